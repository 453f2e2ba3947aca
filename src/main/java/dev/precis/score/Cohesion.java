package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.List;

/**
 * What a text tells about the weight of position: whether its sentences stand in an order at all, and whether it
 * opens with its point.
 *
 * <p><b>Order.</b> In running text neighbouring sentences share more terms than any two sentences do (lexical cohesion:
 * Halliday and Hasan, 1976; Hearst, 1997). In a pile of reviews they don't. Both sides can be counted without comparing
 * pairs: the mean overlap of neighbours in one pass, the mean overlap of all pairs from how many sentences hold each
 * term. The overlap of two sentences is the number of terms they share over the root of the product of their sizes.
 * The ratio of the two means is drawn towards what running text shows, the more so the shorter the text is. Only a text
 * of lines can be a pile: where blocks hold several sentences somebody put them in an order.
 *
 * <p><b>Lead.</b> How central the first sentences are relative to all: mean overlap with the other sentences of the
 * text. News opens with its point (about 1.15), a paper with its background (about 0.8).
 *
 * @param order 0 where the order of sentences means nothing, 1 where it does
 * @param lead centrality of the first sentences relative to all, 0.5 to 1.5
 */
record Cohesion(double order, double lead) {
    /** What position counts where the text itself speaks neither for nor against it. */
    static final Cohesion USUAL = new Cohesion(1, 1);

    /** What running text shows; and how many neighbours it takes to believe otherwise. */
    private static final double ORDERED = 1.5;
    private static final double PATIENCE = 25;
    /** Below the one order means nothing, above the other it counts in full. */
    private static final double NO_ORDER = 1.2;
    private static final double FULL_ORDER = 1.3;
    /** Up to this share of sentences that open a block the text runs and has an order; from the other on it is a list. */
    private static final double SOME_RUNNING_TEXT = 0.8;
    private static final double NO_RUNNING_TEXT = 0.95;
    /** Sentences with fewer different terms ("Yeah.") say nothing about either. */
    private static final int FEWEST_TERMS = 4;
    /** The first sentences, each counting less than the one before. */
    private static final int OPENING = 8;
    private static final double[] FADING = {
        1, 0.7165313, 0.5134171, 0.3678794, 0.2635971, 0.1888756, 0.1353353, 0.0969720};

    /**
     * Measures the cohesion of texts in two passes over their recurring terms: a term of
     * one sentence alone adds nothing to any overlap.
     *
     * @param n number of sentences, through all texts
     */
    static Cohesion measure(List<SegmentedText> texts, Concepts concepts, int n) {
        int terms = concepts.terms();
        double[] root = new double[n];
        double[] mass = new double[terms];
        double[] own = new double[terms];
        int counted = 0;
        for (int s = 0; s < n; s++) {
            int words = concepts.contentWords(s);
            if (words < FEWEST_TERMS) {
                continue;
            }
            counted++;
            root[s] = 1 / Math.sqrt(words);
            double square = root[s] * root[s];
            for (int k = concepts.firstRecurring(s); k < concepts.firstPair(s); k++) {
                mass[concepts.at(k)] += root[s];
                own[concepts.at(k)] += square;
            }
        }
        if (counted < 2) {
            return USUAL;
        }
        double expected = 0;
        for (int c = 0; c < terms; c++) {
            expected += mass[c] * mass[c] - own[c];
        }
        expected /= (double) counted * (counted - 1);
        int[] lastIn = new int[terms];
        double neighbours = 0;
        int pairs = 0;
        double leads = 0;
        double weights = 0;
        double all = 0;
        int s = 0;
        for (SegmentedText text : texts) {
            int before = -1;
            int place = 0;
            for (int i = 0; i < text.sentences().size(); i++, s++) {
                if (root[s] == 0) {
                    continue;
                }
                int shared = 0;
                double overlap = 0;
                for (int k = concepts.firstRecurring(s); k < concepts.firstPair(s); k++) {
                    int term = concepts.at(k);
                    shared += before >= 0 && lastIn[term] == before + 1 ? 1 : 0;
                    overlap += mass[term] - root[s];
                    lastIn[term] = s + 1;
                }
                if (before >= 0) {
                    neighbours += shared * root[s] * root[before];
                    pairs++;
                }
                double centrality = overlap * root[s];
                all += centrality;
                if (place < OPENING) {
                    leads += FADING[place] * centrality;
                    weights += FADING[place];
                }
                place++;
                before = s;
            }
        }
        if (!(expected > 0) || !(all > 0)) {
            return USUAL;
        }
        double running = 1 - Math.clamp((listed(texts) - SOME_RUNNING_TEXT) / (NO_RUNNING_TEXT - SOME_RUNNING_TEXT), 0.0, 1.0);
        double ratio = (neighbours + ORDERED * expected * PATIENCE) / ((pairs + PATIENCE) * expected);
        double lead = leads / weights * counted / all;
        double order = Math.clamp((ratio - NO_ORDER) / (FULL_ORDER - NO_ORDER), 0.0, 1.0);
        return new Cohesion(Math.max(running, order), Math.clamp(lead, 0.5, 1.5));
    }

    /** Share of the sentences that open a block. */
    private static double listed(List<SegmentedText> texts) {
        int sentences = 0;
        int open = 0;
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                if (!sentence.isNoise()) {
                    sentences++;
                    open += sentence.opensBlock() ? 1 : 0;
                }
            }
        }
        return open / (double) sentences;
    }
}
