package dev.precis.model;

/**
 * What one term, or pair of neighbouring words, of a sentence weighs: {@code weight = tf · idf · boost}.
 *
 * @param term as it is written where the sentence has it first
 * @param tf how often it occurs: for each sentence that holds it the root of the number of times it stands there, times what
 *     the position of that sentence counts (and how well it answers the query), summed up
 * @param df number of sentences that hold it
 * @param idf its inverse document frequency, {@code 1 + ln((N + 1) / (df + 1))} of N sentences that are not noise, where no
 *     corpus is joined
 * @param boost what else it counts: 2 for a pair, 0.3 where no other sentence holds it, 1.5 in a title, more where several
 *     documents hold it
 * @param weight what it adds to the centrality of the sentence
 */
public record TermWeight(String term, double tf, int df, double idf, double boost, double weight) {}
