package dev.precis.select;

import dev.precis.term.Terms;
import java.util.Arrays;

/** Links each sentence with the next and the last one of the same hash; sentences whose hash is {@link #UNLINKED} are linked to none. */
final class Chains {
    /** The hash of a sentence that isn't linked. */
    static final long UNLINKED = 0;
    /** No sentence: none stands further on in the chain. */
    static final int END = -1;
    /** The golden ratio in 64 bits (Knuth's multiplicative hashing). */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final int[] before;
    private final int[] behind;

    /** @param hashes by sentence, well spread over all bits */
    Chains(long[] hashes) {
        int n = hashes.length;
        before = unlinked(n);
        behind = unlinked(n);
        int[] latest = unlinked(Integer.highestOneBit(Math.max(4, n) * 2 - 1) << 1);
        for (int s = 0; s < n; s++) {
            if (hashes[s] == UNLINKED) {
                continue;
            }
            int slot = (int) (hashes[s] >>> 32) & latest.length - 1;
            while (latest[slot] != END && hashes[latest[slot]] != hashes[s]) {
                slot = slot + 1 & latest.length - 1;
            }
            if (latest[slot] != END) {
                behind[latest[slot]] = s;
                before[s] = latest[slot];
            }
            latest[slot] = s;
        }
    }

    private static int[] unlinked(int length) {
        int[] links = new int[length];
        Arrays.fill(links, END);
        return links;
    }

    /** The hash of a run of words; {@link #UNLINKED} for an empty one. */
    static long hash(Terms terms, int firstToken, int endToken) {
        long hash = UNLINKED;
        for (int token = firstToken; token < endToken; token++) {
            hash = (hash + terms.word(token)) * SPREADING;
        }
        return hash;
    }

    /** The nearest sentence before one that has the same hash; {@link #END} without one. */
    int before(int sentence) {
        return before[sentence];
    }

    /** The nearest sentence behind one that has the same hash; {@link #END} without one. */
    int behind(int sentence) {
        return behind[sentence];
    }
}
