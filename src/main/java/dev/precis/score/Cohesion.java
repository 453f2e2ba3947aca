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
        Overlaps overlaps = new Overlaps(concepts, n);
        texts.forEach(overlaps::read);
        return overlaps.saySomething() ? new Cohesion(Math.max(running(texts), overlaps.order()), overlaps.lead()) : USUAL;
    }

    /** How much sentences of at least {@value #FEWEST_TERMS} terms overlap, summed up. */
    private static final class Overlaps {
        private final Concepts concepts;
        /** By sentence, one over the root of its size; 0 for a sentence that is too short. */
        private final double[] root;
        /** By term, the sum of the roots of the sentences that hold it. */
        private final double[] mass;
        /** The mean overlap of any two sentences. */
        private final double expected;
        private int counted;

        /** By term, the last sentence that holds it, plus one. */
        private final int[] lastIn;
        private int sentence;
        /** The summed overlap of neighbours, and how many pairs of them there are. */
        private double neighbours;
        private int pairs;
        /** The summed centrality of all sentences, and that of the first ones, which count less and less. */
        private double all;
        private double leads;
        private double weights;

        Overlaps(Concepts concepts, int n) {
            this.concepts = concepts;
            root = new double[n];
            mass = new double[concepts.terms()];
            lastIn = new int[mass.length];
            double[] own = new double[mass.length];
            for (int s = 0; s < n; s++) {
                int words = concepts.contentWords(s);
                if (words >= FEWEST_TERMS) {
                    counted++;
                    root[s] = 1 / Math.sqrt(words);
                    double square = root[s] * root[s];
                    for (int k = concepts.firstRecurring(s); k < concepts.firstPair(s); k++) {
                        mass[concepts.at(k)] += root[s];
                        own[concepts.at(k)] += square;
                    }
                }
            }
            double sum = 0;
            for (int c = 0; c < mass.length; c++) {
                sum += mass[c] * mass[c] - own[c];
            }
            expected = sum / ((double) counted * (counted - 1));
        }

        /** Reads one text behind the other. */
        void read(SegmentedText text) {
            int before = -1;
            int place = 0;
            for (int end = sentence + text.sentences().size(); sentence < end; sentence++) {
                if (root[sentence] > 0) {
                    read(before, place < OPENING ? FADING[place] : 0);
                    place++;
                    before = sentence;
                }
            }
        }

        private void read(int before, double weight) {
            int shared = 0;
            double overlap = 0;
            for (int k = concepts.firstRecurring(sentence); k < concepts.firstPair(sentence); k++) {
                int term = concepts.at(k);
                shared += before >= 0 && lastIn[term] == before + 1 ? 1 : 0;
                overlap += mass[term] - root[sentence];
                lastIn[term] = sentence + 1;
            }
            if (before >= 0) {
                neighbours += shared * root[sentence] * root[before];
                pairs++;
            }
            double centrality = overlap * root[sentence];
            all += centrality;
            leads += weight * centrality;
            weights += weight;
        }

        /** Whether there are two sentences to compare, and any two have a term in common. */
        boolean saySomething() {
            return counted > 1 && expected > 0 && all > 0;
        }

        double order() {
            double ratio = (neighbours + ORDERED * expected * PATIENCE) / ((pairs + PATIENCE) * expected);
            return Math.clamp((ratio - NO_ORDER) / (FULL_ORDER - NO_ORDER), 0.0, 1.0);
        }

        double lead() {
            return Math.clamp(leads / weights * counted / all, 0.5, 1.5);
        }
    }

    /** 1 where blocks hold several sentences, 0 where next to every sentence opens one. */
    private static double running(List<SegmentedText> texts) {
        return 1 - Math.clamp((listed(texts) - SOME_RUNNING_TEXT) / (NO_RUNNING_TEXT - SOME_RUNNING_TEXT), 0.0, 1.0);
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
