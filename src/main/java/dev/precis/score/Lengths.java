package dev.precis.score;

import static dev.precis.score.ScoringMethod.Constant.FEWEST_TOKENS;
import static dev.precis.score.ScoringMethod.Constant.FREE_TOKENS;
import static dev.precis.score.ScoringMethod.Constant.LONG_LENGTH;
import static dev.precis.score.ScoringMethod.Constant.SHORT_LENGTH;

import dev.precis.term.Terms;

/**
 * The length norm of sentences, or long ones would win by being long.
 *
 * <pre>
 * length(s) = 1 / max(5 + (fewest - 5)·O, tokens of s)^x
 *             x = X + (1 - O)·(1 - X)      X = short + (long - short) · m / (m + 15)
 *             m: sentences of four different terms or more; O: whether the text has an order at all ({@link Cohesion})
 *             fewest: 12 tokens, or 40 where the budget counts sentences and there is no query
 * </pre>
 *
 * Where the budget counts words, characters or tokens, what a sentence says has to be worth its length. Where it counts sentences, those
 * of up to 40 tokens are weighed by what they say alone: readers then choose the fuller ones. What answers a query may be short.
 *
 * Lucene's norm is the same with x = 0.5. Here x grows with the text, because in a short text every sentence brings
 * something and the fuller one wins, in a long one all long sentences hold the frequent concepts and the denser one wins.
 */
final class Lengths {
    /** The same in a text that has no order: in a pile of reviews the short sentences are the point. */
    private static final int FEWEST_WITHOUT_ORDER = 5;
    /** Number of sentences at which the exponent is half way from short to long. */
    private static final double HALF_LONG = 15;

    private Lengths() {}

    /**
     * The norm of every sentence, above 0 and below 1.
     *
     * @param counted whether the budget counts sentences, so that a long one costs no more than a short one
     */
    static double[] measure(Concepts concepts, Terms terms, double order, boolean counted, ScoringMethod method) {
        int n = terms.sentenceCount();
        int longSentences = 0;
        for (int s = 0; s < n; s++) {
            longSentences += concepts.contentWords(s) >= Cues.FEWEST_CONTENT_WORDS ? 1 : 0;
        }
        double shortExponent = method.of(SHORT_LENGTH);
        double exponent = shortExponent + (method.of(LONG_LENGTH) - shortExponent) * longSentences / (longSentences + HALF_LONG);
        exponent += (1 - order) * (1 - exponent);
        double inOrder = method.of(counted ? FREE_TOKENS : FEWEST_TOKENS);
        int fewest = (int) Math.round(FEWEST_WITHOUT_ORDER + (inOrder - FEWEST_WITHOUT_ORDER) * order);
        double most = 1 / StrictMath.pow(fewest, exponent);
        double[] length = new double[n];
        for (int s = 0; s < n; s++) {
            int tokens = terms.tokenCount(s);
            length[s] = tokens <= fewest ? most : 1 / StrictMath.pow(tokens, exponent);
        }
        return length;
    }
}
