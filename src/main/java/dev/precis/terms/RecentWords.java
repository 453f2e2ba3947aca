package dev.precis.terms;

/**
 * One reader's own memory of recent words and their terms, in front of the {@link StemCache} all readers share. A slot holds word and
 * term side by side, so that a look-up touches one or two neighbouring cache lines instead of following a pointer. Not
 * for two threads at once. Bounded: {@value #SLOTS} slots of {@value #SLOT} characters.
 */
final class RecentWords {
    private static final int SLOTS = 8192;
    private static final int SLOT = 32;

    /** A slot's parts: length of the word, length of the term, hash of the term, then both. */
    private static final int TERM_LENGTH = 1;
    private static final int TERM_HASH = 2;
    private static final int WORD = 4;

    private final char[] slots = new char[SLOTS * SLOT];

    /** The slot of {@code text[from,to)}, or -1. */
    int find(char[] text, int from, int to, int hash) {
        int slot = slot(hash);
        return slots[slot] == to - from && CharTable.same(slots, slot + WORD, text, from, to) ? slot : -1;
    }

    /** Keeps a word and its term in place of what was there, if both are short; every word has a character. */
    void put(char[] text, int from, int to, int hash, char[] entry, int termStart, int termHash) {
        int word = to - from;
        int term = entry.length - termStart;
        if (WORD + word + term > SLOT) {
            return;
        }
        int slot = slot(hash);
        slots[slot] = (char) word;
        slots[slot + TERM_LENGTH] = (char) term;
        slots[slot + TERM_HASH] = (char) termHash;
        slots[slot + TERM_HASH + 1] = (char) (termHash >>> 16);
        System.arraycopy(text, from, slots, slot + WORD, word);
        System.arraycopy(entry, termStart, slots, slot + WORD + word, term);
    }

    /** The number of a slot's term in a table, {@link Terms#STOP_WORD} when it is empty. */
    int addTermTo(CharTable terms, int slot) {
        int from = slot + WORD + slots[slot];
        int length = slots[slot + TERM_LENGTH];
        return length == 0 ? Terms.STOP_WORD : terms.add(slots, from, from + length, slots[slot + TERM_HASH] | slots[slot + TERM_HASH + 1] << 16);
    }

    private static int slot(int hash) {
        return (hash >>> 8 & SLOTS - 1) * SLOT;
    }
}
