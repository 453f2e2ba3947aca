package dev.precis.score;

import dev.precis.term.Terms;

/**
 * How well sentences answer a query: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with
 * the sentences of the text as documents, plus a bonus where two words of the query stand side by side, smoothed over
 * the sentences around: an answer's neighbours are likely to be part of it, in a meeting most of all.
 */
final class Relevance {
    private static final double SATURATION = 1.2;
    /** Sentences differ in length for better reasons than documents do, so length counts little. */
    private static final double LENGTH = 0.25;
    private static final double PAIR = 0.5;
    /** e^(-1/3): how fast relevance fades from sentence to sentence. */
    private static final double FADING = 0.7165313105737893;
    /** What is left of a sentence that has nothing to do with the query. */
    private static final double FLOOR = 0.02;

    private Relevance() {}

    /**
     * Relevance of every sentence, above 0, 1 or a little more for the best; null where no word of the query occurs.
     *
     * @param query terms of the query in order, negative for words the text does not have
     */
    static double[] of(Terms terms, int[] query) {
        int n = terms.sentenceCount();
        double[] idf = new double[terms.termCount()];
        int[] follower = new int[terms.termCount()];
        for (int i = 0; i < query.length; i++) {
            if (query[i] >= 0) {
                int frequency = terms.sentenceFrequency(query[i]);
                idf[query[i]] = StrictMath.log(1 + (n - frequency + 0.5) / (frequency + 0.5));
                if (i > 0 && query[i - 1] >= 0) {
                    follower[query[i - 1]] = query[i] + 1;
                }
            }
        }
        double[] relevance = smooth(bm25(terms, idf, follower));
        double best = 0;
        for (double r : relevance) {
            best = Math.max(best, r);
        }
        if (best == 0) {
            return null;
        }
        for (int s = 0; s < n; s++) {
            double r = FLOOR + relevance[s] / best;
            relevance[s] = r * r;
        }
        return relevance;
    }

    private static double[] bm25(Terms terms, double[] idf, int[] follower) {
        int n = terms.sentenceCount();
        double average = Math.max(1, terms.firstToken(n) / (double) n);
        double[] sums = new double[n];
        int[] frequency = new int[idf.length];
        for (int s = 0; s < n; s++) {
            int from = terms.firstToken(s);
            int to = terms.firstToken(s + 1);
            for (int token = from; token < to; token++) {
                int term = terms.term(token);
                if (term >= 0 && idf[term] > 0) {
                    frequency[term]++;
                }
            }
            double norm = SATURATION * (1 - LENGTH + LENGTH * (to - from) / average);
            for (int token = from; token < to; token++) {
                int term = terms.term(token);
                if (term < 0 || idf[term] == 0) {
                    continue;
                }
                if (frequency[term] > 0) {
                    sums[s] += idf[term] * frequency[term] * (1 + SATURATION) / (frequency[term] + norm);
                    frequency[term] = 0;
                }
                int before = token > from ? terms.term(token - 1) : -1;
                if (before >= 0 && follower[before] == term + 1) {
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
