package dev.precis.model;

import java.util.List;

/**
 * One chosen sentence.
 *
 * @param document index of its document in the request, from 0
 * @param speaker who says it, where the text is a dialogue; empty elsewhere
 * @param text the sentence, verbatim; for HTML its visible text
 * @param start offset of its first character in the document's content, in the unit asked for
 * @param end offset just past its last character
 * @param index its place among all sentences of its document, from 0
 * @param rank 1 for the best sentence of the summary; ties go to the earlier sentence
 * @param score 0 to 1, comparable within one summary
 * @param parts what the score is made of, in a fixed order: divided by the product of the best sentence's parts, their
 *     product is the score; {@code centrality} is the summed weight of the terms
 * @param terms what its terms weigh; none unless an explanation was asked for
 * @param alsoIn indexes of other documents that say nearly the same, ascending
 */
public record SummarySentence(
        int document, String speaker, String text, int start, int end, int index, int rank, double score,
        List<ScorePart> parts, TermWeights terms, List<Integer> alsoIn) {
    public SummarySentence {
        parts = List.copyOf(parts);
        alsoIn = List.copyOf(alsoIn);
    }
}
