package dev.precis.chars;

/** One bit for each character of a text, 64 of them in a number: stepped over and counted by numbers. */
final class Bits {
    private Bits() {}

    /** Offset of the first bit in {@code [from,to)} that is set once {@code flip} has flipped all or none. */
    static int next(long[] flags, long flip, int from, int to) {
        if (from >= to) {
            return to;
        }
        int block = from >> 6;
        int last = to - 1 >> 6;
        long bits = (flags[block] ^ flip) & -1L << from;
        while (bits == 0 && block < last) {
            bits = flags[++block] ^ flip;
        }
        return bits == 0 ? to : Math.min(to, (block << 6) + Long.numberOfTrailingZeros(bits));
    }

    /** Number of bits in {@code [from,to)} that are set. */
    static int count(long[] bits, int from, int to) {
        if (from >= to) {
            return 0;
        }
        int first = from >> 6;
        int last = to - 1 >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(bits[first] & head & tail);
        }
        int count = Long.bitCount(bits[first] & head) + Long.bitCount(bits[last] & tail);
        for (int block = first + 1; block < last; block++) {
            count += Long.bitCount(bits[block]);
        }
        return count;
    }
}
