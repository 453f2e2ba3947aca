package dev.precis.terms;

import dev.precis.chars.PackedWord;
import java.util.Arrays;

/** A list of tokens: where each starts and ends, and its {@link PackedWord}. */
final class Tokens {
    private int count;
    private long[] key = new long[1024];
    private int[] start = new int[1024];
    private int[] end = new int[1024];

    int count() {
        return count;
    }

    void add(long itsKey, int itsStart, int itsEnd) {
        if (count == key.length) {
            key = Arrays.copyOf(key, count * 2);
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
        }
        key[count] = itsKey;
        start[count] = itsStart;
        end[count++] = itsEnd;
    }

    /** Adds all tokens a scanner still finds. */
    void addAll(TokenScanner scanner) {
        while (scanner.next()) {
            add(scanner.key(), scanner.start(), scanner.end());
        }
    }

    /** The keys, in the first {@link #count} places. */
    long[] keys() {
        return key;
    }

    int start(int token) {
        return start[token];
    }

    int end(int token) {
        return end[token];
    }

    int[] copyOfStarts() {
        return Arrays.copyOf(start, count);
    }

    int[] copyOfEnds() {
        return Arrays.copyOf(end, count);
    }

    /** For how many tokens there is room. */
    int capacity() {
        return key.length;
    }

    void clear() {
        count = 0;
    }
}
