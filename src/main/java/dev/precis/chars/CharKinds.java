package dev.precis.chars;

/** Whether a character is a letter, a digit, a blank or a mark, and of what script as far as anybody asks: a byte of flags for each. */
final class CharKinds {
    /** A letter as every part of the engine sees one, whatever it calls a letter. */
    private static final byte LETTER = 1;
    /** An ASCII digit. */
    private static final byte DIGIT = 2;
    /** The space. */
    private static final byte BLANK = 4;
    /** Such a letter of Chinese or Japanese. */
    private static final byte UNSPACED = 8;
    private static final byte UNSPACED_LETTER = LETTER | UNSPACED;
    /** Belongs to a script that is neither Latin nor common to all; a letter or a mark. */
    private static final byte BEYOND_LATIN = 16;
    /** A letter or a sign of a script whose words are counted by syllables. */
    static final byte SYLLABIC = 32;
    /** A letter, and a capital. */
    private static final byte CAPITAL = 64;

    /**
     * What each character is; no flag but the last for marks, which is everything else: signs, line ends, rare spaces, letters of a kind.
     */
    private static final byte[] KINDS = kinds();

    private CharKinds() {}

    /** The kinds of the characters from a place on, a byte each with the first lowest; of eight, or those up to the text's end. */
    static long group(char[] text, int from) {
        if (from + EightBytes.COUNT > text.length) {
            long group = 0;
            for (int i = from; i < text.length; i++) {
                group |= (long) KINDS[text[i]] << 8 * (i - from);
            }
            return group;
        }
        int low = KINDS[text[from]] | KINDS[text[from + 1]] << 8 | KINDS[text[from + 2]] << 16 | KINDS[text[from + 3]] << 24;
        int high = KINDS[text[from + 4]] | KINDS[text[from + 5]] << 8 | KINDS[text[from + 6]] << 16 | KINDS[text[from + 7]] << 24;
        return (long) high << 32 | low;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            Script script = Script.at((char) c);
            boolean beyond = c >= 0x370 && script != Script.COMMON && script != Script.LATIN;
            byte kind = kindOf((char) c);
            kinds[c] = (byte) (kind | (beyond ? BEYOND_LATIN : 0) | (Syllables.writes((char) c) ? SYLLABIC : 0)
                    | (kind == LETTER && Punctuation.isUpper((char) c) ? CAPITAL : 0));
        }
        return kinds;
    }

    private static byte kindOf(char c) {
        if (c < 0x80) {
            return Punctuation.isLetterOrMark(c) ? LETTER : Punctuation.isDigit(c) ? DIGIT : c == ' ' ? BLANK : 0;
        }
        // the large ranges first: there are more characters in them than anybody wants to look up at start-up
        if (c >= 0x3400 && c < 0xA000) {
            return c >= 0x4DC0 && c < 0x4E00 ? 0 : UNSPACED_LETTER;
        }
        if (c >= 0xAC00 && c < 0xF900) {
            return c < 0xD7A4 ? LETTER : 0;
        }
        boolean unspaced = Punctuation.isUnspaced(c);
        if (!Character.isLetter(c) || c >= 0x370 && Script.of(c) == 0 || c >= 0x2E80 && !unspaced) {
            return 0;
        }
        return unspaced ? UNSPACED_LETTER : LETTER;
    }
}
