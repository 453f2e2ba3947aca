package dev.precis.terms;

import java.util.Arrays;

/**
 * Remembers what a language's filters made of recent words. Any number of threads may use it without a lock: entries are
 * immutable and published through final fields, a lost write costs a second computation of the same answer. Bounded:
 * at most {@value #SLOTS} words of at most {@value #LONGEST} characters, about 2 MB when full.
 */
final class StemCache {
    private static final int SLOTS = 16384;
    private static final int LONGEST = 24;

    private final Entry[] entries = new Entry[SLOTS];

    /** What was stored for {@code text[from,to)}, or null. */
    char[] get(char[] text, int from, int to, int hash) {
        Entry entry = entries[hash & SLOTS - 1];
        return entry != null && entry.is(text, from, to, hash) ? entry.term : null;
    }

    void put(char[] text, int from, int to, int hash, char[] term) {
        if (to - from <= LONGEST) {
            entries[hash & SLOTS - 1] = new Entry(hash, Arrays.copyOfRange(text, from, to), term);
        }
    }

    private static final class Entry {
        private final int hash;
        private final char[] word;
        private final char[] term;

        Entry(int hash, char[] word, char[] term) {
            this.hash = hash;
            this.word = word;
            this.term = Arrays.equals(word, term) ? word : term;
        }

        boolean is(char[] text, int from, int to, int otherHash) {
            return hash == otherHash && Arrays.equals(word, 0, word.length, text, from, to);
        }
    }
}
