package dev.precis.chars;

import java.nio.charset.StandardCharsets;

/**
 * Tells of each character of a text what {@link CharIndex} answers. Eight characters are told at once: by arithmetic on their ISO 8859-1
 * bytes where all are ASCII, else by a table; what lies around them is told by 64.
 */
final class CharIndexer {
    private static final int GROUP = EightBytes.COUNT;
    /** Stands in ISO 8859-1 for what it hasn't. */
    private static final char UNMAPPED = '?';
    private static final byte[] NO_BYTES = {};
    private static final int SAMPLE = 64;

    final String text;
    final char[] units;
    final byte[] bytes;
    final long[] words;
    final long[] digits;
    final long[] blanks;
    final long[] unusual;
    final long[] breaks;
    /** One bit for each ASCII character that is a mark and occurs. */
    final long[] signs = new long[2];
    /** Characters of scripts without blanks between words; null where there is none. */
    long[] unspaced;
    /** Characters of scripts that are neither Latin nor common to all; null where there is none. */
    long[] beyondLatin;
    /** The bits of all marks together. */
    int marks;
    /** The kinds that the table told of any character. */
    long kinds;
    boolean gaps;

    private long blankBefore;
    private long upperBefore;
    private long lowerBefore;

    CharIndexer(String text) {
        this.text = text;
        units = text.toCharArray();
        bytes = latin1(text, units);
        int blocks = units.length + 63 >> 6;
        words = new long[blocks];
        digits = new long[blocks];
        blanks = new long[blocks];
        unusual = new long[blocks];
        breaks = new long[blocks];
    }

    void tell() {
        for (int block = 0; block < words.length; block++) {
            long upper = letters(block);
            breaks[block] = turns(block, upper) | marks(block);
            long blank = blanks[block];
            gaps |= (blank & (blank << 1 | blankBefore >>> 63) & (blank << 2 | blankBefore >>> 62)) != 0;
            blankBefore = blank;
        }
    }

    /** Tells letters, digits and blanks of a block; returns which of them are upper-case. */
    private long letters(int block) {
        int from = block << 6;
        int to = Math.min(units.length, from + Long.SIZE);
        long word = 0;
        long digit = 0;
        long blank = 0;
        long upper = 0;
        long rare = 0;
        long beyond = 0;
        for (int i = from; i < to; i += GROUP) {
            long ascii = i + GROUP <= bytes.length ? EightBytes.at(bytes, i) : EightBytes.HIGH_BITS;
            if ((ascii & EightBytes.HIGH_BITS | EightBytes.equal(ascii, UNMAPPED)) == 0) {
                long digits = EightBytes.between(ascii, '0', '9');
                long letters = EightBytes.between(ascii | EightBytes.each(0x20), 'a', 'z');
                word |= EightBytes.highBits(letters | digits) << i;
                digit |= digits == 0 ? 0 : EightBytes.highBits(digits) << i;
                upper |= EightBytes.highBits(letters & ~(ascii << 2)) << i; // what tells capitals apart is bit 5
                blank |= EightBytes.highBits(EightBytes.equal(ascii, ' ')) << i;
                continue;
            }
            long group = CharKinds.group(units, i);
            word |= EightBytes.lowBits(group | group >>> 1) << i;
            digit |= EightBytes.lowBits(group >>> 1) << i;
            blank |= EightBytes.lowBits(group >>> 2) << i;
            rare |= EightBytes.lowBits(group >>> 3) << i;
            beyond |= EightBytes.lowBits(group >>> 4) << i;
            upper |= EightBytes.lowBits(group >>> 6) << i;
            kinds |= group;
        }
        words[block] = word;
        digits[block] = digit;
        blanks[block] = blank;
        unspaced = with(unspaced, block, rare);
        beyondLatin = with(beyondLatin, block, beyond);
        return upper;
    }

    private long[] with(long[] found, int block, long bits) {
        if (bits == 0) {
            return found;
        }
        long[] all = found == null ? new long[words.length] : found;
        all[block] = bits;
        return all;
    }

    /** Where a letter follows that two words may be glued at: a capital behind another letter, or one that is none behind two capitals. */
    private long turns(int block, long upper) {
        long rare = unspaced == null ? 0 : unspaced[block];
        long lower = words[block] & ~(digits[block] | upper | rare);
        long twoCapitals = (upper << 1 | upperBefore >>> 63) & (upper << 2 | upperBefore >>> 62);
        long turns = upper & (lower << 1 | lowerBefore >>> 63) | lower & twoCapitals;
        upperBefore = upper;
        lowerBefore = lower;
        return turns;
    }

    /** Tells the marks of a block one by one; returns which mean something to the sentence splitter. */
    private long marks(int block) {
        int from = block << 6;
        int to = Math.min(units.length, from + Long.SIZE);
        long rest = 0;
        long breaking = 0;
        for (long mark = ~(words[block] | blanks[block]) & -1L >>> from - to; mark != 0; mark &= mark - 1) {
            char c = units[from + Long.numberOfTrailingZeros(mark)];
            marks |= c;
            signs[c >> 6 & 1] |= c < 0x80 ? 1L << c : 0;
            rest |= c < ' ' || c >= 0x7F ? mark & -mark : 0;
            breaking |= Punctuation.of(c) != Punctuation.PLAIN ? mark & -mark : 0;
        }
        unusual[block] = rest;
        return breaking;
    }

    /** One byte for each character, those that have none replaced; no bytes at all where a look at some places finds many of these. */
    private static byte[] latin1(String text, char[] units) {
        int stride = Math.max(1, units.length / SAMPLE);
        int others = 0;
        for (int i = 0; i < units.length; i += stride) {
            others += units[i] > 0xFF ? 1 : 0;
        }
        if (others * 8 > SAMPLE) {
            return NO_BYTES;
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length == units.length) {
            return bytes;
        }
        bytes = new byte[units.length]; // a surrogate pair was replaced by one byte
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (units[i] > 0xFF ? UNMAPPED : units[i]);
        }
        return bytes;
    }
}
