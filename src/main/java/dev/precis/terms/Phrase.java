package dev.precis.terms;

/**
 * A word, or several that recur together.
 *
 * @param words number of words that aren't stop words
 * @param from first token of each occurrence, ascending
 * @param to last token of each occurrence
 * @param mentions tokens of all mentions, short forms included, ascending
 */
record Phrase(int words, int[] from, int[] to, int[] mentions) {
    Phrase(int words, int[] from, int[] to) {
        this(words, from, to, from);
    }

    static Phrase ofWord(int[] tokens) {
        return new Phrase(1, tokens, tokens);
    }

    /** The same phrase, mentioned wherever a word is. */
    Phrase countedAs(Phrase word) {
        return new Phrase(words, from, to, word.from);
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
