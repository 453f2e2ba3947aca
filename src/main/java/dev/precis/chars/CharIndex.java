package dev.precis.chars;

/**
 * The characters of a text, and for each whether it is a letter, a digit, a blank or a <em>mark</em>, one bit for each
 * question. Told once, in one pass without branches; whatever asks later for the next stop, the end of a word or the
 * number of letters steps over 64 characters at a time and looks itself at marks only, which are one character in
 * twenty of most texts. Memory is four bytes for each character.
 */
public final class CharIndex {
    private final String text;
    private final char[] units;
    private final long[] words;
    private final long[] digits;
    private final long[] blanks;
    private final long[] unspaced;
    private final long[] beyondLatin;
    private final long[] signs;
    private final long[] unusual;
    private final long[] breaks;
    private final boolean rareMarks;
    private final boolean gaps;
    private final boolean syllables;
    private final byte[] bytes;

    private CharIndex(CharIndexer told) {
        text = told.text;
        units = told.units;
        bytes = told.bytes;
        words = told.words;
        digits = told.digits;
        blanks = told.blanks;
        unusual = told.unusual;
        breaks = told.breaks;
        signs = told.signs;
        unspaced = told.unspaced;
        beyondLatin = told.beyondLatin;
        rareMarks = told.marks >= 0x80;
        gaps = told.gaps;
        syllables = (told.kinds & EightBytes.each(CharKinds.SYLLABIC)) != 0;
    }

    public static CharIndex of(String text) {
        CharIndexer indexer = new CharIndexer(text);
        indexer.tell();
        return new CharIndex(indexer);
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
