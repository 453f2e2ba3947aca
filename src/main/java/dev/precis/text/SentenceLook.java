package dev.precis.text;

/** What a sentence is made of and how it ends; one instance serves a whole document. */
final class SentenceLook {
    /** How a sentence ends, closing marks left aside. */
    enum End {
        STOP,
        QUESTION,
        COLON,
        NOTHING
    }

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
        unspaced = characters.unspaced(from, to);
        // a printed ASCII character that is none of these is a sign
        signs = to - from - letters - digits - spaces;
        for (int i = characters.nextUnusual(from, to); i < to; i = characters.nextUnusual(i + 1, to)) {
            signs--;
            readUnusual(text[i]);
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

    private void readUnusual(char c) {
        if (c < 0x370 ? CharKind.isLetterOrMark(c) : Script.of(c) != 0) {
            letters++;
            unspaced += CharKind.isUnspaced(c) ? 1 : 0;
        } else if (CharKind.isSpace(c)) {
            spaces++;
        } else if (CharKind.isDigit(c)) {
            digits++;
        } else if (!Character.isLowSurrogate(c)) {
            signs++;
        }
    }
}
