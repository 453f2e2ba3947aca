package dev.precis.model;

import java.util.List;

/**
 * What the terms of a sentence weigh. All together they are its centrality.
 *
 * @param heaviest the {@value #MOST} that weigh most, the heaviest first
 * @param others number of the other ones
 * @param othersWeight what these weigh together
 */
public record TermWeights(List<TermWeight> heaviest, int others, double othersWeight) {
    /** How many are told one by one. */
    public static final int MOST = 10;

    /** Where nobody asked. */
    public static final TermWeights NONE = new TermWeights(List.of(), 0, 0);

    public TermWeights {
        heaviest = List.copyOf(heaviest);
    }
}
