package dev.precis.sentence.noise;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Script;

/** Words that Korean writes in Han among its own letters, which are no foreign text: 首爾은, 與野는, 韓日 정상회담. */
final class HanjaWord {
    /** In characters, the longest word, or two of them, that particles are glued to. */
    private static final int LONGEST = 4;
    /** Of one that stands by itself in front of the next word. */
    private static final int LONGEST_APART = 3;

    private HanjaWord() {}

    /** Whether such a word is all that stands between {@code from} and the first letter of Hangul, opening marks aside. */
    static boolean opens(char[] text, int from, int firstHome) {
        if (Script.of(text[firstHome]) != Script.HANGUL.ordinal()) {
            return false;
        }
        int start = Runs.end(text, from, firstHome, c -> Punctuation.opens(c) || Punctuation.isSpace(c));
        int signs = 0;
        int i = start;
        while (i < firstHome && signs <= LONGEST && (isHan(text[i]) || text[i] == '·' || text[i] == ' ')) {
            signs += isHan(text[i]) ? 1 : 0;
            i++;
        }
        boolean apart = !isHan(text[firstHome - 1]);
        return i == firstHome && signs <= (apart ? LONGEST_APART : LONGEST);
    }

    private static boolean isHan(char c) {
        return Script.of(c) == Script.HAN.ordinal();
    }
}
