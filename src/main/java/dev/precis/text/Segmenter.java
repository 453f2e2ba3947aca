package dev.precis.text;

import java.util.ArrayList;
import java.util.List;

/** Step 2: cuts the blocks of a source into sentences and tells what each is good for. */
public final class Segmenter {
    private Segmenter() {}

    /** All sentences of a source, in order. */
    public static SegmentedText segment(Source source, String language) {
        SentenceSplitter splitter = SentenceSplitter.forLanguage(language);
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < source.blocks().size(); b++) {
            Block block = source.blocks().get(b);
            int number = b;
            splitter.split(source.visible(), block.start(), block.end(), (start, end) -> {
                boolean opens = sentences.isEmpty() || sentences.getLast().block() != number;
                sentences.add(new Sentence(start, end, number, opens, role(block.kind()), false));
            });
        }
        return new SegmentedText(source, sentences);
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
