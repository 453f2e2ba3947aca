package dev.precis.term.lucene;

import dev.precis.chars.CharHash;
import dev.precis.chars.EightBytes;

/**
 * Keys of words: 64 bits a table is searched by. Most words of English are their key themselves: those of at most
 * {@value #SHORT} ASCII characters, a byte each, and those of at most {@value #MEDIUM} letters from a to z and
 * apostrophes, five bits each, the first one a capital or not. Other words have a hash, which is negative.
 */
public final class PackedWord {
    /** The longest word a key holds whatever its ASCII characters. */
    public static final int SHORT = 8;
    /** The longest word a key holds if its characters allow it. */
    public static final int MEDIUM = 12;

    private static final int LETTER_BITS = 5;
    private static final int APOSTROPHE = 27;
    private static final long CAPITAL = 1L << MEDIUM * LETTER_BITS;
    /** A bit of the keys of medium words: one beyond ASCII in the first byte, which no key of a short word has. */
    private static final int MARK_AT = 7;
    private static final long HASHED = Long.MIN_VALUE;

    private PackedWord() {}

    /** The key of {@code text[from,to)}. */
    public static long of(char[] text, int from, int to) {
        int middle = Math.min(to, from + SHORT);
        long first = bytes(text, from, middle);
        long key = to == middle ? first : to - from > MEDIUM ? 0 : ofMedium(first, bytes(text, middle, to));
        return key != 0 ? key : CharHash.mixed(text, from, to) | HASHED;
    }

    /**
     * At most eight ASCII characters, a byte each, the first one lowest; 0 if there are others among them, or the NUL, which would leave no
     * trace.
     */
    private static long bytes(char[] text, int from, int to) {
        long bytes = 0;
        for (int i = to - 1; i >= from; i--) {
            if (text[i] == 0 || text[i] >= 0x80) {
                return 0;
            }
            bytes = bytes << Byte.SIZE | text[i];
        }
        return bytes;
    }

    /**
     * The key of a word of nine to twelve ASCII characters, 0 if it isn't its own key or one half of it is 0.
     *
     * @param first its first eight characters, a byte each, the first one lowest
     * @param rest its other characters, likewise, 0 behind its end
     */
    public static long ofMedium(long first, long rest) {
        long small = first | (first & 0x40) >>> 1;
        if (first == 0 || rest == 0 || (others(small) | others(rest)) != 0) {
            return 0;
        }
        return marked(packed(small) | packed(rest) << SHORT * LETTER_BITS, (int) first & 0xFF);
    }

    /** Which of eight ASCII characters are neither letters from a to z nor apostrophes nor nothing. */
    private static long others(long ascii) {
        return EightBytes.atLeast(ascii, 1) & ~EightBytes.equal(ascii, '\'') & ~EightBytes.between(ascii, 'a', 'z');
    }

    /** Five bits for each of eight such characters. */
    private static long packed(long characters) {
        // the five lowest bits of an apostrophe are those of a g
        long apostrophes = EightBytes.equal(characters, '\'') >>> 7;
        long letters = (characters & EightBytes.each(0x1F)) + apostrophes * (APOSTROPHE - ('\'' & 0x1F));
        long pairs = letters & 0x001F_001F_001F_001FL | letters >>> 3 & 0x03E0_03E0_03E0_03E0L;
        long fours = pairs & 0x03FF_0000_03FFL | pairs >>> 6 & 0x000F_FC00_000F_FC00L;
        return fours & 0xF_FFFF | fours >>> 12 & 0xFF_FFF0_0000L;
    }

    private static long marked(long letters, int first) {
        long all = letters | (first >= 'a' ? 0 : CAPITAL);
        return all >>> MARK_AT << MARK_AT + 1 | 1L << MARK_AT | all & (1L << MARK_AT) - 1;
    }

    /** 0 for a key that {@link #isExact}, else something else. */
    public static long inexact(long key) {
        return key & HASHED;
    }

    /** Whether words with this key are the same word. */
    public static boolean isExact(long key) {
        return inexact(key) == 0;
    }
}
