package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * Lines of programmes, logs, timetables and results: each opens with a time of day and says what happens then ("9:00 Welcome"), or, in a
 * list, ends in one ("Anna Holm 12:04"), and so does the line before or after. A single such line is a byline as often as not. The look at
 * lines beside one is bounded.
 */
record Timetable(CharIndex characters) {
    /** Lines of a timetable are no longer. */
    private static final int LONGEST = 160;
    private static final int FEWEST_LETTERS = 2;

    /**
     * Whether {@code text[from,to)} is a line of one.
     *
     * @param item whether it is an item of a list
     */
    boolean holds(int from, int to, boolean item) {
        if (to - from > LONGEST) {
            return false;
        }
        boolean opens = isClock(from, to);
        if (!opens && !(item && endsInClock(from, to)) || !hasWord(from, to) || !isLine(from, to)) {
            return false;
        }
        int before = Punctuation.spaceStart(characters.units(), 0, lineStart(from));
        int behind = Punctuation.spaceEnd(characters.units(), to, characters.length());
        return isAlike(opens, lineStart(before), before) || isAlike(opens, behind, lineEnd(behind));
    }

    /** Whether nothing else stands in its line but the mark of a list. */
    private boolean isLine(int from, int to) {
        int start = lineStart(from);
        return characters.words(start, from) == characters.digits(start, from) && lineEnd(to) == to;
    }

    /** Whether a line, marks of lists aside, opens with a time of day and says more, or ends in one. */
    private boolean isAlike(boolean opens, int from, int to) {
        int start = Runs.end(characters.units(), from, to, c -> !Punctuation.isLetterOrDigit(c));
        return opens ? isClock(start, to) && hasWord(start, to) : endsInClock(start, to);
    }

    private int lineStart(int at) {
        return Runs.start(characters.units(), Math.max(0, at - LONGEST), at, c -> c != '\n');
    }

    private int lineEnd(int at) {
        return Runs.end(characters.units(), at, Math.min(characters.length(), at + LONGEST), c -> c != '\n' && c != '\r');
    }

    /** Whether one or two digits, a colon and two digits stand at a place. */
    private boolean isClock(int from, int to) {
        int colon = Runs.end(characters.units(), from, Math.min(to, from + 2), Punctuation::isDigit);
        return colon > from && colon + 2 < to && characters.at(colon) == ':' && Punctuation.isDigit(characters.at(colon + 1))
                && Punctuation.isDigit(characters.at(colon + 2))
                && (colon + 3 == to || !Punctuation.isLetterOrDigit(characters.at(colon + 3)));
    }

    private boolean endsInClock(int from, int to) {
        int start = Runs.start(characters.units(), Math.max(from, to - 6), to, c -> !Punctuation.isSpace(c));
        return start > from && isClock(start, to);
    }

    /** Whether more than signs and digits stand in it. */
    private boolean hasWord(int from, int to) {
        return characters.words(from, to) - characters.digits(from, to) >= FEWEST_LETTERS
                || characters.unspaced(from, to) >= FEWEST_LETTERS;
    }
}
