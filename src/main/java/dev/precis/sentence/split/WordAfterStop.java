package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;

/** The word that follows a stop, behind the quotation marks, brackets and dashes that may open a sentence. */
final class WordAfterStop {
    /** No more marks than this are looked behind. */
    private static final int MOST_MARKS = 8;
    /** No word that starts sentences is longer. */
    private static final int LONGEST = 16;
    private static final int UNKNOWN = -1;

    /** What its first character is. */
    enum Kind {
        UPPER,
        LOWER,
        /** A letter of a script without case. */
        CASELESS,
        DIGIT,
        /** Anything else: signs, emoji. */
        OTHER
    }

    private final char[] text;
    private int to;
    private int start;
    /** Unknown until somebody asks. */
    private int length;
    private Kind kind;

    WordAfterStop(char[] text) {
        this.text = text;
    }

    /** Reads words before {@code to} from now on. */
    void over(int to) {
        this.to = to;
    }

    /** Reads the word that starts at {@code at} or behind the marks there. */
    void read(int at) {
        int limit = Math.min(to, at + MOST_MARKS);
        int i = at;
        while (i < limit && (isMark(text[i]) || i > at && text[i] == ' ')) {
            i++;
        }
        start = i;
        length = UNKNOWN;
        if (i == to) {
            kind = Kind.OTHER;
            return;
        }
        char c = text[i];
        if (Punctuation.isLower(c)) {
            kind = Kind.LOWER;
        } else if (Punctuation.isUpper(c)) {
            kind = Kind.UPPER;
        } else if (Punctuation.isDigit(c)) {
            kind = Kind.DIGIT;
        } else {
            kind = Punctuation.isLetterOrMark(c) ? Kind.CASELESS : Kind.OTHER;
        }
    }

    /** Number of its letters; 0 where it is too long for a table, or an initial. */
    private int length() {
        if (length == UNKNOWN) {
            int i = start;
            while (i < to && i - start < LONGEST && Punctuation.isLetterOrMark(text[i])) {
                i++;
            }
            int letters = i - start;
            length = letters == LONGEST || i < to && text[i] == '.' && letters == 1 ? 0 : letters;
        }
        return length;
    }

    private static boolean isMark(char c) {
        byte kind = Punctuation.of(c);
        return kind == Punctuation.DOT || kind == Punctuation.ELLIPSIS || Punctuation.opens(c) || Punctuation.isInvisible(c);
    }

    Kind kind() {
        return kind;
    }

    /** Offset of its first character. */
    int start() {
        return start;
    }

    /** The word's value in a table of lower-cased words. */
    int in(WordTable table) {
        return length() == 0 ? WordTable.ABSENT : table.get(text, start, start + length);
    }

    /** Whether it is the English pronoun, whose capital says nothing of a sentence's start. */
    boolean isPronounI() {
        return length() == 1 && text[start] == 'I';
    }
}
