package dev.precis.source;

import dev.precis.source.line.RunningLines;
import dev.precis.source.line.TextLines;
import java.util.BitSet;

/**
 * What stands around the lines that come again, others of them passed over: where text goes on behind one, a page has ended there.
 */
final class PageBreaks {
    /** A line this short doesn't show that the sentence in it goes on, unless one opened in running text. */
    private static final int SHORTEST_OPEN = 30;
    /** A line this long is none of a heading, more often than not. */
    private static final int FULL = 45;
    /** So many lines of heads and feet at most stand between two of text. */
    private static final int MOST_TOGETHER = 4;
    /** So many lines of text on either side tell how wide it is set. */
    private static final int LINES_OF_WIDTH = 8;

    private final TextLines lines;
    private final BitSet repeated;
    private final boolean cased;
    /** The lines in which a sentence is open at the end; null until one is asked for. */
    private BitSet open;

    /**
     * Creates the breaks of a text.
     *
     * @param repeated the lines that come again
     */
    PageBreaks(TextLines lines, BitSet repeated) {
        this.lines = lines;
        this.repeated = repeated;
        this.cased = lines.areCased();
    }

    /** The nearest line of text before a line; -1 without one. */
    private int before(int line) {
        int before = line - 1;
        while (before >= 0 && line - before <= MOST_TOGETHER && repeated.get(before)) {
            before--;
        }
        return before;
    }

    /** The nearest line of text behind a line; the number of lines without one. */
    private int after(int line) {
        int after = line + 1;
        while (after < lines.count() && after - line <= MOST_TOGETHER && repeated.get(after)) {
            after++;
        }
        return after;
    }

    /**
     * Whether the sentence before a line goes on behind it: in a small letter, behind a word nothing ends on, or, as names and the nouns of
     * German do, in a capital where the width of the page has broken a sentence that opened in running text.
     */
    boolean interrupts(int line) {
        int before = before(line);
        int after = after(line);
        if (before < 0 || after >= lines.count() || lines.closes(before) || lines.last(before) == ':'
                || lines.length(before) < SHORTEST_OPEN && !isOpen(before)) {
            return false;
        }
        return goesOnSmall(after) || lines.endsInside(before)
                || isOpen(before) && !lines.opensGroup(before) && isFull(before, after);
    }

    /** Whether a line opens with a small letter where that tells something, or with a letter of a script without capitals. */
    boolean goesOnSmall(int line) {
        char first = lines.first(line);
        return cased && Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isTitleCase(first);
    }

    /**
     * Whether a line interrupts a sentence of a wrapped paragraph where the width of the page has broken it. Before a verse, or what a
     * sentence shows ("run / make test / and wait"), lines end anywhere, or are paragraphs by themselves.
     */
    boolean interruptsFullLine(int line) {
        int before = before(line);
        return interrupts(line) && !lines.opensGroup(before) && isFull(before, after(line))
                && (isOpen(before) || lines.length(before) >= FULL && isApart(before, after(line)));
    }

    /** Whether the first word behind a break would not have fitted on the line before it, as wide as the text around is set. */
    private boolean isFull(int before, int after) {
        int width = 0;
        for (int i = Math.max(0, before - LINES_OF_WIDTH + 1); i < Math.min(lines.count(), after + LINES_OF_WIDTH); i++) {
            width = Math.max(width, repeated.get(i) ? 0 : lines.length(i));
        }
        int slack = width / (isApart(before, after) ? 5 : 10);
        return lines.length(before) + 1 + lines.firstWord(after, width) > width - slack;
    }

    private boolean isApart(int before, int after) {
        return lines.opensGroup(before + 1) || lines.opensGroup(after);
    }

    /**
     * Whether a line opens or ends the text, is in the middle of a sentence or behind the end of one, as heads and feet of pages are and
     * refrains need not be.
     */
    boolean isBetweenPages(int line) {
        int before = before(line);
        return before < 0 || lines.closes(before) || after(line) == lines.count() || interrupts(line);
    }

    /** Whether the sentence at the end of a line isn't over: it is full, or one has opened in running text. */
    boolean leavesOpen(int line) {
        return lines.last(line) != ':' && !lines.closes(line) && lines.length(line) >= FULL || isOpen(line);
    }

    private boolean isOpen(int line) {
        open = open == null ? new RunningLines(lines).openEnds() : open;
        return open.get(line);
    }
}
