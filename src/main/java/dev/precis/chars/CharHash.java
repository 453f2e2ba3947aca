package dev.precis.chars;

/**
 * Hashes strings of characters. The multiplier differs from process to process, so that nobody can send a text whose
 * words all fall into one slot (a native executable draws it when it is built, and must: tables made then are in it);
 * no result depends on a hash, only the time to it.
 */
public final class CharHash {
    /** Odd, so that multiplying by it loses nothing; the golden ratio keeps its high bits busy whatever the clock says. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L ^ System.nanoTime() << 1;

    private CharHash() {}

    /** The hash of {@code text[from,to)}. */
    public static int of(char[] text, int from, int to) {
        long hash = mixed(text, from, to);
        return (int) (hash ^ hash >>> 32);
    }

    /** The same in 64 bits. */
    public static long mixed(char[] text, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** The hash of a number; its high bits are the best. */
    public static int of(long key) {
        return (int) (key * MULTIPLIER >>> 32);
    }
}
