package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;

/** Tells whether a sentence holds both marks of every quotation in it. */
final class OpenQuotations {
    /** The least quotation mark beyond ASCII. */
    private static final char LEAST = '«';

    private OpenQuotations() {}

    /** Whether a text has a quotation mark at all. */
    static boolean any(CharIndex text) {
        if (text.has('"')) {
            return true;
        }
        int to = text.hasRareMarks() ? text.length() : 0;
        for (int i = text.nextMark(0, to); i < to; i = text.nextMark(i + 1, to)) {
            if (Punctuation.opensQuotation(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Number of quotations that {@code text[from,to)} opens and doesn't close, negative for those it closes and didn't
     * open. A mark opens before a word and closes behind one, whatever its shape; only between two spaces, or between
     * two words, do the shape and what is open decide.
     *
     * @param before number of quotations that are open where it begins
     */
    static int open(CharIndex characters, int from, int to, int before) {
        char[] text = characters.units();
        int open = before;
        for (int i = next(characters, from, to); i < to; i = next(characters, i + 1, to)) {
            char c = text[i];
            if (c < LEAST) {
                open += c == '"' && !Punctuation.isGershayim(text, i, from, to) ? direction(text, i, from, to, open > 0 ? -1 : 1) : 0;
                continue;
            }
            switch (c) {
                case '“', '”', '„', '‟', '«', '»' -> open += direction(text, i, from, to, shape(c, open));
                case '「', '『' -> open++;
                case '」', '』' -> open--;
                default -> {
                }
            }
        }
        return open - before;
    }

    private static int next(CharIndex characters, int from, int to) {
        // not every mark of quotations beyond ASCII means something to the splitter
        return characters.hasRareMarks() ? characters.nextMark(from, to) : characters.nextBreak(from, to);
    }

    private static int direction(char[] text, int at, int from, int to, int shape) {
        boolean before = at == from || isOutside(text[at - 1]);
        boolean after = at + 1 == to || isOutside(text[at + 1]) || isStop(text[at + 1]);
        if (at == from) {
            return at + 1 == to ? shape : 1;
        }
        if (at + 1 == to && Punctuation.isSpace(text[at - 1])) {
            return -1;
        }
        return before == after ? shape : before ? 1 : -1;
    }

    private static int shape(char c, int open) {
        return switch (c) {
            case '„', '«' -> 1;
            case '”', '»' -> -1;
            default -> open > 0 ? -1 : 1;
        };
    }

    private static boolean isOutside(char c) {
        return Punctuation.isSpace(c) || "()[]—–-/'’‘".indexOf(c) >= 0;
    }

    private static boolean isStop(char c) {
        return ".,;:!?…".indexOf(c) >= 0;
    }
}
