package dev.precis.select;

import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Names that a text writes short once it has introduced them whole: "Ms. Doe" behind "Jane Doe, the mayor". Whoever hasn't read the
 * introduction can't tell whose they are. A name is whole where at least two capitalized words follow each other. Time: the tokens.
 */
final class ShortNames {
    /** No such name. */
    static final int NONE = -1;

    private final Terms terms;
    /** By term, the last sentence in which it is introduced. */
    private final int[] whole;
    /** The terms that sentences introduce, and by sentence, where its own begin among them and end. */
    private int[] introduced = new int[64];
    private final int[] introducedFrom;
    private final int[] introducedTo;
    private int count;

    ShortNames(Terms terms) {
        this.terms = terms;
        whole = new int[terms.termCount()];
        introducedFrom = new int[terms.sentenceCount()];
        introducedTo = new int[terms.sentenceCount()];
        Arrays.fill(whole, NONE);
    }

    /** The sentence in which the name that a term is part of was last introduced. */
    int introduction(int term) {
        return whole[term];
    }

    /** Tells the names that a sentence introduces, as the terms they end with. */
    void introducedBy(int sentence, IntConsumer name) {
        for (int i = introducedFrom[sentence]; i < introducedTo[sentence]; i++) {
            name.accept(introduced[i]);
        }
    }

    /**
     * Reads the names of a sentence, each sentence in its turn.
     *
     * @param first the first sentence of its text
     * @param introduces whether a reader of it knows from then on whose its whole names are
     * @return of the short names whose introduction stands in an earlier sentence of the text, and not in this one, the one that was
     *     introduced last: the others are likelier to be known; {@link #NONE} if there is none
     */
    int read(int sentence, int first, char[] text, boolean introduces) {
        int end = terms.endToken(sentence);
        int found = NONE;
        introducedFrom[sentence] = count;
        for (int token = terms.firstToken(sentence); token < end; token++) {
            if (!isName(token)) {
                continue;
            }
            int last = lastOfName(token, end, text);
            int term = terms.term(last);
            if (last > token) {
                found = term == found ? NONE : found;
                if (introduces) {
                    introduce(term, sentence);
                }
            } else if (whole[term] >= first && whole[term] < sentence && (found == NONE || whole[term] > whole[found])) {
                found = term;
            }
            token = last;
        }
        introducedTo[sentence] = count;
        return found;
    }

    private void introduce(int term, int sentence) {
        whole[term] = sentence;
        if (count == introduced.length) {
            introduced = Arrays.copyOf(introduced, count * 2);
        }
        introduced[count++] = term;
    }

    private int lastOfName(int token, int end, char[] text) {
        int last = token;
        while (last + 1 < end && isName(last + 1) && terms.start(last + 1) - terms.end(last) == 1 && text[terms.end(last)] == ' ') {
            last++;
        }
        return last;
    }

    private boolean isName(int token) {
        return terms.isCapital(token) && terms.term(token) >= 0;
    }
}
