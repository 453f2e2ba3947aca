package dev.precis.text;

/** What a sentence is made of and how it ends, counted in one pass; one instance serves a whole document. */
final class SentenceLook {
    /** How a sentence ends, closing marks left aside. */
    enum End {
        STOP,
        QUESTION,
        COLON,
        NOTHING
    }

    /** Four counters of 16 bits in a long, so that counting takes no branches; read in stretches that can't overflow one. */
    private static final int BITS = 16;
    private static final int STRETCH = (1 << BITS) - 1;
    private static final long LETTER = 1;
    private static final long DIGIT = 1L << BITS;
    private static final long SPACE = 1L << 2 * BITS;
    private static final long SIGN = 1L << 3 * BITS;
    private static final long[] COUNTS = counts();

    private final Characters characters;
    private final char[] text;
    private int letters;
    private int digits;
    private int spaces;
    private int signs;
    private int unspaced;
    private End end;

    SentenceLook(Characters characters) {
        this.characters = characters;
        this.text = characters.units();
    }

    /** Looks at {@code text[from,to)}, which holds something and is trimmed. */
    void read(int from, int to) {
        digits = characters.digits(from, to);
        letters = characters.words(from, to) - digits;
        spaces = characters.blanks(from, to);
        signs = 0;
        unspaced = characters.unspaced(from, to);
        for (int i = from; i < to;) {
            int stretch = Math.min(to, i + STRETCH);
            long counted = 0;
            for (i = characters.nextMark(i, stretch); i < stretch; i = characters.nextMark(i + 1, stretch)) {
                char c = text[i];
                counted += c < COUNTS.length ? COUNTS[c] : countsOf(c);
            }
            letters += (int) (counted & STRETCH);
            digits += (int) (counted >>> BITS & STRETCH);
            spaces += (int) (counted >>> 2 * BITS & STRETCH);
            signs += (int) (counted >>> 3 * BITS);
        }
        end = endOf(from, to);
    }

    int letters() {
        return letters;
    }

    int digits() {
        return digits;
    }

    /** Punctuation and symbols. */
    int signs() {
        return signs;
    }

    /** Letters of Chinese and Japanese. */
    int unspaced() {
        return unspaced;
    }

    /** Number of words; two letters of a script without spaces are one. */
    int words() {
        return spaces + 1 + unspaced / 2;
    }

    End end() {
        return end;
    }

    private End endOf(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            char c = text[i];
            switch (c) {
                case '?', '？', '؟', '⁇', '⁈', '՞', '፧' -> {
                    return End.QUESTION;
                }
                case ':', '：' -> {
                    return End.COLON;
                }
                case '!', '.' -> {
                    if (i == from || text[i - 1] != '?') {
                        return End.STOP;
                    }
                }
                default -> {
                    if (CharKind.endsSentence(c)) {
                        return End.STOP;
                    }
                    if (!CharKind.closes(c) && c != '"' && c != '\'' && !CharKind.isSpace(c) && !CharKind.isInvisible(c)) {
                        return End.NOTHING;
                    }
                }
            }
        }
        return End.NOTHING;
    }

    private long countsOf(char c) {
        int script = Script.of(c);
        if (script != 0) {
            unspaced += CharKind.isUnspaced(c) ? 1 : 0;
            return LETTER;
        }
        return CharKind.isSpace(c) ? SPACE : Character.isDigit(c) ? DIGIT : Character.isLowSurrogate(c) ? 0 : SIGN;
    }

    private static long[] counts() {
        long[] counts = new long[0x370];
        for (char c = 0; c < counts.length; c++) {
            counts[c] = CharKind.isLetterOrMark(c) ? LETTER
                    : CharKind.isDigit(c) ? DIGIT
                    : CharKind.isSpace(c) ? SPACE
                    : SIGN;
        }
        return counts;
    }
}
