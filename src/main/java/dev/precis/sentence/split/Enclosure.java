package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;

/**
 * The quotation or bracket that a scan is in. A short one that is part of a sentence stays whole: its own stops don't
 * end that sentence. What is still open after {@value #LONGEST} characters was opened by mistake or holds a text of
 * its own.
 */
final class Enclosure {
    /** The longest enclosure that is kept whole, in characters: two long sentences of English. */
    static final int LONGEST = 240;

    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final char[] text;
    private final boolean quotes;

    private int from;
    private int to;
    private int start = NONE;
    private char closer;
    private int closing;

    private Enclosure(char[] text, boolean quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    /** Follows brackets; what stands in them is part of the sentence around them. */
    static Enclosure ofBrackets(char[] text) {
        return new Enclosure(text, false);
    }

    /** Follows quotation marks. */
    static Enclosure ofQuotations(char[] text) {
        return new Enclosure(text, true);
    }

    /** Follows them in {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
        start = NONE;
    }

    /** Takes notice of the bracket or quotation mark at {@code at}. */
    void read(int at) {
        char c = text[at];
        if (c == '"' && Punctuation.isGershayim(text, at, from, to)) {
            return;
        }
        if (start != NONE && at - start <= LONGEST && closing != NONE) {
            if (closes(c)) {
                start = NONE;
            }
            return;
        }
        char expected = closerOf(c, at);
        if (expected != 0) {
            start = at;
            closer = expected;
            closing = UNKNOWN;
        }
    }

    void clear() {
        start = NONE;
    }

    private char closerOf(char c, int at) {
        if (quotes) {
            return switch (c) {
                case '"', '»' -> isOpening(at) ? c == '"' ? '"' : '«' : 0;
                case '«' -> '»';
                case '“' -> '”';
                case '„' -> '“';
                case '‹' -> '›';
                case '「' -> '」';
                case '『' -> '』';
                case '｢' -> '｣';
                default -> 0;
            };
        }
        return switch (c) {
            case '(' -> at > from && ":;=-".indexOf(text[at - 1]) >= 0 ? 0 : ')';
            case '（' -> '）';
            case '[' -> ']';
            case '《' -> '》';
            case '〈' -> '〉';
            case '【' -> '】';
            case '〔' -> '〕';
            default -> 0;
        };
    }

    private boolean closes(char c) {
        return c == closer || closer == '“' && c == '”';
    }

    private boolean isOpening(int at) {
        boolean before = at == from || !Punctuation.isLetterOrDigit(text[at - 1]) && !Punctuation.endsSentence(text[at - 1]);
        return before && at + 1 < to && (Punctuation.isLetterOrDigit(text[at + 1]) || Punctuation.opens(text[at + 1])
                || Punctuation.of(text[at + 1]) == Punctuation.ELLIPSIS);
    }

    /** Whether {@code at} is inside an enclosure that stays whole in the sentence that started at {@code sentence}. */
    boolean keepsWhole(int sentence, int at) {
        if (start == NONE || at - start > LONGEST) {
            return false;
        }
        if (closing == UNKNOWN) {
            closing = find(at);
        }
        if (closing < at) {
            return false;
        }
        return !quotes || Punctuation.isUnspaced(text[start + 1]) || start > sentence || goesOn();
    }

    /** Where it closes; nowhere where what opens in it with the same mark is the one that closes. */
    private int find(int at) {
        int limit = Math.min(to, start + LONGEST);
        int inner = 0;
        for (int i = at; i < limit; i++) {
            char c = text[i];
            if (c == closer && c == text[start] && isOpening(i)) {
                return NONE;
            }
            if (closes(c)) {
                if (inner == 0) {
                    return i;
                }
                inner--;
            } else if (c == text[start]) {
                inner++;
            }
            if (Punctuation.of(c) == Punctuation.LINE) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Whether the sentence goes on behind the quotation: «…», said he. */
    private boolean goesOn() {
        if (text[closing - 1] == ',') {
            return true;
        }
        int i = closing + 1;
        if (i < to && text[i] == ' ') {
            i++;
        }
        return i < to && (text[i] == ',' || Punctuation.isLower(text[i]));
    }
}
