package dev.precis.select;

import dev.precis.term.Terms;

/** Links sentences that have a number in common, forwards and backwards; those that have {@link #NONE} are linked to none. */
final class Chains {
    /** The number of a sentence that isn't linked. */
    static final long NONE = 0;
    /** The golden ratio in 64 bits (Knuth's multiplicative hashing). */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    /** By sentence, one more than the next one of the same number; 0 for none. */
    private final int[] next;
    private final int[] last;

    /** @param numbers by sentence, well spread over all bits */
    Chains(long[] numbers) {
        int n = numbers.length;
        next = new int[n];
        last = new int[n];
        int[] slots = new int[Integer.highestOneBit(Math.max(4, n) * 2 - 1) << 1];
        for (int s = 0; s < n; s++) {
            if (numbers[s] == NONE) {
                continue;
            }
            int slot = (int) (numbers[s] >>> 32) & slots.length - 1;
            while (slots[slot] != 0 && numbers[slots[slot] - 1] != numbers[s]) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] != 0) {
                next[slots[slot] - 1] = s + 1;
                last[s] = slots[slot];
            }
            slots[slot] = s + 1;
        }
    }

    /** The number of a run of words, the same for all runs of the same words; {@link #NONE} for an empty one. */
    static long number(Terms terms, int firstToken, int endToken) {
        long number = NONE;
        for (int token = firstToken; token < endToken; token++) {
            number = (number + terms.word(token)) * SPREADING;
        }
        return number;
    }

    /** By sentence, one more than the next one of the same number; 0 for none. */
    int[] next() {
        return next;
    }

    /** The same of the one before. */
    int[] last() {
        return last;
    }
}
