package dev.precis.text;

import java.util.List;

/**
 * A document read and cut into sentences: the outcome of steps 1 and 2.
 *
 * @param source the document's visible text with its way back to what was sent
 * @param sentences all its sentences in order, noise included
 */
public record SegmentedText(Source source, List<Sentence> sentences) {
    public SegmentedText {
        sentences = List.copyOf(sentences);
    }
}
