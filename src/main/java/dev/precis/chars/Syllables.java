package dev.precis.chars;

/**
 * Syllables of the scripts that put no blank between words and write more than a sign for most: Thai, Lao, Tibetan, Burmese
 * and Khmer. Told by the letters alone, without a dictionary, so that a few come out one too many or too few.
 */
public final class Syllables {
    /** What has been read of a syllable. */
    private enum State {
        /** Nothing, or all of it. */
        CLOSED,
        /** A vowel that is written before its consonant. */
        LED,
        /** A consonant and its vowel; another consonant may close it. */
        OPEN
    }

    private Syllables() {}

    /** Whether it is a letter or a sign of one of these scripts. */
    public static boolean writes(char c) {
        return c >= 0xE00 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF || c >= 0xAA60 && c <= 0xAA7F;
    }

    /** Number of syllables in {@code text[from,to)}, which holds nothing but {@linkplain #writes letters and signs of these scripts}. */
    static int count(String text, int from, int to) {
        int count = 0;
        State state = State.CLOSED;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Punctuation.isLetterOrDigit(c)) {
                state = State.CLOSED;
                inside = false;
                continue;
            }
            boolean begins;
            if (Punctuation.isDigit(c) || c >= 0xF00 && c < 0x1000) {
                begins = !inside; // of Tibetan a point parts the syllables, of numbers nothing does
                state = State.CLOSED;
            } else if (!Character.isLetter(c)) {
                begins = false;
            } else if (isLeadingVowel(c)) {
                begins = true;
                state = State.LED;
            } else if (isBurmese(c)) {
                begins = !isKilled(text, i, to) && !isStacked(text, i, from);
            } else if (isVowel(c) || isStacked(text, i, from)) {
                begins = false;
            } else if (state == State.LED) {
                begins = false;
                state = State.OPEN;
            } else {
                begins = state == State.CLOSED || hasVowel(text, i, to);
                state = begins ? State.OPEN : State.CLOSED;
            }
            inside = true;
            count += begins ? 1 : 0;
        }
        return count;
    }

    /** Whether a Thai or Lao vowel that is written before its consonant. */
    public static boolean isLeadingVowel(char c) {
        return c >= 0xE40 && c <= 0xE44 || c >= 0xEC0 && c <= 0xEC4;
    }

    /**
     * Whether a syllable may begin with {@code form} behind a character: a consonant without a vowel of its own may close the one before.
     */
    public static boolean mayBegin(char before, String form) {
        return !writes(before) || isLeadingVowel(form.charAt(0)) || hasVowel(form, 0, form.length());
    }

    /** Whether a syllable may end with {@code form} before a character: some vowels need a consonant behind them. */
    public static boolean mayEnd(String form, char after) {
        int last = form.length() - 1;
        while (last > 0 && form.charAt(last) >= 0xE48 && form.charAt(last) <= 0xE4C) {
            last--; // signs of tone
        }
        char c = form.charAt(last);
        boolean needs = c == 0xE31 || c == 0xE47 || last > 0 && isLeadingVowel(form.charAt(last - 1));
        return !writes(after) || !needs;
    }

    /** Whether a Thai or Lao vowel that Unicode calls a letter, written behind its consonant. */
    private static boolean isVowel(char c) {
        return c == 0xE30 || c == 0xE32 || c == 0xE33 || c == 0xE45 || c == 0xE46 || c == 0xEB0 || c == 0xEB2 || c == 0xEB3 || c == 0xEBD
                || c == 0xEC6;
    }

    /** Whether a vowel is written with the consonant at {@code at}, behind the consonants stacked below it. */
    private static boolean hasVowel(String text, int at, int to) {
        for (int i = at + 1; i < to; i++) {
            char c = text.charAt(i);
            if (isVowel(c)) {
                return true;
            }
            boolean below = isStacked(text, i, at);
            if (!below && Character.isLetter(c)) {
                return false;
            }
            boolean vowel = c >= 0xE31 && c <= 0xE3A || c == 0xE47 || c >= 0xEB1 && c <= 0xEBC || c >= 0x17B6 && c <= 0x17C8;
            if (vowel || !below && !Punctuation.isLetterOrMark(c)) {
                return vowel;
            }
        }
        return false;
    }

    private static boolean isBurmese(char c) {
        return c >= 0x1000 && c <= 0x109F || c >= 0xAA60;
    }

    /** Whether the letter at {@code at} is written below the one before, in Burmese or Khmer. */
    private static boolean isStacked(String text, int at, int from) {
        return at > from && (text.charAt(at - 1) == 0x1039 || text.charAt(at - 1) == 0x17D2);
    }

    /** Whether a mark takes its vowel from a Burmese consonant, which so closes the syllable before. */
    private static boolean isKilled(String text, int at, int to) {
        for (int i = at + 1; i < to && !Character.isLetter(text.charAt(i)); i++) {
            if (text.charAt(i) == 0x103A) {
                return true;
            }
        }
        return false;
    }
}
