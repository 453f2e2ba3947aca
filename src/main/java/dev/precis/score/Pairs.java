package dev.precis.score;

import dev.precis.term.Terms;
import java.util.Arrays;

/**
 * Finds the pairs of words that recur, by a hash table with chains in which a pair is known by the token it first ended
 * at. Most pairs of a text occur once: they cost a look into an empty slot, or not even that, and are entered as lone
 * ones. A pair gets its number, and its first entry too, when a second sentence holds it. Its arrays are kept for the next job.
 */
final class Pairs {
    /** Slots for each token; not all tokens end a pair that was not there before. */
    private static final int SPARSENESS = 2;

    private Terms terms;
    private int from;
    private int[] entry;
    /** The latest token of a slot, 0 for none; the first slot stays empty. All are between jobs. */
    private int[] slots = new int[2048 + 1];
    private int shift;
    /** By token, the one before it in the chain of its slot, 0 for none, as all are between jobs. */
    private int[] chained = new int[1024];
    /** By token that a pair first ended at, the place of its entry; once it is numbered, the complement of its index. */
    private int[] place = new int[1024];

    /** By index of a numbered pair. */
    private int[] lastSentence = new int[64];
    private int[] lastDocument = new int[64];
    private int[] documents = new int[64];
    private int size;

    private int sentence;
    private int sentenceFrom;
    private int documentFrom;

    /**
     * Starts over with the tokens of a job.
     *
     * @param itsFrom the first number to give
     * @param itsEntry where entries are made
     */
    void start(Terms itsTerms, int itsFrom, int[] itsEntry) {
        terms = itsTerms;
        from = itsFrom;
        entry = itsEntry;
        int tokens = tokens();
        int capacity = capacity();
        if (capacity >= slots.length) {
            slots = new int[capacity + 1];
        }
        if (tokens > chained.length) {
            chained = new int[tokens];
            place = new int[tokens];
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
        terms = null;
        entry = null;
    }

    /** The first number given. */
    int from() {
        return from;
    }

    /** Number of documents that hold each numbered pair. */
    int[] documents() {
        return Arrays.copyOf(documents, size);
    }

    /** Goes on to a document that starts with a token. */
    void startDocument(int firstToken) {
        documentFrom = firstToken;
    }

    /** Goes on to a sentence that starts with a token. */
    void startSentence(int number, int firstToken) {
        sentence = number;
        sentenceFrom = firstToken;
    }

    /**
     * Enters the pair that ends at a token unless its sentence has it already, or both its words are stop words.
     *
     * @param before the word before, see {@link Terms#word}
     * @param here the token's word
     * @param once 1 if one of the words occurs once: the pair then isn't looked for
     * @param at where the next entry goes
     * @return where the one after it goes
     */
    int enter(int before, int here, int once, int token, int at) {
        int pair = ~(before & here) >>> 31;
        int sought = pair & ~once;
        int slot = (hash(before, here) >>> shift) + 1 & -sought;
        if (slots[slot] != 0) {
            return enterAgain(before, here, token, slot, at);
        }
        slots[slot] = token & -sought;
        place[token] = at;
        entry[at] = Concepts.LONE_PAIR;
        return at + pair;
    }

    private static int hash(int a, int b) {
        return (a * 0x9E3779B1 ^ b) * 0x85EBCA6B;
    }

    private int enterAgain(int before, int here, int token, int slot, int at) {
        for (int known = slots[slot]; known != 0; known = chained[known]) {
            if (terms.word(known) == here && terms.word(known - 1) == before) {
                return enterKnown(known, at);
            }
        }
        chained[token] = slots[slot];
        slots[slot] = token;
        place[token] = at;
        entry[at] = Concepts.LONE_PAIR;
        return at + 1;
    }

    private int enterKnown(int known, int at) {
        if (known >= sentenceFrom) {
            return at;
        }
        if (place[known] >= 0) {
            number(known);
        }
        int pair = ~place[known];
        if (lastSentence[pair] == sentence) {
            return at;
        }
        lastSentence[pair] = sentence;
        if (lastDocument[pair] != documentFrom) {
            lastDocument[pair] = documentFrom;
            documents[pair]++;
        }
        entry[at] = from + pair;
        return at + 1;
    }

    /** Numbers a pair that was entered in one sentence so far, in this document or one before. */
    private void number(int known) {
        if (size == documents.length) {
            lastSentence = Arrays.copyOf(lastSentence, 2 * size);
            lastDocument = Arrays.copyOf(lastDocument, 2 * size);
            documents = Arrays.copyOf(documents, 2 * size);
        }
        entry[place[known]] = from + size;
        place[known] = ~size;
        lastSentence[size] = -1;
        lastDocument[size] = known < documentFrom ? -1 : documentFrom;
        documents[size++] = 1;
    }
}
