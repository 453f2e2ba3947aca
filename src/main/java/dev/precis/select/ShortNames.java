package dev.precis.select;

import dev.precis.term.Terms;
import java.util.Arrays;

/**
 * Names that a text writes short once it has introduced them whole: "Ms. Doe" behind "Jane Doe, the mayor". Whoever hasn't read the
 * introduction can't tell whose they are. A name is whole where at least two capitalized words follow each other. Time: the tokens.
 */
final class ShortNames {
    /** No such name. */
    static final int NONE = -1;

    private final Terms terms;
    /** By term, the last sentence in which a whole name ends with it. */
    private final int[] whole;

    ShortNames(Terms terms) {
        this.terms = terms;
        whole = new int[terms.termCount()];
        Arrays.fill(whole, NONE);
    }

    /** The sentence in which the name that a term is part of was last written whole. */
    int introduction(int term) {
        return whole[term];
    }

    /**
     * Reads the names of a sentence, each sentence in its turn.
     *
     * @param first the first sentence of its text
     * @param introduces whether a reader of it knows from then on whose its whole names are
     * @return the first short name whose whole name stands in an earlier sentence of the text, and not in this one
     */
    int read(int sentence, int first, char[] text, boolean introduces) {
        int end = terms.firstToken(sentence + 1);
        int found = NONE;
        for (int token = terms.firstToken(sentence); token < end; token++) {
            if (!isName(token)) {
                continue;
            }
            int last = lastOfName(token, end, text);
            int term = terms.term(last);
            if (last > token) {
                found = term == found ? NONE : found;
                whole[term] = introduces ? sentence : whole[term];
            } else if (found == NONE && whole[term] >= first && whole[term] < sentence) {
                found = term;
            }
            token = last;
        }
        return found;
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
