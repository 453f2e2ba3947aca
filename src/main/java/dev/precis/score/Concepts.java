package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
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

    private final int[] numbers;
    private final int pairsFrom;
    /** By number of a pair, from the first one on. */
    private final int[] documents;
    private final int[] firstEntry;
    private final int[] entry;
    private final int[] first;
    private final int[] concept;
    private final int[] firstTerm;
    private final int[] recurringTerm;
    private final int[] contentWords;
    private final int[] stopWords;

    /**
     * Concepts as {@link ConceptReader} read them.
     *
     * @param numbers by term + 1, its number or its kind
     * @param pairsFrom the number of the first pair
     * @param documents by pair, in how many documents it occurs
     * @param firstEntry by sentence and one more, where its entries start
     * @param entry numbers or kinds of the concepts of the sentences: each once a sentence, a pair before its second term
     * @param firstTerm by sentence and one more, where its recurring terms start
     * @param recurringTerm numbers of the recurring terms of the sentences, each once a sentence
     * @param contentWords by sentence, how many different terms it has
     * @param stopWords by sentence, how many stop words it has, each as often as it stands there
     */
    Concepts(int[] numbers, int pairsFrom, int[] documents, int[] firstEntry, int[] entry, int[] firstTerm, int[] recurringTerm,
            int[] contentWords, int[] stopWords) {
        this.numbers = numbers;
        this.pairsFrom = pairsFrom;
        this.documents = documents;
        this.firstEntry = firstEntry;
        this.entry = entry;
        this.firstTerm = firstTerm;
        this.recurringTerm = recurringTerm;
        this.contentWords = contentWords;
        this.stopWords = stopWords;
        first = new int[firstEntry.length];
        concept = recurring();
    }

    /**
     * Reads the concepts of every sentence of the texts.
     *
     * @param title terms of the titles
     */
    static Concepts of(List<SegmentedText> texts, Terms terms, int[] title) {
        return ConceptReader.read(texts, terms, title);
    }

    /** The entries that are numbers. */
    private int[] recurring() {
        int count = 0;
        for (int number : entry) {
            count += number >= KINDS ? 1 : 0;
        }
        // one place more, for an entry that is written down and not counted
        int[] recurring = new int[count + 1];
        int size = 0;
        for (int s = 1; s < first.length; s++) {
            for (int k = firstEntry[s - 1]; k < firstEntry[s]; k++) {
                recurring[size] = entry[k];
                size += entry[k] >= KINDS ? 1 : 0;
            }
            first[s] = size;
        }
        return recurring;
    }

    /** Numbers of recurring concepts are lower than this; not every lower number is one. */
    public int count() {
        return pairsFrom + documents.length;
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
        return numbers[term + 1];
    }

    /** Numbers from here on are pairs, those below are terms. */
    int pairsFrom() {
        return pairsFrom;
    }

    /** Number of documents a pair occurs in, 1 or more; for jobs of several documents. */
    int documentFrequency(int pair) {
        return documents[pair - pairsFrom];
    }

    /** Where the recurring terms of a sentence start; they go up to {@code firstTerm(sentence + 1)}, exclusive. */
    int firstTerm(int sentence) {
        return firstTerm[sentence];
    }

    /** The number of the recurring term at a place between {@link #firstTerm(int)} of its sentence and of the next. */
    int term(int place) {
        return recurringTerm[place];
    }

    /** Number of stop words of a sentence, each as often as it stands there. */
    int stopWords(int sentence) {
        return stopWords[sentence];
    }

    /** Number of different terms of a sentence. */
    int contentWords(int sentence) {
        return contentWords[sentence];
    }
}
