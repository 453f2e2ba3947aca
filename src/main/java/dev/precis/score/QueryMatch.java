package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * What share of a query's information each sentence holds by itself, 0 to 1, whatever else the text says: BM25 as Apache Lucene's
 * {@link BM25Similarity} computes it, over the most it could be. So scores of different requests compare.
 *
 * <pre>
 * match(s) = sum over the different terms t of the query of information(t) · f / (f + 0.4 · (1 - 0.75 + 0.75 · tokens of s / mean tokens))
 *            / sum of information(t)
 *            f: occurrences of t in s; information(t) = ln(1 + N / n(t)), N sentences, n(t) of them hold t, 1 where none does;
 *            half of it for a word that tells little ({@link WeakWords})
 * </pre>
 *
 * <p>An answer goes on in the sentences behind it, which seldom repeat the question's words: {@link #withNeighbours} counts what
 * follows a match, and what a match leans on, as a part of it.
 */
public final class QueryMatch {
    /** One word of the query is nearly as good as the same word twice. */
    private static final float SATURATION = 0.4f;
    private static final float LENGTH = 0.75f;
    private static final Bm25 LUCENE = new Bm25();
    /** What a neighbour counts, relative to the sentence it belongs to. */
    private static final double NEIGHBOUR = 0.4;
    /** What a word counts that tells little about what is asked for, relative to others ({@link WeakWords}). */
    private static final float WEAK = 0.5f;

    private final Terms terms;
    private final double[] match;

    /** BM25 in which a word that every sentence holds tells something still: it may be all that tells a text from others. */
    private static final class Bm25 extends BM25Similarity {
        Bm25() {
            super(SATURATION, LENGTH);
        }

        @Override
        protected float idf(long sentencesWithTerm, long sentences) {
            return (float) Math.log1p((double) sentences / Math.max(1, sentencesWithTerm));
        }
    }

    private QueryMatch(Terms terms, double[] match) {
        this.terms = terms;
        this.match = match;
    }

    /**
     * Measures every sentence.
     *
     * @param query what was asked for
     */
    static QueryMatch measure(Terms terms, Focus query) {
        if (query.query().length == 0) {
            return new QueryMatch(terms, new double[terms.sentenceCount()]);
        }
        SimScorer[] scorers = new SimScorer[terms.termCount()];
        CollectionStatistics sentences = Relevance.statistics(terms);
        float[] tells = new float[terms.termCount()];
        Arrays.fill(tells, 1);
        for (int term : query.weak()) {
            tells[term] = WEAK;
        }
        double all = query.unknown() * (double) LUCENE.idf(0, sentences.docCount());
        for (int term : query.query()) {
            if (scorers[term] == null) {
                all += tells[term] * LUCENE.idf(terms.sentenceFrequency(term), sentences.docCount());
                scorers[term] = LUCENE.scorer(tells[term], sentences, new TermStatistics(
                        new BytesRef(terms.text(term)), terms.sentenceFrequency(term), terms.termFrequency(term)));
            }
        }
        double[] match = new double[terms.sentenceCount()];
        int[] frequency = new int[scorers.length];
        for (int s = 0; s < match.length; s++) {
            match[s] = sum(terms, s, scorers, frequency) / all;
        }
        return new QueryMatch(terms, match);
    }

    private static double sum(Terms terms, int sentence, SimScorer[] scorers, int[] frequency) {
        int from = terms.firstToken(sentence);
        int to = terms.firstToken(sentence + 1);
        for (int token = from; token < to; token++) {
            int term = terms.term(token);
            if (term >= 0 && scorers[term] != null) {
                frequency[term]++;
            }
        }
        long length = SmallFloat.intToByte4(to - from);
        double sum = 0;
        for (int token = from; token < to; token++) {
            int term = terms.term(token);
            if (term >= 0 && frequency[term] > 0) {
                sum += scorers[term].score(frequency[term], length);
                frequency[term] = 0;
            }
        }
        return sum;
    }

    /** The share of the query's information that a sentence holds by itself, 0 to 1. */
    public double of(int sentence) {
        return match[sentence];
    }

    /** Whether a sentence holds a word of the query. */
    public boolean holds(int sentence) {
        return match[sentence] > 0;
    }

    /**
     * The same by sentence, where what belongs to a sentence that holds a word of the query counts {@value #NEIGHBOUR} of it: what
     * follows it on the same subject, and what it leans on. Subjects are told by their words: a sentence that opens with a
     * content word and shares none with the one before it starts another.
     */
    public double[] withNeighbours(List<SegmentedText> texts) {
        double[] near = match.clone();
        int[] lastSentence = new int[terms.termCount()];
        int s = 0;
        for (SegmentedText text : texts) {
            List<Sentence> sentences = text.sentences();
            for (int i = 0; i < sentences.size(); i++, s++) {
                boolean shares = mark(s, lastSentence);
                if (i == 0) {
                    continue;
                }
                Sentence sentence = sentences.get(i);
                if (sentence.leansOnPrevious() && holds(s)) {
                    near[s - 1] = Math.max(near[s - 1], NEIGHBOUR * match[s]);
                }
                if (sentence.leansOnPrevious() || shares || opensWithFunctionWord(s)) {
                    near[s] = Math.max(near[s], NEIGHBOUR * near[s - 1]);
                }
            }
        }
        return near;
    }

    /** Notes the terms of a sentence; says whether the one before it has one of them. */
    private boolean mark(int sentence, int[] lastSentence) {
        boolean shares = false;
        for (int token = terms.firstToken(sentence); token < terms.firstToken(sentence + 1); token++) {
            int term = terms.term(token);
            if (term >= 0) {
                shares |= sentence > 0 && lastSentence[term] == sentence;
                lastSentence[term] = sentence + 1;
            }
        }
        return shares;
    }

    private boolean opensWithFunctionWord(int sentence) {
        int first = terms.firstToken(sentence);
        return first < terms.firstToken(sentence + 1) && terms.term(first) < 0;
    }
}
