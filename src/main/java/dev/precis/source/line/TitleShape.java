package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;

/**
 * What a short stretch of text shows of being a title.
 *
 * @param letters number of letters
 * @param words number of words
 * @param lines number of lines
 * @param capitalised whether all letters, or the first of most words, are upper-case
 * @param small whether a word that titles would write with a capital is written small
 * @param numbered whether a section number opens it: "1. Introduction", "2.1 Data", "IV. Results"
 * @param marked whether wiki signs open it: "== History"
 * @param stops whether a sentence's stop, a comma or a colon ends it
 * @param stopsInside whether a stop with a space after it stands past the number and before the end
 */
record TitleShape(int letters, int words, int lines, boolean capitalised, boolean small, boolean numbered, boolean marked, boolean stops,
        boolean stopsInside) {
    /** Words of this many letters and more are capitalised in a title. */
    private static final int LONG_WORD = 4;

    static TitleShape of(String text, int from, int to) {
        int afterNumber = afterNumber(text, from, to);
        int letters = 0;
        int words = 0;
        int lines = 1;
        int longWords = 0;
        int capitalised = 0;
        boolean small = false;
        boolean stopInside = false;
        int wordStart = afterNumber;
        for (int i = afterNumber; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                letters++;
            }
            if (!Character.isWhitespace(c)) {
                continue;
            }
            if (i > wordStart) {
                words++;
                boolean upper = Character.isUpperCase(text.charAt(wordStart));
                if (i - wordStart >= LONG_WORD || upper) {
                    longWords++;
                    capitalised += upper ? 1 : 0;
                    small |= Character.isLowerCase(text.charAt(wordStart));
                }
                stopInside |= i < to && LineEnds.isStop(text.charAt(i - 1)) && i - wordStart > 2;
            }
            if (c == '\n' || c == '\r') {
                lines++;
            }
            wordStart = i + 1;
        }
        char last = text.charAt(to - 1);
        boolean stops = LineEnds.closes(text, from, to) || last == ',' || last == ':' && words > LONG_WORD || last == '，' || last == '、';
        boolean marked = to - from > 2 && text.charAt(from) == '=' && text.charAt(from + 1) == '=';
        return new TitleShape(letters, words, lines, longWords > 0 && capitalised * 4 >= longWords * 3, small, afterNumber > from, marked,
                stops,
                stopInside);
    }

    /** Whether a section number may begin with a character. */
    static boolean mayBeNumbered(char first) {
        return Punctuation.isAsciiDigit(first) || isRoman(first);
    }

    /** Offset past "1. ", "2.1 ", "IV. " and the like; {@code from} without one. */
    private static int afterNumber(String text, int from, int to) {
        int i = from;
        int digits = 0;
        boolean roman = i < to && isRoman(text.charAt(i));
        while (i < to && digits < 5
                && (roman ? isRoman(text.charAt(i)) : Punctuation.isAsciiDigit(text.charAt(i)) || text.charAt(i) == '.' && i > from)) {
            digits += text.charAt(i) == '.' ? 0 : 1;
            i++;
        }
        boolean point = i > from && text.charAt(i - 1) == '.' || i < to && (text.charAt(i) == '.' || text.charAt(i) == ')');
        if (i < to && (text.charAt(i) == '.' || text.charAt(i) == ')')) {
            i++;
        }
        boolean section = point || !roman && text.indexOf('.', from, i) >= 0;
        if (digits == 0 || digits > 3 || !section || i >= to || text.charAt(i) != ' ' || i + 1 >= to
                || !Character.isLetter(text.charAt(i + 1))) {
            return from;
        }
        return Character.isLowerCase(text.charAt(i + 1)) ? from : i + 1;
    }

    private static boolean isRoman(char c) {
        return c == 'I' || c == 'V' || c == 'X';
    }
}
