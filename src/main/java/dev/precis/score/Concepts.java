package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.List;

/**
 * What sentences are about: their terms (unigrams) and pairs of neighbouring tokens (bigrams), with how often they occur
 * in each. A pair of two stop words is no concept, a stop word beside a term makes one ("of Shanghai"): without those
 * pairs the mean ratio of the benchmark falls by 0.02.
 *
 * <p>Terms have the numbers they have in {@link Terms}; pairs that occur more than once have those that follow, in order
 * of second appearance. Most pairs occur once: they have no numbers, sentences only count them, and a pair with a term
 * that occurs once is known to be one of them without a look-up.
 */
public final class Concepts {
    private final Terms terms;
    private final int[] first;
    private final int[] firstRecurring;
    private final int[] firstPair;
    private final int[] concept;
    private final int[] frequency;
    private final int[] lonePairs;
    private final int[] stopWords;
    private final int[] sentences;
    private final int[] documents;

    /**
     * Concepts as {@link ConceptReader} read them.
     *
     * @param first by sentence and one more, where its concepts start, each once: terms that no other sentence holds, those
     *     that recur, pairs
     * @param firstRecurring by sentence, where its terms start that other sentences hold, too
     * @param firstPair by sentence, where its pairs start
     * @param concept the numbers of the concepts of the sentences
     * @param frequency how often each occurs in its sentence
     * @param lonePairs by sentence, how many pairs it has that occur nowhere else
     * @param stopWords by sentence, how many stop words it has, each as often as it stands there
     * @param sentences by numbered pair, how many sentences hold it
     * @param documents by numbered pair, how many documents hold it
     */
    Concepts(Terms terms, int[] first, int[] firstRecurring, int[] firstPair, int[] concept, int[] frequency, int[] lonePairs,
            int[] stopWords, int[] sentences, int[] documents) {
        this.terms = terms;
        this.first = first;
        this.firstRecurring = firstRecurring;
        this.firstPair = firstPair;
        this.concept = concept;
        this.frequency = frequency;
        this.lonePairs = lonePairs;
        this.stopWords = stopWords;
        this.sentences = sentences;
        this.documents = documents;
    }

    /** Reads the concepts of every sentence of the texts. */
    static Concepts of(List<SegmentedText> texts, Terms terms) {
        return ConceptReader.read(texts, terms);
    }

    /** How many concepts have a number, from 0 on. */
    public int count() {
        return terms.termCount() + sentences.length;
    }

    /** How many of them are terms: numbers from here on are pairs. */
    int terms() {
        return terms.termCount();
    }

    /** Number of concepts of a sentence, with a number or without. */
    public int size(int sentence) {
        return first[sentence + 1] - first[sentence] + lonePairs[sentence];
    }

    /** Where the numbered concepts of a sentence start; they go up to {@code first(sentence + 1)}, exclusive. */
    public int first(int sentence) {
        return first[sentence];
    }

    /** Where those start that other sentences may hold, too: before it are terms of this sentence alone. */
    public int firstRecurring(int sentence) {
        return firstRecurring[sentence];
    }

    /** Where the terms among them end, and the pairs start. */
    public int firstPair(int sentence) {
        return firstPair[sentence];
    }

    /** The concept at a place between {@link #first(int)} of its sentence and of the next. */
    public int at(int place) {
        return concept[place];
    }

    /** How often the concept at a place occurs in its sentence, 1 or more. */
    int frequency(int place) {
        return frequency[place];
    }

    /** Number of sentences that hold a concept, 1 or more. */
    int sentenceFrequency(int concept) {
        return concept < terms() ? terms.sentenceFrequency(concept) : sentences[concept - terms()];
    }

    /** Number of documents that hold a concept, 1 or more. */
    int documentFrequency(int concept) {
        return concept < terms() ? terms.documentFrequency(concept) : documents[concept - terms()];
    }

    /** Number of pairs of a sentence that occur nowhere else. */
    int lonePairs(int sentence) {
        return lonePairs[sentence];
    }

    /** Number of stop words of a sentence, each as often as it stands there. */
    int stopWords(int sentence) {
        return stopWords[sentence];
    }

    /** Number of different terms of a sentence. */
    int contentWords(int sentence) {
        return firstPair[sentence] - first[sentence];
    }
}
