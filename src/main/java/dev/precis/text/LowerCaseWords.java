package dev.precis.text;

/**
 * The words a text writes in lower case somewhere: what is among them is a common word, whatever capital it has
 * elsewhere. Built on the first question, for few texts ask one; a word is kept as where it stands in the text.
 */
final class LowerCaseWords {
    private static final int SMALLEST = 1024;
    private static final int LENGTH_BITS = 16;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    /** A word is looked for in so many places: whoever makes up words that share a hash gets one left out, not a slow answer. */
    private static final int MOST_PLACES = 32;
    private static final int NOWHERE = -1;

    private final Characters characters;
    private final char[] text;
    /** Start and length of a word; 0 for none, since no word is without length. */
    private long[] words;
    private int size;

    LowerCaseWords(Characters characters) {
        this.characters = characters;
        this.text = characters.units();
    }

    /** Whether the text has its word at {@code from} somewhere in lower case. */
    boolean has(int from, int length) {
        if (words == null) {
            words = new long[SMALLEST];
            readAll();
        }
        int slot = slot(from, length);
        return slot != NOWHERE && words[slot] != 0;
    }

    private void readAll() {
        int length = characters.length();
        for (int from = characters.nextLetter(0, length); from < length;) {
            int end = characters.skipLetters(from, length);
            if (CharKind.isLower(text[from]) && end - from <= LONGEST) {
                add(from, end - from);
            }
            from = characters.nextLetter(end, length);
        }
    }

    private void add(int from, int length) {
        int slot = slot(from, length);
        if (slot != NOWHERE && words[slot] == 0) {
            words[slot] = (long) from << LENGTH_BITS | length;
            if (++size * 2 > words.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] all = words;
        words = new long[all.length * 2];
        size = 0;
        for (long word : all) {
            if (word != 0) {
                add((int) (word >>> LENGTH_BITS), (int) word & LONGEST);
            }
        }
    }

    /** Where a word is kept that is, in lower case, the one asked for; else where there is room for it, or {@link #NOWHERE}. */
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
            if (text[at + i] != WordTable.lower(text[from + i])) {
                return false;
            }
        }
        return true;
    }
}
