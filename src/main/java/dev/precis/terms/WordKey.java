package dev.precis.terms;

/**
 * Keys of words: 64 bits a table is searched by. Most words of English are their key themselves: those of at most
 * {@value #EXACT} ASCII characters, seven bits each, and those of at most {@value #EXACT_LOWER} letters from a to z,
 * five bits each. Other words have a hash, which is negative.
 */
final class WordKey {
    /** The longest word a key holds whatever its ASCII characters. */
    static final int EXACT = 9;
    /** The longest word a key holds if all are letters from a to z. */
    static final int EXACT_LOWER = 12;

    private static final int BITS = 7;
    private static final int LOWER_BITS = 5;
    /** Part of the key of longer words: what ends in a control character, which no key of a short word does. */
    private static final long LOWER = 1L << EXACT_LOWER * LOWER_BITS;
    private static final long HASHED = Long.MIN_VALUE;

    private WordKey() {}

    /** The key of {@code text[from,to)}. */
    static long of(char[] text, int from, int to) {
        int length = to - from;
        if (length > EXACT_LOWER) {
            return hashed(text, from, to);
        }
        long packed = 0;
        int joined = 0;
        for (int i = to - 1; i >= from; i--) {
            // the NUL would leave no trace, and other control characters are taken
            joined |= text[i] < ' ' ? 1 << BITS : text[i];
            packed = packed << BITS | text[i];
        }
        if (joined >>> BITS != 0) {
            return hashed(text, from, to);
        }
        long lower = length <= EXACT ? packed : lower(text, from, to);
        return lower != 0 ? lower : hashed(text, from, to);
    }

    /**
     * The key of a word of at most eight ASCII characters, none of them a control character.
     *
     * @param first its first four characters, the first one in the lowest sixteen bits; 0 behind its end
     * @param next the next four
     */
    static long ofShort(long first, long next) {
        return packed(first) | packed(next) << 4 * BITS;
    }

    /** Moves four characters of sixteen bits each together, to seven bits each. */
    private static long packed(long characters) {
        long pairs = (characters | characters >>> 9) & 0x3FFF_0000_3FFFL;
        return (pairs | pairs >>> 18) & 0xFFF_FFFF;
    }

    private static long hashed(char[] text, int from, int to) {
        return CharHash.mixed(text, from, to) | HASHED;
    }

    /** The key of a word of letters from a to z; 0 if it has others. */
    private static long lower(char[] text, int from, int to) {
        long key = LOWER >>> LOWER_BITS * (to - from);
        for (int i = from; i < to; i++) {
            int letter = text[i] - 'a';
            if (letter < 0 || letter >= 26) {
                return 0;
            }
            key = key << LOWER_BITS | letter + 1;
        }
        return key;
    }

    /** Whether words with this key are the same word. */
    static boolean isExact(long key) {
        return key >= 0;
    }
}
