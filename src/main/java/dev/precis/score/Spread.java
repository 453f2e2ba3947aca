package dev.precis.score;

/**
 * How far the terms of sentences reach through the text. A term met at the beginning, the middle and the end is one of
 * the topics of the whole, one met three times within a paragraph belongs to an episode, though both are as frequent
 * (dispersion tells subject words from burst ones: Church and Gale, "Poisson mixtures", 1995; Katz, 1996).
 *
 * <p>The reach of a term is the distance from the first sentence that holds it to the last, as a share of the text; the
 * spread of a sentence is the mean reach of its different terms, 0 for terms of this sentence alone.
 */
final class Spread {
    private Spread() {}

    /** The spread of every sentence, 0 to 1, in two passes over their recurring terms. */
    static double[] measure(Concepts concepts, int n) {
        int terms = concepts.terms();
        int[] firstHolder = new int[terms];
        int[] reach = new int[terms];
        for (int s = 0; s < n; s++) {
            for (int k = concepts.firstRecurring(s); k < concepts.firstPair(s); k++) {
                int term = concepts.at(k);
                firstHolder[term] = firstHolder[term] == 0 ? s + 1 : firstHolder[term];
                reach[term] = s + 1 - firstHolder[term];
            }
        }
        double[] spread = new double[n];
        for (int s = 0; s < n; s++) {
            int sum = 0;
            for (int k = concepts.firstRecurring(s); k < concepts.firstPair(s); k++) {
                sum += reach[concepts.at(k)];
            }
            spread[s] = sum == 0 ? 0 : sum / ((double) n * concepts.contentWords(s));
        }
        return spread;
    }
}
