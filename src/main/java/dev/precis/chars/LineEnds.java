package dev.precis.chars;

/** Tells how a line ends. */
public final class LineEnds {
    /** Nobody wraps lines wider; about one and a half times the width of a typewritten page. */
    public static final int WIDEST_WRAP = 130;
    /** Longer lines, which few wrap to, end where their paragraph ends as often as not: each by itself is taken for whole. */
    public static final int LONGEST_WRAPPED = 120;

    private LineEnds() {}

    /** Whether a text ends with a mark that closes a sentence. */
    public static boolean closes(String text) {
        return closes(text, 0, text.length());
    }

    /** Whether {@code text[from,to)} ends with a mark that closes a sentence, quotes and brackets after it aside. */
    public static boolean closes(CharSequence text, int from, int to) {
        int end = from < to ? Runs.start(text, from + 1, to, LineEnds::isCloser) : from;
        return end > from && isStop(text.charAt(end - 1));
    }

    /**
     * Where the mark of a note in square brackets starts that ends right before a place: "[2]", "[citation needed]"; {@code end} where none
     * does.
     *
     * @param longest in characters, the brackets among them
     */
    public static int noteStart(CharSequence text, int from, int end, int longest) {
        if (end - 1 <= from || text.charAt(end - 1) != ']') {
            return end;
        }
        int inside = Runs.start(text, Math.max(from, end - longest + 1), end - 1, c -> c != '[' && c != ']');
        return inside > from && text.charAt(inside - 1) == '[' ? inside - 1 : end;
    }

    /** Whether a character closes a sentence, or a part of one that may stand on a line of its own. */
    public static boolean isStop(char c) {
        return Punctuation.endsSentence(c) || c == ';' || c == '；' || c == '؛';
    }

    /** Whether a character parts clauses or items, in any script. */
    public static boolean isComma(char c) {
        return ",，、،".indexOf(c) >= 0;
    }

    private static boolean isCloser(char c) {
        return Punctuation.closes(c) || c == '"' || c == '\'' || c == ' ';
    }

    /** Whether it has letters and none of them is lower-case. */
    public static boolean isUpperCase(CharSequence text, int from, int to) {
        boolean upper = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }
}
