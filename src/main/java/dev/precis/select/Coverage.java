package dev.precis.select;

import dev.precis.score.Concepts;
import dev.precis.score.Scores;

/**
 * What each sentence would still add to a summary. Every concept counts less each time the summary covers it and
 * nothing after the third; so a concept's holders are visited three times at most, and all choosing together is linear
 * in the concepts of the text.
 */
final class Coverage {
    private static final int MOST_COVERED = 3;

    private final Concepts concepts;
    private final Holders holders;
    private final double kept;
    private final double[] left;
    private final byte[] covered;
    private final double[] mass;

    Coverage(Scores scores, Holders holders) {
        this.concepts = scores.concepts();
        this.holders = holders;
        this.kept = scores.covered();
        left = scores.weights();
        covered = new byte[left.length];
        mass = scores.masses();
    }

    /** The summed weight of what a sentence would add. */
    double mass(int sentence) {
        return mass[sentence];
    }

    /** Covers the concepts of a sentence: all who hold them add less from now on. */
    void cover(int sentence) {
        for (int k = concepts.firstRecurring(sentence); k < concepts.first(sentence + 1); k++) {
            int c = concepts.at(k);
            if (covered[c] == MOST_COVERED) {
                continue;
            }
            double rest = ++covered[c] == MOST_COVERED && kept < 1 ? 0 : left[c] * kept;
            double lost = left[c] - rest;
            left[c] = rest;
            for (int h = holders.first(c); h < holders.first(c + 1); h++) {
                mass[holders.at(h)] = Math.max(0, mass[holders.at(h)] - lost);
            }
        }
    }
}
