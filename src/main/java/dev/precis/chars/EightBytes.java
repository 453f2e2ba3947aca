package dev.precis.chars;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text asked at once, as one number with the first byte lowest (SIMD within a register: Lamport,
 * "Multiple byte processing with full-word instructions", 1975). Answers are the highest bit of each byte; those that take
 * ASCII are right only where all eight bytes are below 0x80.
 */
public final class EightBytes {
    /** How many bytes there are. */
    public static final int COUNT = 8;
    /** The highest bit of each byte: those that are not ASCII have it. */
    public static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final long EACH = HIGH_BITS >>> 7;
    /** Multiplied with eight bytes that are 0 or 1, leaves their bits side by side in the highest byte. */
    private static final long GATHER = 0x0102_0408_1020_4080L;
    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The eight bytes from a place on. */
    public static long at(byte[] bytes, int place) {
        return (long) BYTES.get(bytes, place);
    }

    /** One byte eight times over. */
    public static long each(int value) {
        return value * EACH;
    }

    /** Which of eight ASCII characters are this one. */
    public static long equal(long ascii, char c) {
        return ~((ascii ^ each(c)) + ~HIGH_BITS) & HIGH_BITS;
    }

    /** Which of eight ASCII characters are this one or a later one. */
    public static long atLeast(long ascii, int c) {
        return ascii + each(0x80 - c) & HIGH_BITS;
    }

    /** Which of eight ASCII characters lie between two, both included. */
    public static long between(long ascii, char first, char last) {
        return atLeast(ascii, first) & ~atLeast(ascii, last + 1);
    }

    /** The lowest bits of the bytes side by side, that of the first byte lowest. */
    static long lowBits(long eight) {
        return (eight & EACH) * GATHER >>> 56;
    }

    /** The highest bits of the bytes side by side. */
    static long highBits(long eight) {
        return lowBits(eight >>> 7);
    }
}
