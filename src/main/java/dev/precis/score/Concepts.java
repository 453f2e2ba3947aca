package dev.precis.score;

import dev.precis.terms.Terms;
import dev.precis.text.SegmentedText;
import java.util.Arrays;
import java.util.List;

/**
 * What sentences are about: their terms (unigrams) and pairs of neighbouring tokens (bigrams), each counted once a
 * sentence. A pair of two stop words is no concept, a stop word beside a term makes one ("of Shanghai"): without those
 * pairs the mean ratio of the benchmark falls by 0.02.
 *
 * <p>Most concepts stand in one sentence alone: they have a weight, but nothing else can share or cover them. Those have
 * no numbers, only a kind, and a pair with a term that occurs once is known to be one of them without a look-up. The
 * others recur and are numbered from {@link #KINDS} on, terms before pairs, both in order of first appearance.
 */
public final class Concepts {
    /** A term of one sentence alone. */
    static final int LONE_TERM = 0;
    /** The same, when it is a term of a title. */
    static final int LONE_TITLE_TERM = 1;
    /** A pair of one sentence alone. */
    static final int LONE_PAIR = 2;
    /** How many kinds of concepts there are that have no numbers. */
    static final int KINDS = 3;

    private final int count;
    private final int[] numbers;
    private final int pairsFrom;
    private final int[] firstEntry;
    private final int[] entry;
    private final int[] first;
    private final int[] concept;
    private final int[] contentWords;
    private final int[] sentenceFrequency;
    private final int[] documentFrequency;

    private Concepts(ConceptReader read) {
        count = read.next();
        numbers = read.numbers;
        pairsFrom = read.pairsFrom;
        firstEntry = read.first;
        entry = read.entry;
        contentWords = read.contentWords;
        sentenceFrequency = read.sentenceFrequency;
        documentFrequency = read.documentFrequency;
        first = new int[firstEntry.length];
        concept = recurring();
    }

    /**
     * Reads the concepts of every sentence of the texts, in two passes over their tokens.
     *
     * @param title terms of the titles
     */
    static Concepts of(List<SegmentedText> texts, Terms terms, int[] title) {
        ConceptReader reader = new ConceptReader(terms, title);
        int s = 0;
        for (int d = 0; d < texts.size(); d++) {
            String visible = texts.get(d).source().visible();
            for (int end = s + texts.get(d).sentences().size(); s < end; s++) {
                reader.read(visible, d, s);
            }
        }
        return new Concepts(reader);
    }

    /** The entries that recur; a pair that was looked up and yet stands in one sentence alone becomes a lone one. */
    private int[] recurring() {
        int[] recurring = new int[firstEntry[firstEntry.length - 1]];
        int size = 0;
        for (int s = 1; s < first.length; s++) {
            for (int k = firstEntry[s - 1]; k < firstEntry[s]; k++) {
                int c = entry[k];
                boolean recurs = sentenceFrequency[c] > 1;
                recurring[size] = c;
                size += recurs ? 1 : 0;
                entry[k] = recurs ? c : Math.min(c, LONE_PAIR);
            }
            first[s] = size;
        }
        return Arrays.copyOf(recurring, size);
    }

    /** Numbers of recurring concepts are lower than this; not every lower number is one. */
    public int count() {
        return count;
    }

    /** Number of concepts of a sentence, recurring or not. */
    public int size(int sentence) {
        return firstEntry[sentence + 1] - firstEntry[sentence];
    }

    /** Where the recurring concepts of a sentence start; they go up to {@code first(sentence + 1)}, exclusive. */
    public int first(int sentence) {
        return first[sentence];
    }

    /** The recurring concept at a place between {@link #first(int)} of its sentence and of the next. */
    public int at(int place) {
        return concept[place];
    }

    /** Number of sentences a numbered concept occurs in. */
    public int sentenceFrequency(int concept) {
        return sentenceFrequency[concept];
    }

    /** Where all concepts of a sentence start; they go up to {@code firstEntry(sentence + 1)}, exclusive. */
    int firstEntry(int sentence) {
        return firstEntry[sentence];
    }

    /** The recurring concept, or the kind of lone one, at a place between {@link #firstEntry(int)} of its sentence and of the next. */
    int entry(int place) {
        return entry[place];
    }

    /** The number of a term, below {@link #KINDS} where it doesn't recur. */
    int ofTerm(int term) {
        return numbers[term];
    }

    /** Numbers from here on are pairs, those below are terms. */
    int pairsFrom() {
        return pairsFrom;
    }

    /** Number of documents a numbered concept occurs in, 1 or more. */
    int documentFrequency(int concept) {
        return documentFrequency == null ? 1 : documentFrequency[concept];
    }

    /** Number of different terms of a sentence. */
    int contentWords(int sentence) {
        return contentWords[sentence];
    }
}
