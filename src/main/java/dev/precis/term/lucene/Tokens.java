package dev.precis.term.lucene;

import dev.precis.model.Interruption;
import java.util.Arrays;

/** A list of tokens: where each starts and ends, and its {@link PackedWord}. */
public final class Tokens {
    private int count;
    private long[] key = new long[1024];
    private int[] start = new int[1024];
    private int[] end = new int[1024];

    public int count() {
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
    public void addAll(TokenScanner scanner) {
        while (scanner.next()) {
            Interruption.checkAt(count);
            add(scanner.key(), scanner.start(), scanner.end());
        }
    }

    /** The keys, in the first {@link #count} places. */
    public long[] keys() {
        return key;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    public int[] copyOfStarts() {
        return Arrays.copyOf(start, count);
    }

    public int[] copyOfEnds() {
        return Arrays.copyOf(end, count);
    }

    /** For how many tokens there is room. */
    public int capacity() {
        return key.length;
    }

    public void clear() {
        count = 0;
    }
}
