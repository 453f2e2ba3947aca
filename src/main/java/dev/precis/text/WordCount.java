package dev.precis.text;

import java.lang.Character.UnicodeScript;

/**
 * Counts words the way an editor does: a run of letters, digits and marks between white space is one word if it holds
 * a letter or a digit; in scripts written without spaces every ideograph, kana or syllable-free letter counts as one.
 */
public final class WordCount {
    private WordCount() {}

    /** Number of words in {@code text[from,to)}. */
    public static int of(CharSequence text, int from, int to) {
        int words = 0;
        boolean inWord = false;
        for (int i = from; i < to;) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c > 0x2E7F && unspaced(c)) {
                words++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inWord) {
                    words++;
                    inWord = true;
                }
            } else if (Character.isWhitespace(c) || c == 0xA0) {
                inWord = false;
            }
        }
        return words;
    }

    private static boolean unspaced(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
