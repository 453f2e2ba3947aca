package dev.precis.source.line;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;

/**
 * Tells the rows of a table: cells between tabs, pipes or wide gaps; rules drawn with dashes. Gaps that do nothing but bring a line to the
 * right edge of the text, as programs for manuals set it, part no cells.
 */
final class TableRows {
    /** Longer lines are prose, whatever stands in them. */
    private static final int LONGEST = 400;
    /** A table whose columns are set with spaces is no wider. */
    private static final int WIDEST_DRAWN = 160;
    /** A gap this wide separates columns. */
    private static final int GAP = 3;
    /** So many lines that end at one edge don't do so by chance. */
    private static final int FEWEST_JUSTIFIED = 3;
    /** How much the gaps of a line differ that was brought to the edge, in columns. */
    private static final int UNEVENNESS = 2;

    private final TextLines lines;
    private final String text;
    private final boolean none;
    /** The column at which most lines with wide gaps end; 0 where no column is the edge of a text. */
    private final int edge;

    private TableRows(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        // Most texts hold none; asking costs next to nothing, looking at each line for it does.
        CharIndex characters = lines.characters();
        none = !characters.has('|') && !characters.has('\t') && !characters.hasGaps();
        edge = none ? 0 : edge();
    }

    static TableRows of(TextLines lines) {
        return new TableRows(lines);
    }

    boolean isRow(int line) {
        return !none && looksLikeRow(lines.start(line), lines.end(line)) && !isJustified(line);
    }

    private boolean looksLikeRow(int from, int to) {
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

    private boolean isJustified(int line) {
        if (edge == 0) {
            return false;
        }
        Columns columns = columns(line);
        boolean even = columns.widest() - columns.narrowest() <= UNEVENNESS;
        // A word that was cut at the end of the line before is put together again, which moves the edge.
        return even && (columns.end() >= edge - 1 && columns.end() <= edge || columns.widest() <= GAP && columns.narrowest() < GAP);
    }

    private int edge() {
        int[] ends = new int[LineEnds.WIDEST_WRAP + 1];
        int most = 0;
        for (int line = 0; line < lines.count(); line++) {
            Columns columns = lines.length(line) <= LineEnds.WIDEST_WRAP ? columns(line) : null;
            if (columns != null && columns.widest() > 1 && columns.widest() - columns.narrowest() <= UNEVENNESS
                    && columns.end() < ends.length && ++ends[columns.end()] > ends[most]) {
                most = columns.end();
            }
        }
        return ends[most] < FEWEST_JUSTIFIED ? 0 : most;
    }

    /** Where a line ends and how wide the gaps between its words are, in columns of a terminal; the widest is 0 without any. */
    private record Columns(int end, int narrowest, int widest) {}

    private Columns columns(int line) {
        int from = lines.start(line);
        int column = 0;
        int gap = 0;
        int narrowest = Integer.MAX_VALUE;
        int widest = 0;
        for (int i = lines.lineStart(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            int before = column;
            column = TextLines.columnBehind(column, c);
            if (c == ' ' || c == '\t') {
                gap += i < from ? 0 : column - before;
            } else if (gap > 0) {
                narrowest = Math.min(narrowest, gap);
                widest = Math.max(widest, gap);
                gap = 0;
            }
        }
        return new Columns(column, Math.min(narrowest, widest), widest);
    }
}
