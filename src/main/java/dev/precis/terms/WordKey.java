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
    /** Multiplied with a number, that number for each of four characters. */
    private static final long EACH = 0x0001_0001_0001_0001L;
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

    /**
     * The key of a word of nine to twelve such characters, 0 if it isn't its own key.
     *
     * @param last the last four
     */
    static long ofMedium(long first, long next, long last) {
        if (last >>> Character.SIZE == 0) {
            return ofShort(first, next) | last << 8 * BITS;
        }
        if (!isLower(first) || !isLower(next) || !isLower(last)) {
            return 0;
        }
        return LOWER | packedLower(first) | packedLower(next) << 4 * LOWER_BITS | packedLower(last) << 8 * LOWER_BITS;
    }

    /** Whether four ASCII characters are letters from a to z, or nothing. */
    private static boolean isLower(long characters) {
        // the eighth bit tells in each whether a sum went beyond ASCII
        long atLeastA = characters + (0x80 - 'a') * EACH;
        long beyondZ = characters + (0x80 - 'z' - 1) * EACH;
        long something = characters + 0x7F * EACH;
        return ((something & (~atLeastA | beyondZ)) & 0x80 * EACH) == 0;
    }

    private static long packedLower(long characters) {
        long letters = characters & 0x1F * EACH;
        long pairs = (letters | letters >>> 11) & 0x3FF_0000_03FFL;
        return (pairs | pairs >>> 22) & 0xF_FFFF;
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
        long key = 0;
        for (int i = to - 1; i >= from; i--) {
            int letter = text[i] - 'a';
            if (letter < 0 || letter >= 26) {
                return 0;
            }
            key = key << LOWER_BITS | letter + 1;
        }
        return LOWER | key;
    }

    /** Whether words with this key are the same word. */
    static boolean isExact(long key) {
        return key >= 0;
    }
}
