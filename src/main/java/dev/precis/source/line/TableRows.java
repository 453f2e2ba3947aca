package dev.precis.source.line;

import dev.precis.chars.LineEnds;

/** Tells the rows of a table: cells between tabs, pipes or wide gaps; rules drawn with dashes. */
final class TableRows {
    /** Longer lines are prose, whatever stands in them. */
    private static final int LONGEST = 400;
    /** A table whose columns are set with spaces is no wider. */
    private static final int WIDEST_DRAWN = 160;
    /** A gap this wide separates columns. */
    private static final int GAP = 3;

    private TableRows() {}

    static boolean isRow(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        int tabs = 0;
        int pipes = 0;
        int gaps = 0;
        int spaces = 0;
        int ruled = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                spaces++;
                continue;
            }
            if (spaces >= GAP) {
                gaps++;
            }
            spaces = 0;
            if (c == '\t') {
                tabs++;
            } else if (c == '|' || c >= 0x2500 && c < 0x2580) {
                pipes += i == from || text.charAt(i - 1) == ' ' ? 1 : 0;
                ruled++;
            } else if (c == '-' || c == '+' || c == '=' || c == '_') {
                ruled++;
            }
        }
        if (to - from > 2 && ruled * 2 > to - from || pipes > 0 && text.charAt(from) == '|') {
            return true;
        }
        return (tabs > 0 || pipes > 1 || gaps > 1 && to - from <= WIDEST_DRAWN) && !LineEnds.closes(text, from, to);
    }
}
