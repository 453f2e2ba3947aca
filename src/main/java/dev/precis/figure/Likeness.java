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

    /** The weight of what both have around them. */
    double shared(Surroundings one, Surroundings other) {
        List<Surroundings.Entry> a = one.entries();
        List<Surroundings.Entry> b = other.entries();
        double shared = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size();) {
            int order = Integer.compare(a.get(i).term(), b.get(j).term());
            shared += order == 0 ? Math.min(a.get(i).weight(), b.get(j).weight()) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /**
     * How surely two figures of one unit tell of one thing: the share of what is around them that they have in common; 0 if they don't.
     *
     * @param phrase the most words of content that stand side by side in both, which takes longer to tell
     */
    double of(Statement one, Statement other, IntSupplier phrase) {
        List<Surroundings.Entry> a = one.around().entries();
        List<Surroundings.Entry> b = other.around().entries();
        int terms = 0;
        int close = 0;
        int reached = 0;
        int names = 0;
        int namesOfA = 0;
        int namesOfB = 0;
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int order = i == a.size() ? 1 : j == b.size() ? -1 : Integer.compare(a.get(i).term(), b.get(j).term());
            if (order < 0) {
                namesOfA += a.get(i++).name() ? 1 : 0;
            } else if (order > 0) {
                namesOfB += b.get(j++).name() ? 1 : 0;
            } else {
                Surroundings.Entry ofA = a.get(i++);
                Surroundings.Entry ofB = b.get(j++);
                terms++;
                shared += Math.min(ofA.weight(), ofB.weight());
                names += ofA.name() ? 1 : 0;
                close += ofA.close() && ofB.close() ? 1 : 0;
                reached += ofA.close() || ofB.close() ? 1 : 0;
            }
        }
        boolean near = one.figure().unit().equals(Figure.PERCENT) || one.figure().isCount() ? close > 0 : reached > 0;
        if (terms < leastTerms || !near || Math.min(namesOfA, namesOfB) > names) {
            return 0;
        }
        double share = shared / Math.min(one.around().total(), other.around().total());
        return share >= LEAST_SHARE || share >= LEAST_SHARE_WITH_LONG_PHRASE && share >= least(phrase.getAsInt()) ? share : 0;
    }

    private static double least(int phrase) {
        return phrase > 2 ? LEAST_SHARE_WITH_LONG_PHRASE : phrase > 1 ? LEAST_SHARE_WITH_PHRASE : LEAST_SHARE;
    }
}
