package dev.precis.source.transcript;

/** Tells the signs of approval behind a chat's message and their numbers: ":tada: 3", "👍 2". */
final class Reactions {
    private static final int LONGEST = 60;

    private Reactions() {}

    /** Whether {@code text[from,to)}, a line, holds nothing else. */
    static boolean areAll(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        boolean sign = false;
        boolean code = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                code = !code;
                sign = true;
            } else if (Character.isLetter(c) && !(code && c < 0x80)) {
                return false;
            } else if (!code) {
                sign |= Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.OTHER_SYMBOL;
                if (!sign && c >= '0' && c <= '9' || ".,;!?".indexOf(c) >= 0) {
                    return false;
                }
            } else if (Character.isWhitespace(c)) {
                return false;
            }
        }
        return sign && !code;
    }
}
