package dev.precis.text;

/**
 * The words a text writes in lower case somewhere: what is among them is a common word, whatever capital it has
 * elsewhere. Words are kept as 64-bit hashes. Built on the first question, for few texts ask one.
 */
final class LowerCaseWords {
    private final char[] text;
    private long[] hashes;

    LowerCaseWords(char[] text) {
        this.text = text;
    }

    /** Whether the text has its word at {@code from} somewhere in lower case. */
    boolean has(int from, int length) {
        if (hashes == null) {
            hashes = read();
        }
        long hash = SEED;
        for (int i = 0; i < length; i++) {
            hash = mix(hash, WordTable.lower(text[from + i]));
        }
        return hashes[slot(hashes, hash)] != 0;
    }

    private static final long SEED = 0xCBF29CE484222325L;

    private long[] read() {
        long[] set = new long[1024];
        int size = 0;
        int i = 0;
        while (i < text.length) {
            if (!CharKind.isLetterOrMark(text[i])) {
                i++;
                continue;
            }
            boolean lower = CharKind.isLower(text[i]);
            long hash = SEED;
            while (i < text.length && CharKind.isLetterOrMark(text[i])) {
                hash = mix(hash, text[i++]);
            }
            if (lower) {
                int slot = slot(set, hash);
                if (set[slot] == 0) {
                    set[slot] = hash;
                    if (++size * 2 > set.length) {
                        set = grown(set);
                    }
                }
            }
        }
        return set;
    }

    private static long[] grown(long[] set) {
        long[] grown = new long[set.length * 2];
        for (long hash : set) {
            if (hash != 0) {
                grown[slot(grown, hash)] = hash;
            }
        }
        return grown;
    }

    private static int slot(long[] set, long hash) {
        int slot = (int) (hash ^ hash >>> 32) & set.length - 1;
        while (set[slot] != 0 && set[slot] != hash) {
            slot = slot + 1 & set.length - 1;
        }
        return slot;
    }

    private static long mix(long hash, char c) {
        return (hash ^ c) * 0x100000001B3L;
    }
}
