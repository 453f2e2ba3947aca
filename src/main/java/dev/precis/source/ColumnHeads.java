package dev.precis.source;

import dev.precis.source.line.TextLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds heads of pages that are set in columns and differ from page to page but for a title: "THE HOLM REVIEW      MAY 2023", "14      THE
 * HOLM REVIEW". One of them has nothing but a number beside the title; and one stands in the middle of a sentence, or opens the text
 * with a date or a volume, as lines of tables don't. Linear in the text.
 */
final class ColumnHeads {
    private static final String GAP = "   ";
    /** In characters; shorter ones come again by chance. */
    private static final int SHORTEST_TITLE = 12;

    /** A title in a line, and whether letters and digits stand beside it. */
    private record Titled(int line, boolean letters, boolean digits) {
        boolean isNumbered() {
            return digits && !letters;
        }
    }

    private final TextLines lines;
    private final PageBreaks breaks;

    ColumnHeads(TextLines lines, PageBreaks breaks) {
        this.lines = lines;
        this.breaks = breaks;
    }

    /** Adds the lines to {@code heads}, none longer than {@code longest}. */
    void addTo(BitSet heads, int longest) {
        Map<String, List<Titled>> titles = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            if (lines.length(line) <= longest && lines.opensGroup(line)) {
                String written = lines.written(line);
                int gap = written.indexOf(GAP);
                if (gap > 0) {
                    String first = written.substring(0, gap);
                    String last = written.substring(written.lastIndexOf(GAP) + GAP.length());
                    add(titles, first, line, last);
                    add(titles, last, line, first);
                }
            }
        }
        titles.values().stream().filter(this::areHeads).forEach(group -> group.forEach(titled -> heads.set(titled.line)));
    }

    private static void add(Map<String, List<Titled>> titles, String title, int line, String beside) {
        if (title.length() >= SHORTEST_TITLE && Character.isUpperCase(title.charAt(0))) {
            titles.computeIfAbsent(title, none -> new ArrayList<>(2)).add(
                    new Titled(line, beside.chars().anyMatch(Character::isLetter), beside.chars().anyMatch(Character::isDigit)));
        }
    }

    private boolean areHeads(List<Titled> group) {
        return group.size() > 1 && group.stream().anyMatch(Titled::isNumbered)
                && group.stream().anyMatch(titled -> titled.line == 0 && titled.digits || breaks.interrupts(titled.line))
                && IntStream.range(1, group.size()).allMatch(i -> group.get(i).line - group.get(i - 1).line > 1);
    }
}
