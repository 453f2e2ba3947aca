package dev.precis.score;

import dev.precis.term.Terms;
import java.util.Arrays;

/**
 * Finds the pairs of words that recur, by a hash table with chains in which a pair is known by the token it first ended
 * at. Most pairs of a text occur once: they cost a look into an empty slot, or not even that, and are entered as lone
 * ones. A pair gets its number, and its first entry too, when it occurs again. The arrays are kept for the next job.
 */
final class Pairs {
    /** Among the entries: a pair that occurs once. */
    private static final int LONE = -1;
    /** Slots for each token; not all tokens end a pair that was not there before. */
    private static final int SPARSENESS = 2;

    private Terms terms;
    /** The latest token of a slot, 0 for none; the first slot stays empty. Between jobs every slot is 0. */
    private int[] slots = new int[2048 + 1];
    private int shift;
    /** By token, the one before it in the chain of its slot, 0 for none, as all are between jobs. */
    private int[] chained = new int[1024];
    /** By token that a pair first ended at, the place of its entry; once it is numbered, the complement of its index. */
    private int[] place = new int[1024];

    /** The pairs of the sentences: each once a sentence, as the index of its number or {@link #LONE}. */
    private int[] entry = new int[1024];
    private int[] frequency = new int[1024];
    private int size;

    /** By index of a numbered pair. */
    private int[] lastPlace = new int[64];
    private int[] lastDocument = new int[64];
    private int[] sentences = new int[64];
    private int[] documents = new int[64];
    private int numbered;

    private int sentenceFrom;
    private int documentFrom;

    /** Starts over with the tokens of a job. */
    void start(Terms newTerms) {
        terms = newTerms;
        int tokens = tokens();
        int capacity = capacity();
        if (capacity >= slots.length) {
            slots = new int[capacity + 1];
        }
        if (tokens >= chained.length) {
            chained = new int[tokens + 1];
            place = new int[tokens + 1];
            entry = new int[tokens + 1];
            frequency = new int[tokens + 1];
        }
        shift = Integer.numberOfLeadingZeros(capacity - 1);
    }

    private int tokens() {
        return terms.firstToken(terms.sentenceCount());
    }

    private int capacity() {
        return Integer.highestOneBit(Math.max(2, SPARSENESS * tokens()));
    }

    /** Ends a job, which is forgotten here. */
    void finish() {
        Arrays.fill(slots, 0, capacity() + 1, 0);
        Arrays.fill(chained, 0, tokens(), 0);
        size = 0;
        numbered = 0;
        terms = null;
    }

    /** Number of entries so far. */
    int size() {
        return size;
    }

    /** Number of sentences that hold each numbered pair. */
    int[] sentences() {
        return Arrays.copyOf(sentences, numbered);
    }

    /** Number of documents that hold each numbered pair. */
    int[] documents() {
        return Arrays.copyOf(documents, numbered);
    }

    /** Goes on to a document that starts with a token. */
    void startDocument(int firstToken) {
        documentFrom = firstToken;
    }

    /** Goes on to a sentence. */
    void startSentence() {
        sentenceFrom = size;
    }

    /**
     * Enters the pair that ends at a token, or counts it once more if its sentence has it already; not a pair of two stop
     * words.
     *
     * @param before the word before, see {@link Terms#word}
     * @param word the token's word
     * @param once 1 if one of the words occurs once: the pair then isn't looked for
     */
    void enter(int before, int word, int once, int token) {
        int pair = ~(before & word) >>> 31;
        int sought = pair & ~once;
        int slot = (hash(before, word) >>> shift) + 1 & -sought;
        if (slots[slot] != 0) {
            enterAgain(before, word, token, slot);
            return;
        }
        slots[slot] = token & -sought;
        place[token] = size;
        entry[size] = LONE;
        size += pair;
    }

    private static int hash(int a, int b) {
        return (a * 0x9E3779B1 ^ b) * 0x85EBCA6B;
    }

    private void enterAgain(int before, int word, int token, int slot) {
        for (int known = slots[slot]; known != 0; known = chained[known]) {
            if (terms.word(known) == word && terms.word(known - 1) == before) {
                enterKnown(known);
                return;
            }
        }
        chained[token] = slots[slot];
        slots[slot] = token;
        place[token] = size;
        entry[size++] = LONE;
    }

    private void enterKnown(int known) {
        if (place[known] >= 0) {
            number(known);
        }
        int pair = ~place[known];
        if (lastPlace[pair] >= sentenceFrom) {
            frequency[lastPlace[pair]]++;
            return;
        }
        sentences[pair]++;
        if (lastDocument[pair] != documentFrom) {
            lastDocument[pair] = documentFrom;
            documents[pair]++;
        }
        lastPlace[pair] = size;
        entry[size] = pair;
        frequency[size++] = 1;
    }

    /** Numbers a pair that was entered once so far, in this document or one before. */
    private void number(int known) {
        if (numbered == documents.length) {
            lastPlace = Arrays.copyOf(lastPlace, 2 * numbered);
            lastDocument = Arrays.copyOf(lastDocument, 2 * numbered);
            sentences = Arrays.copyOf(sentences, 2 * numbered);
            documents = Arrays.copyOf(documents, 2 * numbered);
        }
        entry[place[known]] = numbered;
        frequency[place[known]] = 1;
        lastPlace[numbered] = place[known];
        place[known] = ~numbered;
        lastDocument[numbered] = known < documentFrom ? -1 : documentFrom;
        sentences[numbered] = 1;
        documents[numbered++] = 1;
    }

    /**
     * Copies the numbered ones among some entries, with their frequencies.
     *
     * @param concept where they go, by their numbers among all concepts
     * @param at where the first of them goes
     * @return where the next one would go
     */
    int copyNumbered(int from, int to, int[] concept, int[] howOften, int at) {
        int next = at;
        for (int k = from; k < to; k++) {
            concept[next] = terms.termCount() + entry[k];
            howOften[next] = frequency[k];
            next += entry[k] == LONE ? 0 : 1;
        }
        return next;
    }
}
