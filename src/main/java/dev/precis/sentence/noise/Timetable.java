package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;

/**
 * Lines of programmes, logs, timetables and results: each opens with a time of day and says what happens then ("9:00 Welcome"), or, in a
 * list, ends in one ("Anna Holm 12:04"), and so does the line before or after. A single such line is a byline as often as not. The look at
 * lines beside one is bounded.
 */
final class Timetable {
    /** Lines of a timetable are no longer. */
    private static final int LONGEST = 160;
    private static final int FEWEST_LETTERS = 2;

    private final CharIndex characters;
    private final char[] text;

    Timetable(CharIndex characters) {
        this.characters = characters;
        this.text = characters.units();
    }

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
        int before = lineStart(from);
        while (before > 0 && Punctuation.isSpace(text[before - 1])) {
            before--;
        }
        int behind = to;
        while (behind < characters.length() && Punctuation.isSpace(text[behind])) {
            behind++;
        }
        return isAlike(opens, lineStart(before), before) || isAlike(opens, behind, lineEnd(behind));
    }

    /** Whether nothing else stands in its line but the mark of a list. */
    private boolean isLine(int from, int to) {
        int start = lineStart(from);
        return characters.words(start, from) == characters.digits(start, from) && lineEnd(to) == to;
    }

    /** Whether a line, marks of lists aside, opens with a time of day and says more, or ends in one. */
    private boolean isAlike(boolean opens, int from, int to) {
        int start = from;
        while (start < to && !Punctuation.isLetterOrDigit(text[start])) {
            start++;
        }
        return opens ? isClock(start, to) && hasWord(start, to) : endsInClock(start, to);
    }

    private int lineStart(int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST && text[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < characters.length() && i - at < LONGEST && text[i] != '\n' && text[i] != '\r') {
            i++;
        }
        return i;
    }

    /** Whether one or two digits, a colon and two digits stand at a place. */
    private boolean isClock(int from, int to) {
        int colon = from;
        while (colon < to && colon - from < 2 && Punctuation.isDigit(text[colon])) {
            colon++;
        }
        return colon > from && colon + 2 < to && text[colon] == ':' && Punctuation.isDigit(text[colon + 1])
                && Punctuation.isDigit(text[colon + 2]) && (colon + 3 == to || !Punctuation.isLetterOrDigit(text[colon + 3]));
    }

    private boolean endsInClock(int from, int to) {
        int start = to;
        while (start > from && to - start <= 5 && !Punctuation.isSpace(text[start - 1])) {
            start--;
        }
        return start > from && isClock(start, to);
    }

    /** Whether more than signs and digits stand in it. */
    private boolean hasWord(int from, int to) {
        return characters.words(from, to) - characters.digits(from, to) >= FEWEST_LETTERS
                || characters.unspaced(from, to) >= FEWEST_LETTERS;
    }
}
