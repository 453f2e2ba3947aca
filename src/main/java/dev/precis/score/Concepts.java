package dev.precis.score;

import dev.precis.terms.Terms;
import dev.precis.text.SegmentedText;
import java.util.Arrays;
import java.util.List;

/**
 * What sentences are about: their terms (unigrams) and pairs of neighbouring tokens (bigrams), each counted once a
 * sentence. Terms keep their numbers; bigrams are numbered after them in order of first appearance. A pair of two stop
 * words is no concept, a stop word beside a term makes one ("of Shanghai"): without those pairs the mean ratio of the
 * benchmark falls by 0.02.
 */
public final class Concepts {
    private final int termCount;
    private final int[] first;
    private final int[] concept;
    private final int[] sentenceFrequency;
    private final int[] documentFrequency;

    private Concepts(int termCount, int[] first, int[] concept, int[] sentenceFrequency, int[] documentFrequency) {
        this.termCount = termCount;
        this.first = first;
        this.concept = concept;
        this.sentenceFrequency = sentenceFrequency;
        this.documentFrequency = documentFrequency;
    }

    /** Reads the concepts of every sentence of the texts, in one pass over their tokens. */
    static Concepts of(List<SegmentedText> texts, Terms terms) {
        int n = terms.sentenceCount();
        int tokens = terms.firstToken(n);
        int[] first = new int[n + 1];
        int[] concept = new int[2 * tokens];
        BigramNumbers bigrams = new BigramNumbers(terms.termCount(), tokens);
        int most = terms.termCount() + tokens;
        int[] lastSentence = new int[most];
        int[] lastDocument = texts.size() > 1 ? new int[most] : null;
        int[] sentences = new int[most];
        int[] documents = texts.size() > 1 ? new int[most] : null;
        int size = 0;
        int s = 0;
        for (int d = 0; d < texts.size(); d++) {
            String visible = texts.get(d).source().visible();
            for (int i = 0; i < texts.get(d).sentences().size(); i++, s++) {
                int before = 0;
                for (int token = terms.firstToken(s); token < terms.firstToken(s + 1); token++) {
                    int term = terms.term(token);
                    int word = term == Terms.STOP_WORD ? stopWord(visible, terms.start(token), terms.end(token)) : term + 1;
                    boolean pair = before > 0 && word != 0 || before < 0 && word > 0;
                    for (int kind = pair ? 0 : 1; kind < (word > 0 ? 2 : 1); kind++) {
                        int c = kind == 0 ? bigrams.of(before, word) : term;
                        if (lastSentence[c] != s + 1) {
                            lastSentence[c] = s + 1;
                            concept[size++] = c;
                            sentences[c]++;
                            if (documents != null && lastDocument[c] != d + 1) {
                                lastDocument[c] = d + 1;
                                documents[c]++;
                            }
                        }
                    }
                    before = word;
                }
                first[s + 1] = size;
            }
        }
        return new Concepts(terms.termCount(), first, concept, Arrays.copyOf(sentences, bigrams.next()), documents);
    }

    /** A negative number that stands for a stop word: terms forget which one it was, its letters tell. */
    private static int stopWord(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return hash | Integer.MIN_VALUE;
    }

    /** Number of different concepts. */
    public int count() {
        return sentenceFrequency.length;
    }

    /** Number of different terms; concepts from here on are pairs. */
    int termCount() {
        return termCount;
    }

    /** Where the concepts of a sentence start; they go up to {@code first(sentence + 1)}, exclusive. */
    public int first(int sentence) {
        return first[sentence];
    }

    /** The concept at a place between {@link #first(int)} of its sentence and of the next. */
    public int at(int place) {
        return concept[place];
    }

    /** Number of sentences a concept occurs in, 1 or more. */
    public int sentenceFrequency(int concept) {
        return sentenceFrequency[concept];
    }

    /** Number of documents a concept occurs in, 1 or more. */
    int documentFrequency(int concept) {
        return documentFrequency == null ? 1 : documentFrequency[concept];
    }

    /** Number of different terms of a sentence. */
    int contentWords(int sentence) {
        int words = 0;
        for (int k = first[sentence]; k < first[sentence + 1]; k++) {
            words += concept[k] < termCount ? 1 : 0;
        }
        return words;
    }
}
