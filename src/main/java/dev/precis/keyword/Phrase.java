package dev.precis.keyword;

import java.util.function.IntPredicate;

/** A word, or several that recur together. */
final class Phrase {
    static final int LOOKED_AT = 16;

    private final int words;
    private final int[] from;
    private final int[] to;
    private final int[] mentions;
    /** Null until {@link KeywordForms} has chosen it. */
    private Shown shown;

    /**
     * The form that stands for a phrase.
     *
     * @param occurrence number of the occurrence that is written so
     * @param asWritten whether its capitals are those of a name, and stay
     */
    record Shown(int occurrence, boolean asWritten) {}

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

    /** Occurrences looked at, the first ones: enough to tell, however long the text. */
    int looked() {
        return Math.min(from.length, LOOKED_AT);
    }

    /** At how many of the occurrences looked at, by their numbers, something holds. */
    int times(IntPredicate holds) {
        int times = 0;
        for (int i = 0; i < looked(); i++) {
            times += holds.test(i) ? 1 : 0;
        }
        return times;
    }

    /** Whether something holds at more than half of the occurrences looked at. */
    boolean mostly(IntPredicate holds) {
        return times(holds) * 2 > looked();
    }

    /** What {@link #show} was told; null before. */
    Shown shown() {
        return shown;
    }

    void show(Shown choice) {
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
