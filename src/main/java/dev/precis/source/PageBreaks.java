package dev.precis.source;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import dev.precis.source.line.RunningLines;
import dev.precis.source.line.TextLines;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What stands around the lines that come again, others of them passed over: where text goes on behind one, a page has ended there. So it
 * has around lines that stand once in the middle of a sentence and look like the number, the head or the notes of a page.
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
    /** Fewer words that are no running text for sure are an entry of a list, a title. */
    private static final int FEWEST_WORDS = 3;
    /** A longer line beside the number of a page is text. */
    private static final int LONGEST_TITLE = 60;
    /** So many lines of notes at most stand at the foot of a page. */
    private static final int MOST_NOTES = 12;

    private final TextLines lines;
    private final BitSet repeated;
    private final PageMarks marks;
    private final boolean cased;
    /** The lines that stand in the middle of a sentence by their look. */
    private final BitSet alone = new BitSet();
    /** The lines in which a sentence is open at the end; null until one is asked for. */
    private BitSet open;

    /**
     * Creates the breaks of a text.
     *
     * @param repeated the lines that come again
     */
    PageBreaks(TextLines lines, BitSet repeated, PageMarks marks) {
        this.lines = lines;
        this.repeated = repeated;
        this.marks = marks;
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
        if (alone.get(line)) {
            return true;
        }
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

    /**
     * Adds to {@code heads} the lines that stand once where a page ended in the middle of a sentence.
     *
     * @param candidates the lines that may be of pages by their first and last character
     */
    void addAlone(BitSet candidates, BitSet heads) {
        for (int line = candidates.nextSetBit(1); line > 0 && cased; line = candidates.nextSetBit(line + 1)) {
            if (!heads.get(line) && !alone.get(line)) {
                addAround(line, heads);
            }
        }
        heads.or(alone);
    }

    /** Adds a line of a page and those beside it, where the sentence before them goes on behind them. */
    private void addAround(int line, BitSet heads) {
        int end = endOfNotes(line);
        boolean notes = end > line;
        if (!notes && !isOfPage(line)) {
            return;
        }
        end = notes ? end : line + 1;
        int limit = end + MOST_TOGETHER;
        while (end < Math.min(limit, lines.count()) && (heads.get(end) || isOfPage(end) || !notes && isTitleBelow(end))) {
            end++;
        }
        int first = line;
        while (first > 1 && line - first < MOST_TOGETHER
                && (heads.get(first - 1) || isTitleAbove(first - 1) && !goesOn(first - 1, end))) {
            first--;
        }
        if (goesOn(first - 1, end) && (end - first > 1 || isPageAlone(line))) {
            alone.set(first, end);
        }
    }

    /** Whether a line is the number or the numbered head of a page by its look. */
    private boolean isOfPage(int line) {
        return lines.length(line) <= RunningHeads.LONGEST
                && (lines.isNumber(line) || marks.isFramedNumber(line) || marks.isNumberedHead(line)
                        || marks.standsApart(line) && marks.isShortLabel(line));
    }

    /**
     * Whether a line that is all of a page's end is none of the sentence: a number with nothing around it is one of the sentence's own as
     * often ("had / 12 / boats"), unless it stands apart below a full line.
     */
    private boolean isPageAlone(int line) {
        if (!lines.isNumber(line)) {
            return true;
        }
        return marks.isAtFormFeed(line)
                || marks.standsApart(line) && lines.length(line - 1) >= FULL && !lines.asksForNumber(line - 1);
    }

    /** Whether a line names the work or the chapter above the number of its page. */
    private boolean isTitleAbove(int line) {
        return isTitle(line) && (lines.opensGroup(line) && !holdsWords(line) || marks.isTitleInCapitals(line));
    }

    private boolean isTitleBelow(int line) {
        return isTitle(line) && line + 1 < lines.count() && (lines.opensGroup(line + 1) || marks.isTitleInCapitals(line));
    }

    private boolean isTitle(int line) {
        return lines.length(line) <= LONGEST_TITLE && Character.isUpperCase(lines.first(line)) && !lines.closes(line)
                && Character.isLetterOrDigit(lines.last(line));
    }

    /** The line behind the notes at the foot of a page that open at a line, by a rule or as a paragraph that cites; else that line. */
    private int endOfNotes(int line) {
        boolean ruled = marks.isRule(line);
        int first = ruled ? line + 1 : line;
        if (first >= lines.count() || !ruled && !lines.opensGroup(line) || !marks.opensNote(first)) {
            return line;
        }
        int limit = Math.min(lines.count(), first + MOST_NOTES);
        boolean cites = false;
        for (int end = first + 1; end < limit; end++) {
            cites |= marks.cites(end - 1);
            boolean over = lines.closes(end - 1) && (ruled ? goesOnSmall(end) || isOfPage(end) : lines.opensGroup(end));
            if (over) {
                return ruled || cites ? end : line;
            }
        }
        return line;
    }

    /** Whether the sentence at the end of a line goes on in another by all signs, a stop at its end among them. */
    private boolean goesOn(int before, int after) {
        if (before < 0 || after >= lines.count() || !Character.isLetter(lines.first(after)) || lines.closes(before)
                || lines.last(before) == ':' || marks.holdsGap(before) || marks.holdsGap(after) || !endsSoon(after)) {
            return false;
        }
        if (Character.isLowerCase(lines.first(after))) {
            return isSure(before) || endsSmall(before)
                    && (lines.length(before) >= SHORTEST_OPEN || Character.isUpperCase(lines.first(before)) && holdsWords(before));
        }
        return goesOnSmall(after) ? isOpen(before) : lines.endsOnOpenWord(before) && isSure(before);
    }

    private boolean isSure(int line) {
        return isOpen(line) || lines.length(line) >= FULL;
    }

    private boolean holdsWords(int line) {
        return WordCount.of(lines.text(), lines.start(line), lines.end(line)) >= FEWEST_WORDS;
    }

    /** Whether a line ends in a word in small letters, in a part of one or in a comma. */
    private boolean endsSmall(int line) {
        int to = Punctuation.isHyphen(lines.last(line)) ? lines.end(line) - 1 : lines.end(line);
        int word = Runs.start(lines.text(), lines.start(line), to, Punctuation::isLetterOrMark);
        return lines.last(line) == ',' || word < to && Character.isLowerCase(lines.text().charAt(word));
    }

    /** Whether a sentence ends in a line or in one of the next of its paragraph. */
    private boolean endsSoon(int line) {
        int last = line;
        while (last + 1 < Math.min(lines.count(), line + LINES_OF_WIDTH) && !lines.opensGroup(last + 1)) {
            last++;
        }
        String text = lines.text();
        return lines.closes(last) || IntStream.range(lines.start(line), lines.end(last))
                .anyMatch(i -> Punctuation.endsSentence(text.charAt(i)) && Character.isWhitespace(text.charAt(i + 1)));
    }

    private boolean isOpen(int line) {
        open = open == null ? new RunningLines(lines).openEnds() : open;
        return open.get(line);
    }
}
