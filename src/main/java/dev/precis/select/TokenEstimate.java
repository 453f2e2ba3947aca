package dev.precis.select;

/** How many tokens a language model would see at most. */
public final class TokenEstimate {
    private TokenEstimate() {}

    /** Never below what a byte-level tokenizer counts: one token a byte of UTF-8. */
    public static int of(CharSequence text, int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
