package dev.precis.sentence;

import dev.precis.chars.CharIndex;

/**
 * Finds a formula that was written down as text, without blanks: "mcc=tpxtn-fpxfn(tp+fp)(tp+fn)". Nobody can read what a
 * page's extraction left of it. Results in brackets ("n=12", "p<0.01") are none, nor are addresses.
 */
final class Formula {
    private static final int SHORTEST = 12;
    private static final int FEWEST_OPERATORS = 2;

    private Formula() {}

    /** Whether {@code text[from,to)} holds one. */
    static boolean isIn(CharIndex characters, int from, int to) {
        if (!characters.has('=')) {
            return false;
        }
        for (int i = from; i < to;) {
            int end = characters.nextBlank(i, to);
            if (end - i >= SHORTEST && isFormula(characters.units(), i, end)) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean isFormula(char[] text, int from, int to) {
        int operators = 0;
        boolean equal = false;
        for (int i = from; i < to; i++) {
            switch (text[i]) {
                case '=' -> equal = true;
                case '+', '-', '−', '*', '/', '^', '×', '·' -> operators++;
                case ':', '?', '@', '&', '"' -> {
                    return false;
                }
                default -> {
                }
            }
        }
        return equal && operators >= FEWEST_OPERATORS;
    }
}
