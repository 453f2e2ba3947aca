package dev.precis.text;

/**
 * An immutable map from lower-cased words to small numbers, asked with a stretch of characters so that a look-up
 * makes no garbage. Open addressing with linear probing, at most half full.
 */
final class WordTable {
    /** The answer for a word that is not in the table. */
    static final byte ABSENT = 0;

    private final String[] words;
    private final byte[] values;

    private WordTable(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, size * 2) - 1) << 1;
        words = new String[capacity];
        values = new byte[capacity];
    }

    static Builder builder() {
        return new Builder();
    }

    /** The value of the word {@code key[0,length)}, or {@link #ABSENT}. */
    byte get(char[] key, int length) {
        int mask = words.length - 1;
        for (int slot = hash(key, length) & mask; words[slot] != null; slot = slot + 1 & mask) {
            if (same(words[slot], key, length)) {
                return values[slot];
            }
        }
        return ABSENT;
    }

    private void put(String word, byte value) {
        char[] key = word.toCharArray();
        int mask = words.length - 1;
        int slot = hash(key, key.length) & mask;
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        values[slot] = value;
    }

    private static int hash(char[] key, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + key[i];
        }
        return hash ^ hash >>> 15;
    }

    private static boolean same(String word, char[] key, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    /** Collects words; a word added again takes the later value, so that a language can overrule what it shares. */
    static final class Builder {
        private final java.util.LinkedHashMap<String, Byte> entries = new java.util.LinkedHashMap<>();

        private Builder() {}

        /** Adds the words of a list separated by white space. */
        Builder add(byte value, String list) {
            for (String word : list.strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    entries.put(word, value);
                }
            }
            return this;
        }

        WordTable build() {
            WordTable table = new WordTable(entries.size());
            entries.forEach(table::put);
            return table;
        }
    }
}
