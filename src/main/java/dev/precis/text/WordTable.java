package dev.precis.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An immutable map from lower-cased words to small numbers, asked with a stretch of characters so that a look-up
 * makes no garbage. Open addressing with linear probing, at most half full.
 */
final class WordTable {
    /** The answer for a word that is not in the table. */
    static final byte ABSENT = 0;

    private final char[][] words;
    private final int[] hashes;
    private final byte[] values;

    private WordTable(Map<String, Byte> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size())) << 2;
        words = new char[capacity][];
        hashes = new int[capacity];
        values = new byte[capacity];
        entries.forEach((word, value) -> {
            char[] key = word.toCharArray();
            int hash = hash(key, key.length);
            int slot = slot(hash);
            while (words[slot] != null) {
                slot = slot + 1 & capacity - 1;
            }
            words[slot] = key;
            hashes[slot] = hash;
            values[slot] = value;
        });
    }

    static Builder builder() {
        return new Builder();
    }

    /** The value of the word {@code key[0,length)}, or {@link #ABSENT}. */
    byte get(char[] key, int length) {
        return get(key, length, hash(key, length));
    }

    /** The same for a word whose {@link #hash} is known. */
    byte get(char[] key, int length, int hash) {
        int mask = words.length - 1;
        for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && same(words[slot], key, length)) {
                return values[slot];
            }
        }
        return ABSENT;
    }

    /** A hash of {@code key[0,length)}: {@code 31 * hash + c} for each character, from 0 on. */
    static int hash(char[] key, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + key[i];
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private static boolean same(char[] word, char[] key, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    /** Collects words. */
    static final class Builder {
        private final Map<String, Byte> entries = new LinkedHashMap<>();

        private Builder() {}

        /** Gives the words of a list separated by white space a value; a word given again takes the later one. */
        Builder add(byte value, String list) {
            for (String word : list.strip().split("\\s+")) {
                entries.put(word, value);
            }
            return this;
        }

        /** Adds a flag to the values of the words of a list separated by white space. */
        Builder flag(byte flag, String list) {
            for (String word : list.strip().split("\\s+")) {
                entries.merge(word, flag, (a, b) -> (byte) (a | b));
            }
            return this;
        }

        WordTable build() {
            return new WordTable(entries);
        }
    }
}
