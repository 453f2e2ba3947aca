package dev.precis.source.line;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.BitSet;

/**
 * Finds the lines of a table of contents: dots lead to the number of a page, and these numbers never fall. Prices behind such dots do,
 * or have a fraction. Linear: a line is read once, from its end.
 */
public final class ContentsLines {
    private static final int FEWEST = 3;
    private static final int FEWEST_DOTS = 4;
    private static final int LONGEST_NUMBER = 4;
    private static final String LEADERS = "..";
    private static final String SPACED_LEADERS = ". .";

    private ContentsLines() {}

    /** Makes these lines noise. */
    public static void mark(TextLines lines, BitSet noise) {
        String text = lines.text();
        if (!text.contains(LEADERS) && !text.contains(SPACED_LEADERS)) {
            return;
        }
        int first = 0;
        int page = -1;
        for (int line = 0; line <= lines.count(); line++) {
            int next = line < lines.count() ? page(text, lines.start(line), lines.end(line)) : -1;
            if (next < 0 || next < page) {
                if (line - first >= FEWEST) {
                    noise.set(first, line);
                }
                first = next < 0 ? line + 1 : line;
            }
            page = next;
        }
    }

    /** The number of the page that dots lead to at a line's end; -1 without one. */
    private static int page(String text, int from, int to) {
        int i = Runs.start(text, Math.max(from, to - LONGEST_NUMBER - 1), to, Punctuation::isAsciiDigit);
        if (i == to || to - i > LONGEST_NUMBER) {
            return -1;
        }
        int number = Integer.parseInt(text, i, to, 10);
        int dots = 0;
        while (i > from && (text.charAt(i - 1) == '.' || Character.isWhitespace(text.charAt(i - 1)))) {
            dots += text.charAt(i - 1) == '.' ? 1 : 0;
            i--;
        }
        return i > from && dots >= FEWEST_DOTS ? number : -1;
    }
}
