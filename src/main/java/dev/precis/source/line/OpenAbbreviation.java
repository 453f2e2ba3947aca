package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.Locale;

/**
 * Tells a line whose last stop belongs to an abbreviation that asks for what the next line opens with: a title asks for a name
 * ("signed by Dr. / Brandt"), an initial for what it begins ("J. / R. Holm"), "Nr." and months for a number. What is a name before it
 * speaks against it: "12 Mill St. / Orrin" are lines of an address. Linear: a few characters at the line's end are looked at.
 */
final class OpenAbbreviation {
    private static final int LONGEST = 7;
    /** But for the name of a street that is cut at its end: "Mühlstr. / 8". */
    private static final int LONGEST_STREET = 30;
    private static final String STREET_ENDING = "str";
    /** An initial or a number closes shorter lines as often as not: "Plan B." */
    private static final int SHORTEST_OPEN = 18;
    private static final int LONGEST_NAME = 40;
    /** Of a clause, in characters: "(viii)". */
    private static final int LONGEST_NUMBER = 4;
    /** Of a name, in characters: "de la Cruz". */
    private static final int LONGEST_PARTICLE = 3;
    private static final String STREET = "st";
    private static final String CENTURY = "s";

    private final TextLines lines;
    private final String text;
    /** Whether the text has capitals at all. */
    private final boolean cased;

    OpenAbbreviation(TextLines lines, boolean cased) {
        this.lines = lines;
        this.text = lines.text();
        this.cased = cased;
    }

    /** Whether a line ends in one, and the next line opens with what it asks for. */
    boolean ends(int line) {
        if (line + 1 == lines.count()) {
            return false;
        }
        boolean stopped = lines.last(line) == '.';
        if (stopped && (goesOnInSentence(line) || asksForClause(line))) {
            return true;
        }
        int stop = lines.end(line) - (stopped ? 1 : 0);
        int from = Runs.start(text, Math.max(lines.start(line), stop - LONGEST_STREET), stop, Punctuation::isLetterOrMark);
        char next = lines.first(line + 1);
        boolean capital = Character.isUpperCase(next);
        if (from == stop || !stopped && !(capital && Character.isUpperCase(text.charAt(from)))) {
            return false;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (word.length() > LONGEST) {
            return stopped && Character.isDigit(next) && word.endsWith(STREET_ENDING);
        }
        if (!stopped) {
            return SourceWords.TITLES.contains(word);
        }
        if (Character.isDigit(next)) {
            return (SourceWords.ASKS_FOR_NUMBER.contains(word) || word.endsWith(STREET_ENDING)) && !followsFigure(from, line);
        }
        if (SourceWords.ASKS_FOR_UNIT.contains(word)) {
            return followsFigure(from, line);
        }
        boolean asks = SourceWords.ASKS_FOR_NAME.contains(word) && !followsFigure(from, line);
        if (word.equals(CENTURY) && opensWithRoman(line + 1)) {
            return lines.length(line) >= SHORTEST_OPEN;
        }
        if (stop - from == 1 && !asks) {
            return from > lines.start(line) && text.charAt(from - 1) == ' ' && isInitial(line, text.charAt(from));
        }
        boolean addressed = Character.isDigit(lines.first(line)) || word.equals(STREET) && followsName(from, line);
        return asks && capital && !addressed;
    }

    /**
     * Whether a line ends in what numbers a clause, and the next opens with its number, which marks no item of a list: "under cl. / (ii)
     * of".
     */
    boolean asksForClause(int line) {
        if (line + 1 == lines.count() || lines.first(line + 1) != '(' || lines.last(line) != '.') {
            return false;
        }
        int stop = lines.end(line) - 1;
        int from = Runs.start(text, Math.max(lines.start(line), stop - LONGEST - 1), stop, Character::isLetter);
        int number = lines.start(line + 1) + 1;
        int end = lines.end(line + 1);
        int close = Runs.end(text, number, Math.min(end, number + LONGEST_NUMBER), Character::isLetterOrDigit);
        if (close == number || close == end || text.charAt(close) != ')'
                || !SourceWords.ASKS_FOR_CLAUSE.contains(text.substring(from, stop))) {
            return false;
        }
        int next = Runs.end(text, close + 1, end, c -> c == ' ');
        return next == end || Character.isLowerCase(text.charAt(next)) || ",.;()".indexOf(text.charAt(next)) >= 0;
    }

    /**
     * Whether what follows a line's stop opens no sentence: behind a number what comes behind ordinals ("zum 1. / Januar"), and where the
     * line is as long as those of wrapped paragraphs are a small letter ("Ltd. / and moved"). Whether a sentence ends there is left to who
     * knows the language.
     */
    private boolean goesOnInSentence(int line) {
        int length = lines.length(line);
        int last = lines.end(line) - 2;
        if (length < SHORTEST_OPEN || length > LineEnds.LONGEST_WRAPPED || Punctuation.isSpace(text.charAt(last))) {
            return false;
        }
        if (Character.isDigit(text.charAt(last)) && SourceWords.FIRST.contains(lines.firstLetters(line + 1))) {
            return true;
        }
        char next = lines.first(line + 1);
        if (length < LineBlocks.NARROWEST_PAGE || !Character.isLetter(next) || !Character.isLowerCase(next)) { // "ⓒ" is small, too
            return false;
        }
        int end = lines.end(line + 1);
        int small = Runs.end(text, lines.start(line + 1), end, Character::isLowerCase);
        // not "wikiHow" or "java.io.IOException", which open sentences
        boolean named = small + 1 < end && text.charAt(small) == '.' && Character.isLetter(text.charAt(small + 1));
        return cased && (small == end || !Character.isLetter(text.charAt(small)) && !named && !isByline(line + 1, small));
    }

    /** Whether a line that opens with a small word, which ends at a place, holds nothing but names behind it: "di Marta Ferri". */
    private boolean isByline(int line, int wordEnd) {
        int end = lines.end(line);
        if (lines.length(line) > LONGEST_NAME || !Character.isLetter(lines.last(line))
                || lines.continues(line) && Character.isLowerCase(lines.first(line + 1))) {
            return false;
        }
        int names = 0;
        for (int i = wordEnd; i < end;) {
            int from = Runs.end(text, i, end, c -> c == ' ');
            i = Runs.end(text, from, end, c -> c != ' ');
            names += Character.isUpperCase(text.charAt(from)) ? 1 : 0;
            if (!Character.isUpperCase(text.charAt(from)) && i - from > LONGEST_PARTICLE) {
                return false;
            }
        }
        return names > 1;
    }

    /** Whether a line opens with Roman figures: "en el s. / XIV". */
    private boolean opensWithRoman(int line) {
        int start = lines.start(line);
        int end = Runs.end(text, start, lines.end(line), c -> "IVX".indexOf(c) >= 0);
        return end > start && (end == lines.end(line) || !Character.isLetter(text.charAt(end)));
    }

    /** Whether a letter with a stop, and none before, begins what the next line goes on with: "J. / R. Holm", "z. / B.". */
    private boolean isInitial(int line, char letter) {
        int next = lines.start(line + 1);
        boolean letters = lines.length(line + 1) > 2 && text.charAt(next + 1) == '.' && Character.isLetter(text.charAt(next));
        return Character.isLowerCase(letter)
                ? letters
                : Character.isUpperCase(text.charAt(next)) && lines.length(line) >= SHORTEST_OPEN && isWithin(line + 1)
                        && !opensSentence(line + 1);
    }

    /** Offset just past the word before a place in a line. */
    private int wordEnd(int at, int line) {
        return Runs.start(text, lines.start(line), at, c -> c == ' ');
    }

    /** Whether a figure stands before a place: "1954 г." */
    private boolean followsFigure(int at, int line) {
        int end = wordEnd(at, line);
        return end > lines.start(line) && Character.isDigit(text.charAt(end - 1));
    }

    /** Whether the word before a place has a capital: "Mill St." */
    private boolean followsName(int at, int line) {
        int end = wordEnd(at, line);
        int i = Runs.start(text, lines.start(line), end, Character::isLetter);
        return i < end && Character.isUpperCase(text.charAt(i));
    }

    /** Whether more than a word stands in a line. */
    private boolean isWithin(int line) {
        return lines.firstWord(line, LONGEST_NAME) < lines.length(line);
    }

    /** Whether a line opens with a word that sentences open with and names don't, as far as all languages share it: "The", "Die". */
    private boolean opensSentence(int line) {
        return SourceWords.NEVER_LAST.contains(lines.firstLetters(line));
    }
}
