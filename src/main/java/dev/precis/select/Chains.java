package dev.precis.select;

import dev.precis.term.Terms;

/** Links each sentence with the next and the last one of the same hash; sentences whose hash is {@link #NONE} are linked to none. */
final class Chains {
    /** The hash of a sentence that isn't linked. */
    static final long NONE = 0;
    /** The golden ratio in 64 bits (Knuth's multiplicative hashing). */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    /** By sentence, one more than the next one of the same hash; 0 for none. */
    private final int[] next;
    private final int[] last;

    /** @param hashes by sentence, well spread over all bits */
    Chains(long[] hashes) {
        int n = hashes.length;
        next = new int[n];
        last = new int[n];
        int[] slots = new int[Integer.highestOneBit(Math.max(4, n) * 2 - 1) << 1];
        for (int s = 0; s < n; s++) {
            if (hashes[s] == NONE) {
                continue;
            }
            int slot = (int) (hashes[s] >>> 32) & slots.length - 1;
            while (slots[slot] != 0 && hashes[slots[slot] - 1] != hashes[s]) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] != 0) {
                next[slots[slot] - 1] = s + 1;
                last[s] = slots[slot];
            }
            slots[slot] = s + 1;
        }
    }

    /** The hash of a run of words; {@link #NONE} for an empty one. */
    static long hash(Terms terms, int firstToken, int endToken) {
        long hash = NONE;
        for (int token = firstToken; token < endToken; token++) {
            hash = (hash + terms.word(token)) * SPREADING;
        }
        return hash;
    }

    /** By sentence, one more than the next one of the same hash; 0 for none. */
    int[] next() {
        return next;
    }

    /** By sentence, one more than the last one before it of the same hash; 0 for none. */
    int[] last() {
        return last;
    }
}
