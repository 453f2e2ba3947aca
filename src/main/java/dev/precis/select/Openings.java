package dev.precis.select;

import dev.precis.term.Terms;

/**
 * Sentences that open with the same words: "As the city continues to evolve, …" twice in a summary sounds like one said twice.
 *
 * @param opening by sentence, the number of its opening from 0 on; {@link #OWN} where no other sentence has it
 * @param count how many openings are shared
 */
record Openings(int[] opening, int count) {
    /** The opening of a sentence that shares it with no other. */
    static final int OWN = -1;
    /** Fewer words are shared by sentences that have nothing in common: "In the United States". */
    private static final int WORDS = 5;

    /** Finds the openings that sentences share, in one pass. */
    static Openings find(Terms terms) {
        int n = terms.sentenceCount();
        long[] words = new long[n];
        for (int s = 0; s < n; s++) {
            int first = terms.firstToken(s);
            words[s] = first + WORDS > terms.endToken(s) ? Chains.UNLINKED : Chains.hash(terms, first, first + WORDS);
        }
        Chains chains = new Chains(words);
        int[] opening = new int[n];
        int count = 0;
        for (int s = 0; s < n; s++) {
            int before = chains.before(s);
            if (before != Chains.END) {
                opening[s] = opening[before];
            } else {
                opening[s] = chains.behind(s) != Chains.END ? count++ : OWN;
            }
        }
        return new Openings(opening, count);
    }

    int of(int sentence) {
        return opening[sentence];
    }
}
