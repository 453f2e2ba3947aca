package dev.precis.terms;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers what a language's filters made of recent words, each word with its term in one array: two memory accesses
 * a look-up. Any number of threads may use it without a lock: arrays are never changed after release, and a lost write
 * costs a second computation of the same answer. Bounded: at most {@value #SLOTS} words of at most {@value #LONGEST}
 * characters, about 2 MB when full.
 */
final class StemCache {
    private static final int SLOTS = 32768;
    private static final int LONGEST = 24;

    private final AtomicReferenceArray<char[]> entries = new AtomicReferenceArray<>(SLOTS);

    /** The entry of {@code text[from,to)}, or null: its term starts at {@link #termStart} and goes to the end. */
    char[] get(char[] text, int from, int to, int hash) {
        char[] entry = entries.getAcquire(hash & SLOTS - 1);
        return entry != null && entry[0] == to - from && CharTable.same(entry, 1, text, from, to) ? entry : null;
    }

    /** Makes the entry of a word and its term, and keeps it unless the word is long. */
    char[] put(char[] text, int from, int to, int hash, char[] term) {
        int length = to - from;
        char[] entry = new char[1 + length + term.length];
        entry[0] = (char) length;
        System.arraycopy(text, from, entry, 1, length);
        System.arraycopy(term, 0, entry, 1 + length, term.length);
        if (length <= LONGEST) {
            entries.setRelease(hash & SLOTS - 1, entry);
        }
        return entry;
    }

    static int termStart(char[] entry) {
        return 1 + entry[0];
    }
}
