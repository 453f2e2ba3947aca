package dev.precis.score;

import dev.precis.term.Terms;
import java.util.Arrays;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * How well sentences answer a query: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) as
 * Apache Lucene's {@link BM25Similarity} computes it, with the sentences of the text as documents, plus a bonus where two
 * words of the query stand side by side, smoothed over the sentences around: an answer's neighbours are likely to be part
 * of it, in a meeting most of all.
 *
 * <pre>
 * bm25(s)  = sum over the terms t of the query of idf(t) · f / (f + 1.2 · (1 - 0.25 + 0.25 · tokens of s / mean tokens))
 *            f: occurrences of t in s; idf(t) = ln(1 + (N - n(t) + 0.5) / (n(t) + 0.5)), N sentences, n(t) of them hold t
 * r(s)     = sum over the sentences s' of (bm25(s') + bonus(s')) · e^(-|s - s'| / 3)
 * query(s) = (0.02 + r(s) / highest r)²
 * </pre>
 */
final class Relevance {
    private static final float SATURATION = 1.2f;
    /** Sentences differ in length for better reasons than documents do, so length counts little. */
    private static final float LENGTH = 0.25f;
    private static final BM25Similarity LUCENE = new BM25Similarity(SATURATION, LENGTH);
    /** What two words of the query side by side are worth, relative to their mean idf. */
    private static final double PAIR = 0.23;
    /** e^(-1/3): how fast relevance fades from sentence to sentence. */
    private static final double FADING = 0.7165313105737893;
    /** What is left of a sentence that has nothing to do with the query. */
    private static final double FLOOR = 0.02;

    private final Terms terms;
    /** By term, null where it is not one of the query's. */
    private final SimScorer[] scorer;
    private final double[] idf;
    /** By term, the one that follows it in the query; {@link Terms#STOP_WORD} for none. */
    private final int[] follower;

    private Relevance(Terms terms, int[] query) {
        this.terms = terms;
        scorer = new SimScorer[terms.termCount()];
        idf = new double[terms.termCount()];
        follower = new int[terms.termCount()];
        Arrays.fill(follower, Terms.STOP_WORD);
        CollectionStatistics sentences = statistics(terms);
        for (int i = 0; i < query.length; i++) {
            weigh(query[i], sentences);
            if (i > 0) {
                follower[query[i - 1]] = query[i];
            }
        }
    }

    /**
     * Relevance of every sentence, above 0, 1 or a little more for the best; null where no word of the query occurs.
     *
     * @param query terms of the query in order
     */
    static double[] measure(Terms terms, int[] query) {
        if (query.length == 0) {
            return null;
        }
        double[] relevance = smooth(new Relevance(terms, query).bm25());
        double best = 0;
        for (double r : relevance) {
            best = Math.max(best, r);
        }
        if (best == 0) {
            return null;
        }
        for (int s = 0; s < relevance.length; s++) {
            double r = FLOOR + relevance[s] / best;
            relevance[s] = r * r;
        }
        return relevance;
    }

    /** The sentences as Lucene sees a field of its documents; stop words count for length. */
    static CollectionStatistics statistics(Terms terms) {
        int n = terms.sentenceCount();
        int tokens = terms.tokenCount();
        int documents = 0;
        for (int s = 0; s < n; s++) {
            documents += terms.tokenCount(s) > 0 ? 1 : 0;
        }
        // BM25 does not read the last figure: how many different terms the documents have, summed up
        return new CollectionStatistics("sentence", n, documents, tokens, tokens);
    }

    private void weigh(int term, CollectionStatistics sentences) {
        TermStatistics statistics = new TermStatistics(new BytesRef(terms.text(term)), terms.sentenceFrequency(term),
                terms.termFrequency(term));
        idf[term] = LUCENE.idfExplain(sentences, statistics).getValue().doubleValue();
        scorer[term] = LUCENE.scorer(1, sentences, statistics);
    }

    private double[] bm25() {
        int n = terms.sentenceCount();
        double[] sums = new double[n];
        int[] frequency = new int[idf.length];
        for (int s = 0; s < n; s++) {
            int from = terms.firstToken(s);
            int to = terms.endToken(s);
            for (int token = from; token < to; token++) {
                int term = terms.term(token);
                if (term >= 0 && scorer[term] != null) {
                    frequency[term]++;
                }
            }
            long norm = SmallFloat.intToByte4(to - from);
            for (int token = from; token < to; token++) {
                int term = terms.term(token);
                if (term < 0 || scorer[term] == null) {
                    continue;
                }
                if (frequency[term] > 0) {
                    sums[s] += scorer[term].score(frequency[term], norm);
                    frequency[term] = 0;
                }
                int before = token > from ? terms.term(token - 1) : Terms.STOP_WORD;
                if (before >= 0 && follower[before] == term) {
                    sums[s] += PAIR * (idf[before] + idf[term]) / 2;
                }
            }
        }
        return sums;
    }

    private static double[] smooth(double[] raw) {
        double[] smooth = new double[raw.length];
        double running = 0;
        for (int s = 0; s < raw.length; s++) {
            running = running * FADING + raw[s];
            smooth[s] = running;
        }
        running = 0;
        for (int s = raw.length - 1; s >= 0; s--) {
            running *= FADING;
            smooth[s] += running;
            running += raw[s];
        }
        return smooth;
    }
}
