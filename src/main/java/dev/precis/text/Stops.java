package dev.precis.text;

/** Tells how a line ends. */
final class Stops {
    private Stops() {}

    /** Whether a text ends with a mark that closes a sentence. */
    static boolean closes(String text) {
        return closes(text, 0, text.length());
    }

    /** Whether {@code text[from,to)} ends with a mark that closes a sentence, quotes and brackets after it aside. */
    static boolean closes(CharSequence text, int from, int to) {
        int i = to - 1;
        while (i > from && isCloser(text.charAt(i))) {
            i--;
        }
        return i >= from && isStop(text.charAt(i));
    }

    static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '…', ';',
                    '。', '．', '！', '？', '；', '｡',
                    '؟', '۔', '؛', '।', '॥', '։', '።', '။', '។', '᠃' -> true;
            default -> false;
        };
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', ')', ']', '}', '”', '’', '»', '›', '“', '」', '』', '）', '】', '》', ' ' -> true;
            default -> false;
        };
    }

    /** Whether it has letters and none of them is lower-case. */
    static boolean isUpperCase(CharSequence text, int from, int to) {
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
