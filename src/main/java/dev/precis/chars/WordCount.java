package dev.precis.chars;

import java.lang.Character.UnicodeScript;

/**
 * Counts words the way an editor does: a run of letters, digits and marks between white space is one word if it holds
 * a letter or a digit; in scripts written without spaces every ideograph and kana counts as one, of Thai, Lao, Tibetan,
 * Burmese and Khmer every {@linkplain Syllables syllable}.
 */
public final class WordCount {
    /** Opens a word: a letter or a digit. */
    private static final byte UNIT = 1;
    /** Ends one: white space. */
    private static final byte SPACE = 2;
    /** Scripts written without spaces come after this character. */
    private static final char LAST_SPACED = 0x2E7F;
    /** What each character below U+0100 is; 0 for marks, which do neither. */
    private static final byte[] KINDS = kinds();

    private WordCount() {}

    /** Number of words in {@code text[from,to)}. */
    public static int of(String text, int from, int to) {
        int words = 0;
        int inWord = 0;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c < KINDS.length) {
                // without branches, which no processor could foretell: words end anywhere
                int kind = KINDS[c];
                int unit = kind & UNIT;
                words += unit & ~inWord;
                inWord = (inWord | unit) & ~(kind >> 1);
                i++;
                continue;
            }
            if (Syllables.writes(c)) {
                int end = i + 1;
                while (end < to && Syllables.writes(text.charAt(end))) {
                    end++;
                }
                words += Syllables.count(text, i, end);
                inWord = 0;
                i = end;
                continue;
            }
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point > LAST_SPACED && unspaced(point)) {
                words++;
                inWord = 0;
            } else if (Character.isLetterOrDigit(point)) {
                words += 1 - inWord;
                inWord = 1;
            } else if (Character.isWhitespace(point)) {
                inWord = 0;
            }
        }
        return words;
    }

    /** Number of words in {@code text[from,to)}, 64 characters at a time. */
    public static int of(CharIndex text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        if (text.hasSyllables() || text.unspaced(from, to) > 0) {
            return of(text.text(), from, to);
        }
        int words = 0;
        long inWord = 0;
        int last = to - 1 >> 6;
        for (int block = from >> 6; block <= last; block++) {
            long asked = (block == from >> 6 ? -1L << from : -1L) & (block == last ? -1L >>> -to : -1L);
            long units = text.wordsOf(block) & asked;
            long others = ~(text.wordsOf(block) | text.blanksOf(block)) & asked;
            for (long marks = others; marks != 0; marks &= marks - 1) {
                char c = text.at((block << 6) + Long.numberOfTrailingZeros(marks));
                if (c > LAST_SPACED || Character.isSurrogate(c)) {
                    return of(text.text(), from, to);
                }
                int kind = c < KINDS.length ? KINDS[c] : Character.isLetterOrDigit(c) ? UNIT : Character.isWhitespace(c) ? SPACE : 0;
                if (kind != 0) {
                    long bit = marks & -marks;
                    others ^= bit;
                    units |= kind == UNIT ? bit : 0;
                }
            }
            // a run of others behind a unit is part of its word: the carry of the sum runs through it
            long follow = (units << 1 | inWord) & others;
            long inside = units | others & ~(others + follow);
            words += Long.bitCount(units & ~(inside << 1 | inWord));
            inWord = inside >>> 63;
        }
        return words;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x100];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = Character.isLetterOrDigit(c) ? UNIT : Character.isWhitespace(c) || c == 0xA0 ? SPACE : 0;
        }
        return kinds;
    }

    private static boolean unspaced(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
