package dev.precis.select;

import dev.precis.score.Concepts;
import dev.precis.score.Scores;
import java.util.Arrays;

/**
 * What each sentence would still add to a summary. Every concept counts less each time the summary covers it and
 * nothing after the third; so a concept's holders are visited three times at most, and all choosing together is linear
 * in the concepts of the text. A sentence that shares half of its terms with a chosen one of another document mostly tells the same in
 * other words, and counts less as a whole; where only one of the two denies, it is what has to be heard as well, and counts more.
 */
final class Coverage {
    private static final int MOST_COVERED = 3;
    /** What a sentence counts that mostly tells what another document told. */
    private static final double RETOLD = 0.3;
    /** What one counts that denies it, of the little that is left of its terms by then. */
    private static final double DENIES = 4;
    /** The part of its terms that makes it one, as one in so many, and the fewest: names alone are shared by much else. */
    private static final int RETOLD_SHARE = 2;
    private static final int FEWEST_RETOLD = 3;

    private final Concepts concepts;
    private final Holders holders;
    private final NearDuplicates duplicates;
    private final double kept;
    private final double[] left;
    private final byte[] covered;
    private final double[] mass;
    private final int[] document;
    /** By sentence, what it counts for what other documents told of it. */
    private final double[] untold;
    /** By sentence, the chosen one it was last compared with, and how many terms they share. */
    private final int[] comparedWith;
    private final int[] shared;

    /** @param document by sentence, the document it stands in */
    Coverage(Scores scores, Holders holders, NearDuplicates duplicates, int[] document) {
        this.concepts = scores.concepts();
        this.holders = holders;
        this.duplicates = duplicates;
        this.kept = scores.covered();
        left = scores.weights();
        covered = new byte[left.length];
        mass = scores.masses();
        this.document = document;
        untold = new double[document.length];
        Arrays.fill(untold, 1);
        comparedWith = new int[document.length];
        shared = new int[document.length];
        Arrays.fill(comparedWith, -1);
    }

    /** The summed weight of what a sentence would add. */
    double mass(int sentence) {
        return mass[sentence] * untold[sentence];
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
                int other = holders.at(h);
                mass[other] = Math.max(0, mass[other] - lost);
                if (k < concepts.firstPair(sentence) && document[other] != document[sentence]) {
                    share(sentence, other);
                }
            }
        }
    }

    /** Notes that another document's sentence holds one more term of a chosen one. */
    private void share(int chosen, int other) {
        if (comparedWith[other] != chosen) {
            comparedWith[other] = chosen;
            shared[other] = 0;
        }
        shared[other]++;
        int terms = concepts.firstPair(other) - concepts.first(other);
        if (shared[other] == Math.max(FEWEST_RETOLD, (terms + RETOLD_SHARE - 1) / RETOLD_SHARE)) {
            untold[other] *= duplicates.denyOtherwise(chosen, other) ? DENIES : RETOLD;
        }
    }
}
