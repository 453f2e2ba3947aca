package dev.precis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Step 2: cuts the blocks of a source into sentences and tells what each is good for. Text that was put in front of a
 * sentence or behind it becomes a sentence of its own, and so does a heading that melted into one.
 */
public final class Segmenter {
    /** So many melted headings that are sure make the likely ones of the same text sure. */
    private static final int SURE_HEADINGS = 2;

    private final Source source;
    private final String text;
    private final SentenceSplitter splitter;
    private final ForeignText foreign;
    private final MeltedHeading headings;
    private final List<Sentence> sentences = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] blocks = new int[64];
    private boolean[] foreignText = new boolean[64];
    private int spans;
    private int opened = -1;

    private Segmenter(Source source, String language) {
        this.source = source;
        this.text = source.visible();
        this.splitter = SentenceSplitter.forLanguage(language);
        this.foreign = new ForeignText(text, HomeScripts.of(text));
        this.headings = new MeltedHeading(text, Openers.forLanguage(language));
    }

    /** All sentences of a source, in order. */
    public static SegmentedText segment(Source source, String language) {
        Segmenter segmenter = new Segmenter(source, language);
        segmenter.split();
        segmenter.tellRoles();
        return new SegmentedText(source, segmenter.sentences);
    }

    private void split() {
        for (int b = 0; b < source.blocks().size(); b++) {
            Block block = source.blocks().get(b);
            int number = b;
            splitter.split(text, block.start(), block.end(), (start, end) -> {
                switch (foreign.examine(start, end)) {
                    case FOREIGN -> addSpan(start, end, number, true);
                    case CLEAN -> addSpan(start, end, number, false);
                    case TRIMMED -> {
                        addSpan(start, foreign.start(), number, true);
                        addSpan(foreign.start(), foreign.end(), number, false);
                        addSpan(foreign.end(), end, number, true);
                    }
                }
            });
        }
    }

    private void tellRoles() {
        int[] heading = new int[spans];
        boolean[] isSure = new boolean[spans];
        int sure = 0;
        for (int s = 0; s < spans; s++) {
            heading[s] = isProse(s) ? headings.cut(starts[s], ends[s]) : MeltedHeading.NONE;
            isSure[s] = heading[s] != MeltedHeading.NONE && headings.isSure();
            sure += isSure[s] ? 1 : 0;
        }
        for (int s = 0; s < spans; s++) {
            Sentence.Role role = foreignText[s] ? Sentence.Role.NOISE : role(source.blocks().get(blocks[s]).kind());
            int start = starts[s];
            if (heading[s] != MeltedHeading.NONE && (isSure[s] || sure >= SURE_HEADINGS)) {
                add(start, heading[s], blocks[s], Sentence.Role.HEADING);
                opened = -1; // a heading opens a paragraph, whether or not its line break is still there
                start = heading[s];
            }
            add(start, ends[s], blocks[s], role);
        }
    }

    private boolean isProse(int span) {
        return !foreignText[span] && source.blocks().get(blocks[span]).kind() == Block.Kind.PARAGRAPH;
    }

    /** Adds a stretch without the white space around it, if anything is left. */
    private void addSpan(int start, int end, int block, boolean isForeign) {
        int from = start;
        int to = end;
        while (from < to && CharKind.isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && CharKind.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        if (spans == starts.length) {
            starts = Arrays.copyOf(starts, spans * 2);
            ends = Arrays.copyOf(ends, spans * 2);
            blocks = Arrays.copyOf(blocks, spans * 2);
            foreignText = Arrays.copyOf(foreignText, spans * 2);
        }
        starts[spans] = from;
        ends[spans] = to;
        blocks[spans] = block;
        foreignText[spans++] = isForeign;
    }

    private void add(int start, int end, int block, Sentence.Role role) {
        int to = end;
        while (CharKind.isSpace(text.charAt(to - 1))) {
            to--;
        }
        boolean opens = role != Sentence.Role.NOISE && opened != block;
        if (opens) {
            opened = block;
        }
        sentences.add(new Sentence(start, to, block, opens, role, false));
    }

    private static Sentence.Role role(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> Sentence.Role.STATEMENT;
            case HEADING -> Sentence.Role.HEADING;
            case LIST_ITEM, TABLE_ROW, CODE -> Sentence.Role.FRAGMENT;
            case NOISE -> Sentence.Role.NOISE;
        };
    }
}
