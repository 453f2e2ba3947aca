package dev.precis.chars;

/**
 * A set of words that is asked by their first three letters: what it doesn't hold is not among them, what it does may
 * be. Costs a fraction of a look-up and turns nearly all words of a text away.
 */
public final class WordFilter {
    private static final int BITS = 5;
    private static final int LETTERS = 1 << BITS;

    private final long[] bits = new long[1 << 3 * BITS - 6];

    void add(char[] word) {
        if (!CharIndex.of(String.valueOf(word[0])).isWord(0)) {
            throw new IllegalArgumentException("no letter or digit opens " + new String(word));
        }
        // of a word of one or two letters the next may be any
        for (int second = 0; second < (word.length > 1 ? 1 : LETTERS); second++) {
            for (int third = 0; third < (word.length > 2 ? 1 : LETTERS); third++) {
                int bit = bit(word[0], word.length > 1 ? word[1] : (char) second, word.length > 2 ? word[2] : (char) third);
                bits[bit >> 6] |= 1L << bit;
            }
        }
    }

    /** Where in {@code [from,to)} the first word begins that may be one of them, in whatever case; {@code to} if there is none. */
    public int next(CharIndex characters, int from, int to) {
        if (from >= to) {
            return to;
        }
        char[] text = characters.units();
        int last = to - 1 >> 6;
        // a word may open the stretch, whatever stands before
        long before = 0;
        for (int block = from >> 6; block <= last; block++) {
            long word = characters.wordsOf(block) & (block == from >> 6 ? -1L << from : -1L) & (block == last ? -1L >>> -to : -1L);
            for (long starts = word & ~(word << 1 | before); starts != 0; starts &= starts - 1) {
                int at = (block << 6) + Long.numberOfTrailingZeros(starts);
                if (at + 2 >= text.length || mayStart(text, at)) {
                    return at;
                }
            }
            before = word >>> 63;
        }
        return to;
    }

    private boolean mayStart(char[] text, int at) {
        int bit = bit(text[at], text[at + 1], text[at + 2]);
        return (bits[bit >> 6] >>> bit & 1) != 0;
    }

    private static int bit(char first, char second, char third) {
        return (letter(first) << BITS | letter(second)) << BITS | letter(third);
    }

    /** Five bits of a letter that don't depend on its case. */
    private static int letter(char c) {
        return (c < 0x80 ? c : Character.toLowerCase(c)) & LETTERS - 1;
    }
}
