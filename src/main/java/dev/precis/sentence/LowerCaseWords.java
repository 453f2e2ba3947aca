package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;

/**
 * Tells which words a text has somewhere in lower case: these are common words, whatever capital they have elsewhere.
 * The words to be told of are noted first, and all looked for in one pass, made on the first question; few texts have any.
 */
final class LowerCaseWords {
    private static final int SMALLEST = 16;
    private static final int LENGTH_BITS = 16;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    /** A word is looked for in so many places: whoever makes up words that share a hash gets one left out, not a slow answer. */
    private static final int MOST_PLACES = 32;
    private static final int NOWHERE = -1;
    private static final int BEGINNINGS = 1024;

    private final CharIndex characters;
    private final char[] text;
    /** Where the words noted start, and their lengths; 0 for none, since no word is without length. */
    private long[] words = new long[SMALLEST];
    private boolean[] found;
    private int size;
    /** A bit for each {@link #beginning}: whether a word was noted that begins so. */
    private final long[] begun = new long[BEGINNINGS / Long.SIZE];

    LowerCaseWords(CharIndex characters) {
        this.characters = characters;
        this.text = characters.units();
    }

    /** Notes that {@link #has} may be asked for the text's word at {@code from}. */
    void note(int from, int length) {
        int slot = slot(from, length);
        if (slot == NOWHERE || words[slot] != 0 || length > LONGEST) {
            return;
        }
        words[slot] = (long) from << LENGTH_BITS | length;
        int beginning = beginning(from);
        begun[beginning >> 6] |= 1L << beginning;
        if (++size * 2 > words.length) {
            grow();
        }
    }

    /** Whether the text has its word at {@code from}, which was noted, somewhere in lower case. */
    boolean has(int from, int length) {
        if (found == null) {
            found = new boolean[words.length];
            lookForAll();
        }
        int slot = slot(from, length);
        return slot != NOWHERE && found[slot];
    }

    private void lookForAll() {
        long before = 0;
        for (int block = 0; block < characters.blocks(); block++) {
            long inWords = characters.lettersOf(block);
            for (long starts = inWords & ~(inWords << 1 | before); starts != 0; starts &= starts - 1) {
                int from = (block << 6) + Long.numberOfTrailingZeros(starts);
                int beginning = beginning(from);
                if ((begun[beginning >> 6] >>> beginning & 1) != 0 && Punctuation.isLower(text[from])) {
                    int slot = slot(from, characters.skipLetters(from, text.length) - from);
                    if (slot != NOWHERE) {
                        found[slot] |= words[slot] != 0;
                    }
                }
            }
            before = inWords >>> 63;
        }
    }

    /** What the first two characters of a word come to, as a number below {@link #BEGINNINGS}. */
    private int beginning(int from) {
        int second = from + 1 < text.length ? WordTable.lower(text[from + 1]) : ' ';
        return WordTable.lower(text[from]) * 31 + second & BEGINNINGS - 1;
    }

    private void grow() {
        long[] all = words;
        words = new long[all.length * 2];
        size = 0;
        for (long word : all) {
            if (word != 0) {
                note((int) (word >>> LENGTH_BITS), (int) word & LONGEST);
            }
        }
    }

    /** Where a word is kept that is the same in lower case; else where there is room for it, or {@link #NOWHERE}. */
    private int slot(int from, int length) {
        int mask = words.length - 1;
        int first = WordTable.hash(text, from, from + length) * 0x9E3779B1 >>> 15;
        for (int i = 0; i < MOST_PLACES; i++) {
            int slot = first + i & mask;
            if (words[slot] == 0 || same(words[slot], from, length)) {
                return slot;
            }
        }
        return NOWHERE;
    }

    private boolean same(long word, int from, int length) {
        if (((int) word & LONGEST) != length) {
            return false;
        }
        int at = (int) (word >>> LENGTH_BITS);
        for (int i = 0; i < length; i++) {
            if (WordTable.lower(text[at + i]) != WordTable.lower(text[from + i])) {
                return false;
            }
        }
        return true;
    }
}
