package dev.precis.chars;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An immutable map from lower-cased words to numbers, asked with a stretch of a text so that a look-up makes no
 * garbage. Open addressing with linear probing, at most half full.
 */
public final class WordTable {
    /** The answer for a word that is not in the table. */
    public static final int ABSENT = 0;

    private static final char[] LOWER = lowerCase();

    private static final int FIRST_LETTERS = 32;

    /** By the last five bits of the first letter, a bit for each length of such words: most words need no hash, worth 4 % of all work. */
    private final long[] lengths = new long[FIRST_LETTERS];
    private final char[][] words;
    /** By slot, the hash of the word; 0 for none, so that a look into this array alone turns most words away. */
    private final int[] hashes;
    private final int[] values;

    private WordTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size())) << 2;
        words = new char[capacity][];
        hashes = new int[capacity];
        values = new int[capacity];
        entries.forEach((word, value) -> {
            char[] key = word.toCharArray();
            lengths[key[0] & FIRST_LETTERS - 1] |= 1L << key.length;
            int hash = hash(key, 0, key.length);
            int slot = slot(hash);
            while (hashes[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            words[slot] = key;
            hashes[slot] = hash;
            values[slot] = value;
        });
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The value of the word that {@code text[from,to)} is in lower case, or {@link #ABSENT}. */
    public int get(char[] text, int from, int to) {
        if (from >= to || !mayHold(text[from], to - from)) {
            return ABSENT;
        }
        int hash = hash(text, from, to);
        int mask = words.length - 1;
        for (int slot = slot(hash); hashes[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && same(words[slot], text, from, to)) {
                return values[slot];
            }
        }
        return ABSENT;
    }

    private boolean mayHold(char first, int length) {
        return (lengths(first) >>> length & 1) != 0;
    }

    private long lengths(char first) {
        int letter = first < LOWER.length ? first : lower(first); // one bit, not among the last, tells the cases of ASCII
        return lengths[letter & FIRST_LETTERS - 1];
    }

    /** The character in lower case. */
    public static char lower(char c) {
        return c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
    }

    /** A hash of a word's length and four of its characters, whatever its length: words of a language seldom share them. Not 0. */
    public static int hash(char[] text, int from, int to) {
        int length = to - from;
        int first = text[from];
        int last = text[to - 1];
        int half = text[from + (length >> 1)];
        int quarter = text[from + (length >> 2)];
        if ((first | last | half | quarter) >= 0x80) {
            first = lower((char) first);
            last = lower((char) last);
            half = lower((char) half);
            quarter = lower((char) quarter);
        }
        // one bit makes ASCII letters of either case the same
        int ends = (first | 0x20) * 31 + (last | 0x20);
        int middle = (half | 0x20) * 31 + (quarter | 0x20);
        int hash = (ends * 0x3C1 + middle) * 31 + length;
        return hash == 0 ? 1 : hash;
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B1 >>> 15) & words.length - 1;
    }

    private static boolean same(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != lower(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    private static char[] lowerCase() {
        char[] lower = new char[0x80];
        for (char c = 0; c < lower.length; c++) {
            lower[c] = Character.toLowerCase(c);
        }
        return lower;
    }

    /** Collects words. */
    public static final class Builder {
        private final Map<String, Integer> entries = new LinkedHashMap<>();

        private Builder() {}

        /** Gives words a value; a word given again takes the later one. */
        public Builder add(int value, Collection<String> list) {
            list.forEach(word -> entries.put(word, value));
            return this;
        }

        /** Adds a flag to the values of words. */
        public Builder flag(int flag, Collection<String> list) {
            list.forEach(word -> entries.merge(word, flag, (a, b) -> a | b));
            return this;
        }

        public WordTable build() {
            return new WordTable(entries);
        }
    }
}
