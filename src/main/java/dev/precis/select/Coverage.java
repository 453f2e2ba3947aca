package dev.precis.select;

import dev.precis.score.Concepts;
import dev.precis.score.Scores;
import java.util.function.IntConsumer;

/**
 * What each sentence would still add to a summary. Every concept counts less each time the summary covers it and
 * nothing after the third; so a concept's sentences are visited three times at most, and all choosing together is
 * linear in the concepts of the text.
 */
final class Coverage {
    private static final int MOST_COVERED = 3;

    private final Scores scores;
    private final Concepts concepts;
    private final double[] left;
    private final byte[] covered;
    private final double[] mass;
    private final int[] firstHolder;
    private final int[] holder;

    Coverage(Scores scores, int n) {
        this.scores = scores;
        this.concepts = scores.concepts();
        left = new double[concepts.count()];
        covered = new byte[concepts.count()];
        firstHolder = new int[concepts.count() + 1];
        for (int c = 0; c < left.length; c++) {
            left[c] = scores.weight(c);
            int holders = concepts.sentenceFrequency(c);
            firstHolder[c + 1] = firstHolder[c] + (holders > 1 ? holders : 0);
        }
        holder = new int[firstHolder[left.length]];
        mass = new double[n];
        int[] next = firstHolder.clone();
        for (int s = 0; s < n; s++) {
            mass[s] = scores.mass(s);
            for (int k = concepts.first(s); k < concepts.first(s + 1); k++) {
                int c = concepts.at(k);
                if (concepts.sentenceFrequency(c) > 1) {
                    holder[next[c]++] = s;
                }
            }
        }
    }

    /** The summed weight of what a sentence would add. */
    double mass(int sentence) {
        return mass[sentence];
    }

    /** Covers the concepts of a sentence; {@code changed} hears of sentences that add less now, maybe more than once. */
    void cover(int sentence, IntConsumer changed) {
        for (int k = concepts.first(sentence); k < concepts.first(sentence + 1); k++) {
            int c = concepts.at(k);
            if (covered[c] == MOST_COVERED) {
                continue;
            }
            double kept = ++covered[c] == MOST_COVERED && scores.covered() < 1 ? 0 : left[c] * scores.covered();
            double lost = left[c] - kept;
            left[c] = kept;
            for (int h = firstHolder[c]; h < firstHolder[c + 1]; h++) {
                mass[holder[h]] = Math.max(0, mass[holder[h]] - lost);
                changed.accept(holder[h]);
            }
        }
    }
}
