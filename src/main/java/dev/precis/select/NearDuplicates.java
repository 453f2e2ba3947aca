package dev.precis.select;

import dev.precis.score.Concepts;
import java.util.Arrays;

/**
 * Finds the sentences that say nearly the same as a given one: at least {@value #SHARED} of the concepts of either, terms
 * and pairs of neighbours alike, stand in the other. Candidates are met through concepts of few sentences alone
 * ({@value #RARE} at most): near-duplicates share several, and the search costs a bounded number of steps for each
 * concept of the sentence, however long the text.
 */
final class NearDuplicates {
    private static final double SHARED = 0.6;
    private static final int RARE = 24;
    private static final int FEWEST_CONCEPTS = 8;
    private static final int[] NONE = {};

    private final Concepts concepts;
    private final Holders holders;
    private final int[] meetings;
    private final int[] met;
    private final int[] marked;

    NearDuplicates(Concepts concepts, Holders holders, int sentences) {
        this.concepts = concepts;
        this.holders = holders;
        this.meetings = new int[sentences];
        this.met = new int[sentences];
        this.marked = new int[concepts.count()];
    }

    /** The near-duplicates of a sentence, in order of first shared concept. */
    int[] of(int sentence) {
        int size = concepts.size(sentence);
        if (size < FEWEST_CONCEPTS) {
            return NONE;
        }
        int count = 0;
        for (int k = concepts.firstRecurring(sentence); k < concepts.first(sentence + 1); k++) {
            int c = concepts.at(k);
            marked[c] = sentence + 1;
            if (holders.first(c + 1) - holders.first(c) > RARE) {
                continue;
            }
            for (int h = holders.first(c); h < holders.first(c + 1); h++) {
                int other = holders.at(h);
                if (other != sentence && meetings[other]++ == 0) {
                    met[count++] = other;
                }
            }
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            int other = met[i];
            boolean oftenEnough = meetings[other] * 3 >= size;
            meetings[other] = 0;
            if (oftenEnough && alike(sentence, size, other)) {
                met[found++] = other;
            }
        }
        return found == 0 ? NONE : Arrays.copyOf(met, found);
    }

    private boolean alike(int sentence, int size, int other) {
        int otherSize = concepts.size(other);
        int shared = 0;
        for (int k = concepts.firstRecurring(other); k < concepts.first(other + 1); k++) {
            shared += marked[concepts.at(k)] == sentence + 1 ? 1 : 0;
        }
        return otherSize >= FEWEST_CONCEPTS && shared >= SHARED * Math.max(size, otherSize);
    }
}
