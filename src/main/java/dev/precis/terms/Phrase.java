package dev.precis.terms;

/**
 * A word, or several that recur together.
 *
 * @param words number of words that aren't stop words
 * @param from first token of each occurrence, ascending
 * @param to last token of each occurrence
 */
record Phrase(int words, int[] from, int[] to) {
    static Phrase ofWord(int[] tokens) {
        return new Phrase(1, tokens, tokens);
    }

    int count() {
        return from.length;
    }

    int first() {
        return from[0];
    }

    void mark(boolean[] tokens) {
        for (int i = 0; i < from.length; i++) {
            for (int token = from[i]; token <= to[i]; token++) {
                tokens[token] = true;
            }
        }
    }
}
