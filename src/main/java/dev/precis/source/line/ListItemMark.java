package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/** The marks that open list items. */
final class ListItemMark {
    private static final int LONGEST_NUMBER = 3;

    private ListItemMark() {}

    /** Length of the mark that opens {@code text[from,to)}, white space after it included; 0 without one, or with nothing after it. */
    static int length(String text, int from, int to) {
        if (to - from < 3) {
            return 0;
        }
        char c = text.charAt(from);
        int i = from + 1;
        if (isBullet(c)) {
            return spaced(text, from, i, to);
        }
        if (c == '-' || c == '–') {
            // A dash that opens a closed sentence is a turn of speech ("– Nei, sa han.").
            return c == '–' && LineEnds.closes(text, from, to) ? 0 : spaced(text, from, i, to);
        }
        if (c == '(') {
            return i < to && numeral(text.charAt(i)) ? enumerated(text, from, i, to, false) : 0;
        }
        return numeral(c) ? enumerated(text, from, from, to, true) : 0;
    }

    /** Whether a character that opens a line marks list items and nothing else. */
    static boolean isBullet(char c) {
        return Punctuation.of(c) == Punctuation.BULLET || c == '*' || c == '·' || c == '→';
    }

    private static int enumerated(String text, int from, int numeral, int to, boolean pointEnds) {
        int i = Character.isLetter(text.charAt(numeral))
                ? numeral + 1
                : Runs.end(text, numeral, Math.min(to, numeral + LONGEST_NUMBER), Punctuation::isAsciiDigit);
        if (i >= to) {
            return 0;
        }
        // "34. 9 50.2" is a row of figures.
        boolean figures = i + 2 < to && Punctuation.isAsciiDigit(text.charAt(i + 2));
        boolean closed = text.charAt(i) == ')' || pointEnds && text.charAt(i) == '.' && !Character.isLetter(text.charAt(i - 1));
        return closed && !figures ? spaced(text, from, i + 1, to) : 0;
    }

    private static boolean numeral(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int spaced(String text, int from, int afterMark, int to) {
        int i = Runs.end(text, afterMark, to, c -> c == ' ' || c == '\t');
        return i > afterMark && i < to ? i - from : 0;
    }
}
