package dev.precis.select;

import java.util.List;

/**
 * The chosen sentences.
 *
 * @param sentences their numbers through all documents, ascending
 * @param alsoIn for each of them the other documents that say nearly the same, ascending
 * @param scores for each of them its score, 0 to 1
 */
public record Selection(int[] sentences, List<List<Integer>> alsoIn, double[] scores) {
    /** What stands between the name of a speaker and what is said; paid for in the budget with the name. */
    public static final String BEHIND_SPEAKER = ": ";

    public Selection {
        alsoIn = List.copyOf(alsoIn);
    }
}
