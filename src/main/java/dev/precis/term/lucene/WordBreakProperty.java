package dev.precis.term.lucene;

import java.util.Arrays;

/**
 * The word break property of characters as far as it is simple: what {@link WordScanner} may decide by itself. Rules by
 * their names in UAX #29; WB5 and WB8 to WB10 are {@link #isWord}, WB6, WB7, WB11 and WB12 are {@link #joins}.
 */
final class WordBreakProperty {
    /** ALetter. */
    static final int LETTER = 0;
    /** Numeric. */
    static final int DIGIT = 1;
    /** A boundary on both sides: white space and most punctuation. */
    static final int NONE = 2;
    /** MidLetter: joins letters. */
    static final int MID_LETTER = 3;
    /** MidNum: joins digits. */
    static final int MID_NUMBER = 4;
    /** MidNumLet and Single_Quote: joins letters, and joins digits. */
    static final int MID_BOTH = 5;
    /** Whatever needs more rules than these: combining marks, other scripts, emoji, the underscore. */
    static final int OTHER = 6;

    private static final byte[] CLASSES = classes();

    private WordBreakProperty() {}

    static int of(char c) {
        return c < CLASSES.length ? CLASSES[c] : above(c);
    }

    static boolean isWord(int wordBreak) {
        return wordBreak <= DIGIT;
    }

    /** Whether {@code middle} makes one word of its neighbours. */
    static boolean joins(int before, int middle, int after) {
        return before == after
                && (middle == MID_BOTH || middle == (before == LETTER ? MID_LETTER : MID_NUMBER));
    }

    private static int above(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> MID_BOTH;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u201C', '\u201D', '\u201E', '\u2022', '\u2026', '\u20AC' ->
                NONE;
            default -> OTHER;
        };
    }

    private static byte[] classes() {
        byte[] classes = new byte[0x590];
        Arrays.fill(classes, 0, 0xAB, (byte) NONE);
        Arrays.fill(classes, 0xAB, classes.length, (byte) OTHER);
        set(classes, "__©©\u00AD\u00AD®®", OTHER);
        set(classes, "\u00AB\u00AC\u00AF\u00B4\u00B6\u00B6\u00B8\u00B9\u00BB\u00BF××÷÷", NONE);
        set(classes, "azAZªªµµººÀÖØöø\u02C1ͰͳͶͷͺͽͿͿΆΆΈΊΌΌΎΡΣϵϷ\u0481\u048A\u052F\u0531\u0556\u0561\u0587", LETTER);
        set(classes, "09", DIGIT);
        set(classes, "::··\u0387\u0387", MID_LETTER);
        set(classes, ",,;;", MID_NUMBER);
        set(classes, "..''", MID_BOTH);
        return classes;
    }

    /** Sets ranges, each given by its first and its last character. */
    private static void set(byte[] classes, String ranges, int wordBreak) {
        for (int i = 0; i < ranges.length(); i += 2) {
            Arrays.fill(classes, ranges.charAt(i), ranges.charAt(i + 1) + 1, (byte) wordBreak);
        }
    }
}
