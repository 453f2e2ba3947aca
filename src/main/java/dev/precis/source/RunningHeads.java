package dev.precis.source;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Script;
import dev.precis.chars.WordCount;
import dev.precis.model.Interruption;
import dev.precis.source.line.TextLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the heads, feet and numbers of pages in text that comes out of printed pages: lines that come again but for their
 * digits, of which some stand in the middle of a sentence or are counted as pages are, and those that stand there once
 * ({@link PageBreaks}). Linear in the text.
 */
final class RunningHeads {
    /** Longer lines are text. */
    static final int LONGEST = 140;
    /** A line this short doesn't show that a page ended behind it: the next is of the same sentence. */
    private static final int SHORTEST_FULL = 30;
    /** Shorter lines come again by chance, in letters of an alphabet. */
    private static final int SHORTEST_HEAD = 12;
    /** So often a line that may come again by chance has to stand where the page's width has broken a sentence. */
    private static final int FEWEST_BREAKS = 2;
    /** Numbers that count on by one this far apart are those of pages. */
    private static final int LEAST_ON_A_PAGE = 5;
    private static final int FEWEST_IN_COLUMNS = 3;
    private static final int FEWEST_WORDS = 3;
    /** The name of an author and the number of his page: "46          IDA BREKKE". */
    private static final int FEWEST_BESIDE_NUMBER = 1;

    private final TextLines lines;
    private final String text;
    private final BitSet repeated = new BitSet();
    private final BitSet heads = new BitSet();
    private final PageMarks marks;
    private final PageBreaks breaks;
    private int number;

    private RunningHeads(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.marks = new PageMarks(lines);
        this.breaks = new PageBreaks(lines, repeated, marks);
    }

    /** The text without them, and the way back; null where there are none. */
    static VisibleTextBuilder without(TextLines lines) {
        RunningHeads found = new RunningHeads(lines);
        found.find();
        return found.heads.isEmpty() ? null : found.rest();
    }

    private void find() {
        Map<Long, List<Integer>> alike = new HashMap<>();
        BitSet candidates = new BitSet();
        for (int line = 0; line < lines.count(); line++) {
            Interruption.checkAt(line);
            candidates.set(line, marks.mayBe(line));
            if (lines.length(line) <= LONGEST && lines.last(line) != ':' && (!isSentence(line) || standsApart(line))) {
                alike.computeIfAbsent(shape(line), none -> new ArrayList<>(2)).add(line);
            }
        }
        List<List<Integer>> groups = alike.values().stream().filter(group -> group.size() > 1 && areApart(group)).toList();
        groups.forEach(group -> group.forEach(repeated::set));
        BitSet numbers = numbersBesideRepeated();
        repeated.or(numbers);
        List<Group> inNoSentence = groups.stream().map(group -> new Group(group, isCounted(group)))
                .filter(group -> !areOfSentences(group)).toList();
        inNoSentence.stream().filter(this::areHeads).forEach(group -> group.lines.forEach(heads::set));
        for (List<Integer> pages : numberedPages()) {
            if (pages.stream().anyMatch(breaks::interrupts)) {
                pages.forEach(heads::set);
            }
        }
        List<Group> others = inNoSentence.stream().filter(group -> !heads.get(group.first()) && areBetweenPages(group)).toList();
        others.forEach(group -> group.lines.forEach(heads::set));
        new ColumnHeads(lines, breaks).addTo(heads, LONGEST);
        numbers.stream().filter(this::isBesideHead).forEach(heads::set);
        breaks.addAlone(candidates, heads);
    }

    /** Lines of a number alone, of which one may be that of a page: it stands right above or below a line that comes again. */
    private BitSet numbersBesideRepeated() {
        BitSet numbers = new BitSet();
        for (int line = repeated.nextSetBit(0); line >= 0; line = repeated.nextSetBit(line + 1)) {
            if (line + 1 < lines.count() && !lines.opensGroup(line + 1) && lines.isNumber(line + 1)) {
                numbers.set(line + 1);
            } else if (line > 0 && !lines.opensGroup(line) && lines.isNumber(line - 1)) {
                numbers.set(line - 1);
            }
        }
        return numbers;
    }

    /**
     * Lines that come again but for their digits.
     *
     * @param counted whether a number in them grows from each to the next
     */
    private record Group(List<Integer> lines, boolean counted) {
        int first() {
            return lines.getFirst();
        }

        int size() {
            return lines.size();
        }
    }

    private boolean isSentence(int line) {
        return lines.closes(line) && !LineEnds.isUpperCase(text, lines.start(line), lines.end(line)); // no "ACME LTD."
    }

    private boolean standsApart(int line) {
        return marks.standsApart(line) || marks.isAtFormFeed(line);
    }

    /**
     * A hash of a line with all numbers alike and all blanks alike. A number at the edge counts the same on either side, where left and
     * right pages have it.
     */
    private long shape(int line) {
        int from = lines.start(line);
        int to = lines.end(line);
        int words = Runs.end(text, from, to, Punctuation::isAsciiDigit);
        int numberStart = Runs.start(text, words, to, Punctuation::isAsciiDigit);
        int wordsEnd = Runs.start(text, words, numberStart, Character::isWhitespace);
        boolean first = words > from && words < to && Character.isWhitespace(text.charAt(words));
        boolean last = numberStart < to && wordsEnd < numberStart;
        return shape(first ? words : from, last ? wordsEnd : to, first || last ? 1 : 0);
    }

    private long shape(int from, int to, long edge) {
        long hash = edge;
        char before = ' ';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char sign = c >= '0' && c <= '9' ? '0' : Character.isWhitespace(c) ? ' ' : c;
            if (sign != before || sign != '0' && sign != ' ') {
                hash = (hash + sign) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            before = sign;
        }
        return hash;
    }

    /** Lines with a number at the edge, far from some words, that count on by one, whatever the words: title, author, title. */
    private List<List<Integer>> numberedPages() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        int expected = -1;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.length(line) > LONGEST || !marks.isSetInColumns(line, FEWEST_BESIDE_NUMBER)
                    || !readNumber(line, !Punctuation.isAsciiDigit(lines.first(line)))) {
                continue;
            }
            if (number != expected) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(line);
            expected = number + 1;
        }
        runs.removeIf(pages -> pages.size() < FEWEST_IN_COLUMNS || !areApart(pages));
        return runs;
    }

    /** Whether no two of them follow each other: rows of a table, items of a list, verses do. */
    private static boolean areApart(List<Integer> group) {
        return IntStream.range(1, group.size()).allMatch(i -> group.get(i) - group.get(i - 1) > 1);
    }

    private boolean areHeads(Group group) {
        int first = group.first();
        if (isSentence(first)) {
            return false;
        }
        long interrupting = group.lines.stream().filter(breaks::interrupts).count();
        boolean letters = lines.hasLetters(first);
        if (!group.counted) {
            return letters
                    && (interrupting * 2 >= group.size() || interrupting > 0 && group.lines.stream().allMatch(breaks::isBetweenPages))
                    && weight(first) >= SHORTEST_HEAD && !Character.isLowerCase(lines.first(first));
        }
        if (!letters) {
            return interrupting * 2 >= group.size() || group.size() > 2 && areByOneAndFarApart(group.lines);
        }
        boolean feed = group.lines.stream().anyMatch(marks::isAtFormFeed);
        return interrupting > 0 || feed || marks.isLabel(first)
                || group.size() >= FEWEST_IN_COLUMNS && marks.isSetInColumns(first, FEWEST_WORDS);
    }

    /**
     * Whether lines of any look, such as come again by chance as well (a word, an address, a date, a sentence), stand between pages: the
     * width of the page has broken the sentence before two of them, or one stands beside a head that is told by its look.
     */
    private boolean areBetweenPages(Group group) {
        int first = group.first();
        if (isShown(first) || !group.lines.stream().allMatch(breaks::isBetweenPages)) {
            return false;
        }
        boolean same = group.counted || lines.hasLetters(first)
                || group.lines.stream().allMatch(line -> lines.written(line).equals(lines.written(first)));
        return same && (group.lines.stream().filter(breaks::interruptsFullLine).count() >= FEWEST_BREAKS
                || group.lines.stream().anyMatch(line -> isBesideHead(line) && breaks.interrupts(line)));
    }

    /** Whether a sentence may show a line by itself: a formula, a command. "then type / make / and wait", "the force is / F = ma / where". */
    private boolean isShown(int line) {
        String written = lines.written(line);
        boolean address = written.indexOf('.') > 0 || written.indexOf('@') > 0;
        return Character.isLowerCase(written.charAt(0)) && !address || written.chars().anyMatch(c -> "=+$<>{}^`".indexOf(c) >= 0);
    }

    private int weight(int line) {
        return IntStream.range(lines.start(line), lines.end(line)).map(i -> Math.max(1, Script.at(text.charAt(i)).weight)).sum();
    }

    private boolean isBesideHead(int line) {
        return line > 0 && heads.get(line - 1) || heads.get(line + 1);
    }

    /**
     * Whether the lines are parts of the sentences around them: a third of them stand behind a short line, which no page's width has
     * ended, and the sentence goes on behind them, unless they count on and have so many words that they name something.
     */
    private boolean areOfSentences(Group group) {
        int inside = 0;
        for (int line : group.lines) {
            boolean open = line > 0 && line + 1 < lines.count() && !repeated.get(line - 1) && lines.last(line - 1) != ':'
                    && !lines.closes(line - 1);
            inside += open && lines.length(line - 1) < SHORTEST_FULL && Character.isLowerCase(lines.first(line + 1))
                    && breaks.goesOnSmall(line + 1)
                            ? 1
                            : 0;
        }
        boolean named = WordCount.of(text, lines.start(group.first()), lines.end(group.first())) > FEWEST_WORDS;
        return inside * 3 >= group.size() && !(named && group.counted);
    }

    /** Whether a number in these lines, the first or the last, grows from each to the next. */
    private boolean isCounted(List<Integer> group) {
        return grows(group, false) || grows(group, true);
    }

    private boolean grows(List<Integer> group, boolean last) {
        int before = -1;
        for (int line : group) {
            if (!readNumber(line, last) || number <= before) {
                return false;
            }
            before = number;
        }
        return true;
    }

    private boolean areByOneAndFarApart(List<Integer> group) {
        for (int i = 1; i < group.size(); i++) {
            readNumber(group.get(i - 1), true);
            int before = number;
            readNumber(group.get(i), true);
            if (number != before + 1 || group.get(i) - group.get(i - 1) < LEAST_ON_A_PAGE) {
                return false;
            }
        }
        return true;
    }

    /** Reads the first or the last number of a line into {@link #number}; false where it has none or a very long one. */
    private boolean readNumber(int line, boolean last) {
        int end = -1;
        int start = -1;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                start = end == i ? start : i;
                end = i + 1;
            } else if (end > 0 && !last) {
                break;
            }
        }
        if (end < 0 || end - start > 6) {
            return false;
        }
        number = Integer.parseInt(text, start, end, 10);
        return true;
    }

    /** Writes what is left. Where a head stood in the middle of a sentence, no blank line stays behind. */
    private VisibleTextBuilder rest() {
        VisibleTextBuilder rest = new VisibleTextBuilder(text);
        int copied = 0;
        for (int line = heads.nextSetBit(0); line >= 0; line = heads.nextSetBit(line)) {
            int behind = heads.nextClearBit(line);
            boolean inside = breaks.interrupts(line) || line > 0 && breaks.leavesOpen(line - 1);
            boolean apart = !inside && (lines.opensGroup(line) || behind < lines.count() && lines.opensGroup(behind));
            if (line > 0) {
                rest.copy(copied, lines.end(line - 1));
            }
            copied = behind < lines.count() ? lines.start(behind) : text.length();
            rest.leaveOut(lines.start(line));
            if (line > 0 && behind < lines.count()) {
                rest.separate('\n', lines.start(line));
                if (apart) {
                    rest.separate('\n', lines.start(line));
                }
            }
            line = behind;
        }
        rest.copy(copied, text.length());
        return rest;
    }
}
