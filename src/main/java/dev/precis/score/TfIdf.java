package dev.precis.score;

import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.Arrays;
import org.apache.lucene.search.similarities.ClassicSimilarity;
import org.apache.lucene.search.similarities.TFIDFSimilarity;

/**
 * TF-IDF: what a concept of a text weighs, by the formulas of Apache Lucene's {@link ClassicSimilarity} with the
 * sentences of the text as documents.
 *
 * <pre>
 * weight(c) = tf(c) · idf(c)
 *
 * tf(c)     = sum over the sentences s that hold c of prior(s) · √(occurrences of c in s)
 * idf(c)    = 1 + ln((N + 1) / (n(c) + 1))
 *             N: sentences of the text that are not noise; n(c): those that hold c
 * </pre>
 *
 * The root is Lucene's {@code tf}, the logarithm its {@code idf}: both are computed by Lucene. So {@code tf(c)} is the
 * length of the text's vector, the sum of those of its sentences, in the direction of {@code c} (the centroid of Radev et
 * al., "Centroid-based summarization of multiple documents", 2004), in which sentences that stand where a text says what
 * it is about count more: {@code prior(s)} is 1 for a sentence in the middle, see {@link Positions}. TF-IDF: Salton and
 * Buckley, "Term-weighting approaches in automatic text retrieval", 1988; Spärck Jones, "A statistical interpretation of
 * term specificity", 1972.
 *
 * <p>With the document frequencies of a corpus the idf of a term is the mean of the text's own and the corpus', whose
 * {@code N} and {@code n} count the documents of the corpus. Pairs of terms keep the text's own.
 *
 * <p>Lucene gives these numbers as {@code float}s, which is what makes them the same on every machine, though the last
 * bit of a logarithm may differ.
 */
final class TfIdf {
    private static final TFIDFSimilarity LUCENE = new ClassicSimilarity();
    /** Frequencies of which roots and logarithms are computed once; higher ones are rare. */
    private static final int REMEMBERED = 64;
    private static final double[] TF = new double[REMEMBERED];

    static {
        Arrays.setAll(TF, LUCENE::tf);
    }

    private final Concepts concepts;
    private final Terms terms;
    private final DocumentFrequencies corpus;
    private final long documents;
    private final int sentences;
    private final double exponent;
    /** By sentence frequency, its idf; 0 where nobody asked yet. */
    private final double[] idf = new double[REMEMBERED];

    /**
     * TF-IDF of the concepts of a text, or of several that make one summary.
     *
     * @param sentences how many sentences are not noise
     * @param exponent of the idf, 1 for TF-IDF
     */
    TfIdf(Concepts concepts, Terms terms, DocumentFrequencies corpus, int sentences, double exponent) {
        this.concepts = concepts;
        this.terms = terms;
        this.corpus = corpus;
        this.documents = corpus.documents();
        this.sentences = sentences;
        this.exponent = exponent;
    }

    /** What occurring so often in one sentence counts, relative to once. */
    static double tf(int frequency) {
        return frequency < REMEMBERED ? TF[frequency] : LUCENE.tf(frequency);
    }

    /**
     * The term frequency of every concept.
     *
     * @param prior by sentence, what its place makes it count
     */
    double[] frequencies(double[] prior) {
        double[] tf = new double[concepts.count()];
        for (int s = 0; s < prior.length; s++) {
            for (int k = concepts.first(s); k < concepts.first(s + 1); k++) {
                tf[concepts.at(k)] += prior[s] * tf(concepts.frequency(k));
            }
        }
        return tf;
    }

    /** The inverse document frequency of a concept. */
    double idf(int concept) {
        double own = idfInText(concepts.sentenceFrequency(concept));
        return documents == 0 || concept >= concepts.terms() ? own : (own + idfInCorpus(concept)) / 2;
    }

    /** The inverse document frequency of what so many sentences of the text hold. */
    double idfInText(int sentenceFrequency) {
        if (sentenceFrequency >= REMEMBERED) {
            return computeIdf(sentenceFrequency);
        }
        if (idf[sentenceFrequency] == 0) {
            idf[sentenceFrequency] = computeIdf(sentenceFrequency);
        }
        return idf[sentenceFrequency];
    }

    private double computeIdf(int sentenceFrequency) {
        double classic = LUCENE.idf(sentenceFrequency, sentences);
        return exponent == 1 ? classic : StrictMath.pow(classic, exponent);
    }

    private double idfInCorpus(int term) {
        return LUCENE.idf(corpus.documentFrequency(terms, term), documents);
    }
}
