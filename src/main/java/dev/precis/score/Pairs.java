package dev.precis.score;

import dev.precis.terms.Terms;
import java.util.Arrays;

/**
 * Finds the pairs of words that recur, by a hash table with chains in which a pair is known by the token it first ended
 * at. Most pairs of a text occur once: they cost a look into an empty slot, or not even that, and are entered as lone ones. A pair gets its
 * number, and its first entry too, when a second sentence holds it.
 */
final class Pairs {
    /** Slots for each token; not all tokens end a pair that was not there before. */
    private static final int SPARSENESS = 2;

    private final Terms terms;
    private final int from;
    private final int[] entry;
    /** The latest token of a slot, 0 for none; the first slot stays empty. */
    private final int[] slots;
    private final int shift;
    /** By token, the one before it in the chain of its slot, 0 for none. */
    private final int[] chained;
    /** By token that a pair first ended at, the place of its entry; once it is numbered, the complement of its index. */
    private final int[] place;

    /** By index of a numbered pair. */
    private int[] lastSentence = new int[64];
    private int[] lastDocument = new int[64];
    private int[] documents = new int[64];
    private int size;

    private int sentence;
    private int sentenceFrom;
    private int documentFrom;

    /**
     * @param from the first number to give
     * @param entry where entries are made
     */
    Pairs(Terms terms, int from, int[] entry) {
        this.terms = terms;
        this.from = from;
        this.entry = entry;
        int tokens = terms.firstToken(terms.sentenceCount());
        int capacity = Integer.highestOneBit(Math.max(2, SPARSENESS * tokens));
        slots = new int[capacity + 1];
        shift = Integer.numberOfLeadingZeros(capacity - 1);
        chained = new int[tokens];
        place = new int[tokens];
    }

    /** The first number given. */
    int from() {
        return from;
    }

    /** Numbers up to this one, exclusive, were given. */
    int next() {
        return from + size;
    }

    /** Number of documents that hold a pair. */
    int documents(int number) {
        return documents[number - from];
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
