package dev.precis.score;

import dev.precis.terms.Terms;
import dev.precis.text.SegmentedText;
import java.util.List;

/** Step 4: how informative each sentence is. */
public final class Scorer {
    private Scorer() {}

    /** Scores every sentence of the texts; {@code terms} were read from them in this order. */
    public static Scores score(List<SegmentedText> texts, Terms terms) {
        int n = terms.sentenceCount();
        double[] idf = new double[terms.termCount()];
        for (int t = 0; t < idf.length; t++) {
            // Lucene's ClassicSimilarity: 1 + ln((docCount + 1) / (docFreq + 1)), with sentences as documents
            idf[t] = 1 + Math.log((n + 1.0) / (terms.sentenceFrequency(t) + 1.0));
        }
        double[] centroid = new double[idf.length];
        for (int token = 0; token < terms.firstToken(n); token++) {
            if (terms.term(token) >= 0) {
                centroid[terms.term(token)] += idf[terms.term(token)];
            }
        }
        double[] centrality = new double[n];
        double[] position = new double[n];
        int s = 0;
        for (SegmentedText text : texts) {
            for (int i = 0; i < text.sentences().size(); i++, s++) {
                double dot = 0;
                for (int token = terms.firstToken(s); token < terms.firstToken(s + 1); token++) {
                    if (terms.term(token) >= 0) {
                        dot += idf[terms.term(token)] * centroid[terms.term(token)];
                    }
                }
                int length = terms.firstToken(s + 1) - terms.firstToken(s);
                centrality[s] = dot / Math.sqrt(Math.max(5, length));
                position[s] = 1 + Math.exp(-i / Math.max(3, 0.02 * text.sentences().size()));
            }
        }
        return new Scores(centrality, position);
    }
}
