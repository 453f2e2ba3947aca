package dev.precis.terms;

/**
 * Keys of words: 64 bits a table is searched by. A word of at most {@value #EXACT} ASCII characters, as most words of
 * English are, is its key itself, seven bits a character; other words have a hash, which is negative.
 */
final class WordKey {
    /** The longest word a key holds. */
    static final int EXACT = 9;

    private static final int BITS = 7;
    private static final long HASHED = Long.MIN_VALUE;

    private WordKey() {}

    /** The characters packed so far, and one more: the key, if all are ASCII and no more than {@value #EXACT}. */
    static long append(long packed, char c) {
        return packed << BITS | c;
    }

    /**
     * The key of {@code text[from,to)}, given its characters packed and all of them joined by OR, as the one who found
     * the word's end collects them on the way.
     */
    static long of(char[] text, int from, int to, long packed, int joined) {
        return joined >>> BITS == 0 && to - from <= EXACT ? packed : CharHash.mixed(text, from, to) | HASHED;
    }

    /** The key of {@code text[from,to)}. */
    static long of(char[] text, int from, int to) {
        long packed = 0;
        int joined = 0;
        for (int i = from; i < to && i < from + EXACT; i++) {
            // the NUL would leave no trace
            joined |= text[i] == 0 ? 1 << BITS : text[i];
            packed = append(packed, text[i]);
        }
        return of(text, from, to, packed, joined);
    }

    /** Whether words with this key are the same word. */
    static boolean isExact(long key) {
        return key >= 0;
    }
}
