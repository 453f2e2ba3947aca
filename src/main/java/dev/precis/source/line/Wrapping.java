package dev.precis.source.line;

import dev.precis.chars.LineEnds;

/**
 * How a text's lines were wrapped, by hand or by a mail program.
 *
 * @param width characters of the longest line that another one follows; 0 when lines are paragraphs
 * @param prose whether most lines open with a small letter: so narrow columns are running text, too
 */
record Wrapping(int width, boolean prose) {
    private static final int NARROWEST = 24;
    /** So many lines tell whether most open with a small letter. */
    private static final int FEWEST_OF_PROSE = 4;

    /**
     * Text is wrapped when its lines are short and most of those that another one follows could not have taken that one's first word.
     */
    static Wrapping of(TextLines lines) {
        return of(lines, 0, lines.count());
    }

    /** The same of the lines {@code [first,end)} alone. */
    static Wrapping of(TextLines lines, int first, int end) {
        int width = 0;
        int followed = 0;
        int tooLong = 0;
        for (int line = first; line < end; line++) {
            if (lines.length(line) > LineEnds.WIDEST_WRAP) {
                tooLong++;
            } else if (lines.continues(line)) {
                followed++;
                width = Math.max(width, lines.length(line));
            }
        }
        if (width < NARROWEST || followed < 2 || tooLong * 10 > followed) {
            return new Wrapping(0, false);
        }
        int full = 0;
        int small = 0;
        for (int line = first; line < end; line++) {
            if (lines.continues(line)) {
                full += isFull(lines, line, width) ? 1 : 0;
                small += Character.isLowerCase(lines.first(line + 1)) ? 1 : 0;
            }
        }
        return new Wrapping(full * 2 > followed ? width : 0, followed >= FEWEST_OF_PROSE && small * 2 > followed);
    }

    /** Whether lines are no paragraphs of their own. */
    boolean wraps() {
        return width > 0;
    }

    /** Whether text is wrapped, and the first word of the next line would not have fitted on this one, give or take a tenth of the width. */
    boolean isFull(TextLines lines, int line) {
        return wraps() && isFull(lines, line, width);
    }

    private static boolean isFull(TextLines lines, int line, int width) {
        return lines.isFull(line, width, width / 10);
    }
}
