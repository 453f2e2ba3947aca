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
    /** Part of the key of longer words: what begins with a control character, which no key of a short word does. */
    private static final long LOWER = 1L << EXACT_LOWER * LOWER_BITS;
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
        int length = to - from;
        if (joined >>> BITS == 0 && length <= EXACT) {
            return packed;
        }
        long lower = joined >>> BITS == 0 && length <= EXACT_LOWER ? lower(text, from, to) : 0;
        return lower != 0 ? lower : CharHash.mixed(text, from, to) | HASHED;
    }

    /** The key of {@code text[from,to)}. */
    static long of(char[] text, int from, int to) {
        long packed = 0;
        int joined = 0;
        for (int i = from; i < to && i < from + EXACT_LOWER; i++) {
            // the NUL would leave no trace, and other control characters are taken
            joined |= text[i] < ' ' ? 1 << BITS : text[i];
            packed = append(packed, text[i]);
        }
        return of(text, from, to, packed, joined);
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
