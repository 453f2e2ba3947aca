package dev.precis.chars;

import java.nio.charset.StandardCharsets;

/**
 * The characters of a text, and for each whether it is a letter, a digit, a blank or a <em>mark</em>, one bit for each
 * question. Told once, in one pass without branches; whatever asks later for the next stop, the end of a word or the
 * number of letters steps over 64 characters at a time and looks itself at marks only, which are one character in
 * twenty of most texts. Memory is four bytes for each character. Eight characters are told at once: by arithmetic on
 * their ISO 8859-1 bytes where all are ASCII, else by a table.
 */
public final class CharIndex {
    private static final int GROUP = EightBytes.COUNT;
    /** Stands in ISO 8859-1 for what it hasn't. */
    private static final char UNMAPPED = '?';
    private static final byte[] NO_BYTES = {};
    private static final int SAMPLE = 64;

    private final String text;
    private final char[] units;
    private final long[] words;
    private final long[] digits;
    private final long[] blanks;
    private final long[] unspaced;
    private final long[] beyondLatin;
    private final long[] signs = new long[2];
    private final long[] unusual;
    private final long[] breaks;
    private final boolean rareMarks;
    private final boolean gaps;
    private final boolean syllables;
    private final byte[] bytes;

    private CharIndex(String text) {
        this.text = text;
        units = text.toCharArray();
        bytes = latin1(text, units);
        int blocks = units.length + 63 >> 6;
        words = new long[blocks];
        digits = new long[blocks];
        blanks = new long[blocks];
        unusual = new long[blocks];
        breaks = new long[blocks];
        long[] rareFound = null;
        long[] beyondFound = null;
        int marks = 0;
        long any = 0;
        long blankBefore = 0;
        long upperBefore = 0;
        long lowerBefore = 0;
        long gap = 0;
        for (int block = 0; block < blocks; block++) {
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
                any |= group;
            }
            words[block] = word;
            digits[block] = digit;
            blanks[block] = blank;
            gap |= blank & (blank << 1 | blankBefore >>> 63) & (blank << 2 | blankBefore >>> 62);
            blankBefore = blank;
            long lower = word & ~(digit | upper | rare);
            long twoCapitals = (upper << 1 | upperBefore >>> 63) & (upper << 2 | upperBefore >>> 62);
            long turns = upper & (lower << 1 | lowerBefore >>> 63) | lower & twoCapitals;
            upperBefore = upper;
            lowerBefore = lower;
            long rest = 0;
            long breaking = 0;
            for (long mark = ~(word | blank) & -1L >>> from - to; mark != 0; mark &= mark - 1) {
                char c = units[from + Long.numberOfTrailingZeros(mark)];
                marks |= c;
                signs[c >> 6 & 1] |= c < 0x80 ? 1L << c : 0;
                rest |= c < ' ' || c >= 0x7F ? mark & -mark : 0;
                breaking |= Punctuation.of(c) != Punctuation.PLAIN ? mark & -mark : 0;
            }
            unusual[block] = rest;
            breaks[block] = breaking | turns;
            if (rare != 0) {
                rareFound = rareFound == null ? new long[blocks] : rareFound;
                rareFound[block] = rare;
            }
            if (beyond != 0) {
                beyondFound = beyondFound == null ? new long[blocks] : beyondFound;
                beyondFound[block] = beyond;
            }
        }
        unspaced = rareFound;
        beyondLatin = beyondFound;
        rareMarks = marks >= 0x80;
        gaps = gap != 0;
        syllables = (any & EightBytes.each(CharKinds.SYLLABIC)) != 0;
    }

    public static CharIndex of(String text) {
        return new CharIndex(text);
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

    public String text() {
        return text;
    }

    /** Whether a string stands in {@code [from,to)}. */
    public boolean contains(String sought, int from, int to) {
        return text.indexOf(sought, from, to) >= 0;
    }

    public int length() {
        return units.length;
    }

    /** The characters themselves, to be read only. */
    public char[] units() {
        return units;
    }

    /** The characters in ISO 8859-1, a question mark for each it hasn't, to be read only; empty where there would be many of these. */
    public byte[] bytes() {
        return bytes;
    }

    public char at(int i) {
        return units[i];
    }

    /** Whether the text holds an ASCII character that is neither letter, digit nor blank. */
    public boolean has(char sign) {
        return (signs[sign >> 6] >>> sign & 1) != 0;
    }

    /** Whether the text holds a mark beyond ASCII. */
    public boolean hasRareMarks() {
        return rareMarks;
    }

    /** Whether the text holds a character of a script that is neither Latin nor common to all. */
    public boolean hasMoreThanLatin() {
        return beyondLatin != null;
    }

    /** Whether other letters than Latin ones, each counted so many times, are no more than a share of the Latin ones. */
    public boolean isLatinBut(double share, int weight) {
        int others = beyondLatin == null ? 0 : Bits.count(beyondLatin, 0, length());
        return (double) others * weight <= share * (letters(0, length()) - others);
    }

    /** Whether a character of {@code [from,to)} belongs to a script that is neither Latin nor common to all. */
    public boolean hasMoreThanLatin(int from, int to) {
        return beyondLatin != null && Bits.next(beyondLatin, 0, from, to) < to;
    }

    /** Number of letters in {@code [from,to)}. */
    public int letters(int from, int to) {
        return words(from, to) - digits(from, to);
    }

    /** Whether the text holds a character of a script whose words are counted by {@linkplain Syllables syllables}. */
    boolean hasSyllables() {
        return syllables;
    }

    /** Whether three blanks stand side by side. */
    public boolean hasGaps() {
        return gaps;
    }

    /** Offset of the first mark in {@code [from,to)}; {@code to} if there is none. */
    public int nextMark(int from, int to) {
        if (from >= to) {
            return to;
        }
        int block = from >> 6;
        int last = to - 1 >> 6;
        long bits = ~(words[block] | blanks[block]) & -1L << from;
        while (bits == 0 && block < last) {
            block++;
            bits = ~(words[block] | blanks[block]);
        }
        return bits == 0 ? to : Math.min(to, (block << 6) + Long.numberOfTrailingZeros(bits));
    }

    /**
     * Offset of the first character in {@code [from,to)} that means something to the sentence splitter: a mark, a capital behind another
     * letter, or one that is none behind two capitals, for two words may be glued there; {@code to} if there is none.
     */
    public int nextBreak(int from, int to) {
        return Bits.next(breaks, 0, from, to);
    }

    /** Offset of the first mark in {@code [from,to)} that is no printed ASCII character; {@code to} if there is none. */
    public int nextUnusual(int from, int to) {
        return Bits.next(unusual, 0, from, to);
    }

    /** Offset of the first blank in {@code [from,to)}; {@code to} if there is none. */
    public int nextBlank(int from, int to) {
        return Bits.next(blanks, 0, from, to);
    }

    /** Offset of the first character in {@code [from,to)} that is no blank; {@code to} if there is none. */
    int skipBlanks(int from, int to) {
        return Bits.next(blanks, -1, from, to);
    }

    /** Offset of the first character in {@code [from,to)} that is neither letter nor digit; {@code to} if there is none. */
    public int skipWord(int from, int to) {
        return Bits.next(words, -1, from, to);
    }

    /** Offset of the first character in {@code [from,to)} that is no letter; {@code to} if there is none. */
    public int skipLetters(int from, int to) {
        return Bits.next(digits, 0, from, skipWord(from, to));
    }

    /** Offset of the first letter in {@code [from,to)}; {@code to} if there is none. */
    public int nextLetter(int from, int to) {
        int at = Bits.next(words, 0, from, to);
        while (at < to && (digits[at >> 6] >>> at & 1) != 0) {
            at = Bits.next(words, 0, at + 1, to);
        }
        return at;
    }

    /** Whether it is a letter or a digit, and no mark. */
    boolean isWord(int i) {
        return (words[i >> 6] >>> i & 1) != 0;
    }

    /**
     * Writes down where the runs of letters and digits of {@code [from,to)} start and end, by turns: every ASCII letter and digit is in
     * one, and no other ASCII character; beyond ASCII rare letters may be missing.
     *
     * @param edges has room for {@code to - from + 1} offsets
     * @return how many offsets there are, an even number
     */
    public int wordEdges(int from, int to, int[] edges) {
        int count = 0;
        long before = 0;
        for (int block = from >> 6; block << 6 < to; block++) {
            long inside = words[block];
            if (block == from >> 6) {
                inside &= -1L << from;
            }
            if (block == to - 1 >> 6) {
                inside &= -1L >>> -to;
            }
            for (long turns = inside ^ (inside << 1 | before); turns != 0; turns &= turns - 1) {
                edges[count++] = (block << 6) + Long.numberOfTrailingZeros(turns);
            }
            before = inside >>> 63;
        }
        if ((count & 1) != 0) {
            edges[count++] = to;
        }
        return count;
    }

    /** Number of letters and digits in {@code [from,to)}. */
    public int words(int from, int to) {
        return Bits.count(words, from, to);
    }

    /** Number of digits in {@code [from,to)}. */
    public int digits(int from, int to) {
        return Bits.count(digits, from, to);
    }

    /** Number of blanks in {@code [from,to)}. */
    public int blanks(int from, int to) {
        return Bits.count(blanks, from, to);
    }

    /** Number of letters of Chinese and Japanese in {@code [from,to)}, marks left aside. */
    public int unspaced(int from, int to) {
        return unspaced == null ? 0 : Bits.count(unspaced, from, to);
    }

    /** Letters and digits among the 64 characters of a block, lowest bit first. */
    long wordsOf(int block) {
        return words[block];
    }

    /** Blanks among the 64 characters of a block. */
    long blanksOf(int block) {
        return blanks[block];
    }
}
