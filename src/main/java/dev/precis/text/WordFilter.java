package dev.precis.text;

/**
 * A set of words that is asked by their first and last letter and their length: what it doesn't hold is not among them,
 * what it does may be. Costs a fraction of a look-up and turns most words of a text away.
 */
final class WordFilter {
    private final long[] bits = new long[64];

    void add(char[] word) {
        int bit = bit(word, 0, word.length);
        bits[bit >> 6] |= 1L << bit;
    }

    /** Whether {@code text[from,to)}, which holds something, may be one of the words in whatever case. */
    boolean mayHold(char[] text, int from, int to) {
        int bit = bit(text, from, to);
        return (bits[bit >> 6] >>> bit & 1) != 0;
    }

    private static int bit(char[] text, int from, int to) {
        int letters = WordTable.lower(text[from]) * 0x1F3 + WordTable.lower(text[to - 1]) * 0x1D + (to - from);
        return (letters * 0x9E3779B1 >>> 20);
    }
}
