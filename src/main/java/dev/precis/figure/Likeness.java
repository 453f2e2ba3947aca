package dev.precis.figure;

import dev.precis.term.Terms;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Whether two figures tell of one thing, by what stands around them. Precision before recall: terms alone never prove it, so every rule
 * has to agree.
 */
final class Likeness {
    /** What is shared must weigh so much of what stands around the figure with less around it. */
    private static final double LEAST_SHARE = 0.45;
    /** The share that is enough where two words, or three and more, stand side by side in both. */
    private static final double LEAST_SHARE_WITH_PHRASE = 0.36;
    private static final double LEAST_SHARE_WITH_LONG_PHRASE = 0.28;
    private static final int LEAST_TERMS = 2;
    /** Pairs of characters overlap: so many are two words. */
    private static final int LEAST_BIGRAMS = 4;

    private final int leastTerms;

    Likeness(Terms terms) {
        leastTerms = terms.areBigrams() ? LEAST_BIGRAMS : LEAST_TERMS;
    }

    /**
     * What stands around both of two figures.
     *
     * @param terms number of terms
     * @param names how many of them are names
     * @param reaching how many belong to either figure
     * @param close how many belong to both
     * @param weight what they weigh where they weigh less
     */
    private record Common(int terms, int names, int reaching, int close, double weight) {
        static Common of(Surroundings one, Surroundings other) {
            List<Surroundings.Entry> a = one.entries();
            List<Surroundings.Entry> b = other.entries();
            Common common = new Common(0, 0, 0, 0, 0);
            for (int i = 0, j = 0; i < a.size() && j < b.size();) {
                int order = Integer.compare(a.get(i).term(), b.get(j).term());
                common = order == 0 ? common.with(a.get(i), b.get(j)) : common;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return common;
        }

        private Common with(Surroundings.Entry a, Surroundings.Entry b) {
            return new Common(terms + 1, names + (a.name() ? 1 : 0), reaching + (a.close() || b.close() ? 1 : 0),
                    close + (a.close() && b.close() ? 1 : 0), weight + Math.min(a.weight(), b.weight()));
        }
    }

    /** The weight of what both have around them. */
    double shared(Surroundings one, Surroundings other) {
        return Common.of(one, other).weight;
    }

    /**
     * How surely two figures of one unit tell of one thing: the share of what is around them that they have in common; 0 if they don't.
     *
     * @param phrase the most words of content that stand side by side in both, which takes longer to tell
     */
    double of(Statement one, Statement other, IntSupplier phrase) {
        Surroundings a = one.around();
        Surroundings b = other.around();
        Common common = Common.of(a, b);
        boolean near = one.figure().unit().equals(Figure.PERCENT) || one.figure().isCount() ? common.close > 0 : common.reaching > 0;
        boolean nameOthers = Math.min(a.names(), b.names()) - common.names > common.names;
        if (common.terms < leastTerms || !near || nameOthers) {
            return 0;
        }
        double share = common.weight / Math.min(a.total(), b.total());
        return share >= LEAST_SHARE || share >= LEAST_SHARE_WITH_LONG_PHRASE && share >= least(phrase.getAsInt()) ? share : 0;
    }

    private static double least(int phrase) {
        return phrase > 2 ? LEAST_SHARE_WITH_LONG_PHRASE : phrase > 1 ? LEAST_SHARE_WITH_PHRASE : LEAST_SHARE;
    }
}
