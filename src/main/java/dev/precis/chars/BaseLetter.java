package dev.precis.chars;

import java.text.Normalizer;

/** The letter that a Latin letter is without its marks: ạ and ắ are an a. Read from tables, as it is asked for in every word. */
public final class BaseLetter {
    private static final char FIRST_LATIN = '\u00C0';
    private static final char PAST_LATIN = '\u0250';
    /** Latin Extended Additional, the letters of Vietnamese with two marks among them. */
    private static final char FIRST_ADDITIONAL = '\u1E00';
    private static final char PAST_ADDITIONAL = '\u1F00';
    private static final char[] LATIN = decomposed(FIRST_LATIN, PAST_LATIN);
    private static final char[] ADDITIONAL = decomposed(FIRST_ADDITIONAL, PAST_ADDITIONAL);

    private BaseLetter() {}

    /** The letter without its marks, in the same case; the character itself if it is no Latin letter, or the mark is no part of it: ø. */
    public static char of(char c) {
        if (c < FIRST_LATIN || c >= PAST_ADDITIONAL) {
            return c;
        }
        return c < PAST_LATIN ? LATIN[c - FIRST_LATIN] : c < FIRST_ADDITIONAL ? c : ADDITIONAL[c - FIRST_ADDITIONAL];
    }

    private static char[] decomposed(char from, char to) {
        char[] bases = new char[to - from];
        for (char c = from; c < to; c++) {
            bases[c - from] = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
        return bases;
    }
}
