package dev.precis.keyword;

/** A word, or several that recur together. */
final class Phrase {
    private static final int UNKNOWN = -1;

    private final int words;
    private final int[] from;
    private final int[] to;
    private final int[] mentions;
    /** The occurrence whose form is shown, twice its number and 1 if as written; see {@link KeywordForms}. */
    private int shown = UNKNOWN;

    private Phrase(int words, int[] from, int[] to, int[] mentions) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.mentions = mentions;
    }

    Phrase(int words, int[] from, int[] to) {
        this(words, from, to, from);
    }

    static Phrase ofWord(int[] tokens) {
        return new Phrase(1, tokens, tokens);
    }

    /** The same phrase, mentioned by other tokens too. */
    Phrase countedAs(int[] itsMentions) {
        return new Phrase(words, from, to, itsMentions);
    }

    /** Number of words that aren't stop words. */
    int words() {
        return words;
    }

    /** First token of each occurrence, ascending. */
    int[] from() {
        return from;
    }

    /** Last token of each occurrence. */
    int[] to() {
        return to;
    }

    /** Tokens of all mentions, short forms included, ascending. */
    int[] mentions() {
        return mentions;
    }

    int count() {
        return from.length;
    }

    int first() {
        return from[0];
    }

    boolean isFormKnown() {
        return shown != UNKNOWN;
    }

    /** What {@link #show} was told. */
    int shown() {
        return shown;
    }

    void show(int choice) {
        shown = choice;
    }

    void mark(boolean[] tokens) {
        for (int i = 0; i < from.length; i++) {
            for (int token = from[i]; token <= to[i]; token++) {
                tokens[token] = true;
            }
        }
    }
}
