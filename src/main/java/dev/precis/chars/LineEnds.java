package dev.precis.chars;

/** Tells how a line ends. */
public final class LineEnds {
    private LineEnds() {}

    /** Whether a text ends with a mark that closes a sentence. */
    public static boolean closes(String text) {
        return closes(text, 0, text.length());
    }

    /** Whether {@code text[from,to)} ends with a mark that closes a sentence, quotes and brackets after it aside. */
    public static boolean closes(CharSequence text, int from, int to) {
        int i = to - 1;
        while (i > from && isCloser(text.charAt(i))) {
            i--;
        }
        return i >= from && isStop(text.charAt(i));
    }

    /** Whether a character closes a sentence, or a part of one that may stand on a line of its own. */
    public static boolean isStop(char c) {
        return Punctuation.endsSentence(c) || c == ';' || c == '；' || c == '؛';
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
