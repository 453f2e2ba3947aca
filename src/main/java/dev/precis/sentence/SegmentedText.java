package dev.precis.sentence;

import dev.precis.chars.WordCount;
import dev.precis.source.Source;
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

    /** Number of words of its sentences, noise left aside, each counted by itself as {@link WordCount} does. */
    public int words() {
        int words = 0;
        int from = 0;
        int to = 0;
        for (Sentence sentence : sentences) {
            if (sentence.role() == Sentence.Role.NOISE) {
                continue;
            }
            // sentences that a space parts are counted in one go: no word runs from one to the next
            if (sentence.start() != to + 1 || source.characters().at(to) != ' ') {
                words += source.words(from, to);
                from = sentence.start();
            }
            to = sentence.end();
        }
        return words + source.words(from, to);
    }
}
