package dev.precis.sentence;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import dev.precis.sentence.noise.SentenceShape;
import dev.precis.source.Source;
import java.util.List;
import java.util.function.Predicate;

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

    /**
     * Number of words of its sentences, noise left aside, each counted by itself as {@link WordCount} does, and of the names of who speaks
     * wherever that changes.
     */
    public int words() {
        int words = 0;
        String speaker = "";
        int from = 0;
        int to = 0;
        for (Sentence sentence : sentences) {
            if (sentence.isNoise()) {
                continue;
            }
            String before = speaker;
            speaker = source.speaker(source.blocks().get(sentence.block()));
            words += speaker.equals(before) ? 0 : WordCount.of(speaker, 0, speaker.length());
            // sentences that a space parts are counted in one go: no word runs from one to the next
            if (sentence.start() != to + 1 || source.characters().at(to) != ' ') {
                words += source.words(from, to);
                from = sentence.start();
            }
            to = sentence.end();
        }
        return words + source.words(from, to);
    }

    /**
     * The same text, in which some of what counts as noise is text: a statement where it ends in a stop, else a fragment. What
     * holds neither a letter nor a digit (a rule drawn with dashes) stays noise.
     *
     * @param isText tells of a sentence that is noise whether it is text after all
     */
    public SegmentedText withNoiseAdmitted(Predicate<Sentence> isText) {
        if (sentences.stream().noneMatch(sentence -> sentence.isNoise())) {
            return this;
        }
        return new SegmentedText(source, sentences.stream().map(sentence -> sentence.isNoise()
                && holdsWord(sentence) && isText.test(sentence) ? admitted(sentence) : sentence).toList());
    }

    private boolean holdsWord(Sentence sentence) {
        return Runs.end(source.units(), sentence.start(), sentence.end(), c -> !Punctuation.isLetterOrDigit(c)) < sentence.end();
    }

    private Sentence admitted(Sentence noise) {
        SentenceShape shape = new SentenceShape(source.characters());
        shape.read(noise.start(), noise.end());
        Sentence.Role role = switch (shape.end()) {
            case QUESTION -> Sentence.Role.QUESTION;
            case STOP -> Sentence.Role.STATEMENT;
            case GOES_ON, NOTHING -> Sentence.Role.FRAGMENT;
        };
        return noise.as(role);
    }
}
