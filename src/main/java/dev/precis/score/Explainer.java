package dev.precis.score;

import dev.precis.model.TermWeight;
import dev.precis.model.TermWeights;
import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what the terms of sentences weigh, and why, as Lucene's {@code Explanation} does for a hit. Scoring knows concepts by
 * number alone; their names are read from the text again when somebody asks.
 */
final class Explainer {
    private final List<SegmentedText> texts;
    private final Terms terms;
    private final Concepts concepts;
    private final TfIdf tfIdf;
    private final double[] prior;
    private final double[] weight;
    private final double lonePairBoost;
    /** What the scorer summed up, made when somebody asks. */
    private double[] frequency;
    private Map<Pair, Integer> occurrences;

    /** Two neighbouring words, see {@link Terms#word}. */
    private record Pair(int before, int word) {}

    /**
     * An explainer of what the {@link Scorer} found.
     *
     * @param prior by sentence, what it counts in term frequencies
     * @param weight by numbered concept
     * @param lonePairBoost what a pair without a number counts beside its tf and idf
     */
    Explainer(List<SegmentedText> texts, Terms terms, Concepts concepts, TfIdf tfIdf, double[] prior, double[] weight,
            double lonePairBoost) {
        this.texts = texts;
        this.terms = terms;
        this.concepts = concepts;
        this.tfIdf = tfIdf;
        this.prior = prior;
        this.weight = weight;
        this.lonePairBoost = lonePairBoost;
    }

    /** What the terms of a sentence weigh. */
    TermWeights explain(int sentence) {
        if (frequency == null) {
            frequency = tfIdf.frequencies(prior);
            occurrences = countPairs();
        }
        List<TermWeight> all = new ArrayList<>(concepts.size(sentence));
        String visible = visible(sentence);
        Set<Integer> metTerms = new HashSet<>();
        Set<Pair> metPairs = new HashSet<>();
        int nextPair = concepts.firstPair(sentence);
        for (int token = terms.firstToken(sentence); token < terms.endToken(sentence); token++) {
            if (terms.term(token) >= 0 && metTerms.add(terms.term(token))) {
                all.add(numbered(visible.substring(terms.start(token), terms.end(token)), terms.term(token)));
            }
            if (token > terms.firstToken(sentence) && isPair(token) && metPairs.add(pair(token))) {
                String name = pairName(visible, token);
                all.add(occurrences.get(pair(token)) > 1 ? numbered(name, concepts.at(nextPair++)) : lonePair(name, sentence));
            }
        }
        all.sort(Comparator.comparingDouble(TermWeight::weight).reversed());
        int told = Math.min(TermWeights.MOST, all.size());
        double others = all.subList(told, all.size()).stream().mapToDouble(TermWeight::weight).sum();
        return new TermWeights(all.subList(0, told), all.size() - told, others);
    }

    private TermWeight numbered(String name, int concept) {
        double idf = tfIdf.idf(concept);
        double plain = frequency[concept] * idf;
        double boost = plain == 0 ? 1 : weight[concept] / plain;
        return new TermWeight(name, frequency[concept], concepts.sentenceFrequency(concept), idf, boost, weight[concept]);
    }

    private TermWeight lonePair(String name, int sentence) {
        double idf = tfIdf.idfInText(1);
        return new TermWeight(name, prior[sentence], 1, idf, lonePairBoost, prior[sentence] * idf * lonePairBoost);
    }

    /** How often each pair occurs in all texts; those that occur once have no number. */
    private Map<Pair, Integer> countPairs() {
        Map<Pair, Integer> counts = new HashMap<>();
        for (int s = 0; s < terms.sentenceCount(); s++) {
            for (int token = terms.firstToken(s) + 1; token < terms.endToken(s); token++) {
                if (isPair(token)) {
                    counts.merge(pair(token), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private boolean isPair(int token) {
        return terms.term(token) >= 0 || terms.term(token - 1) >= 0;
    }

    private Pair pair(int token) {
        return new Pair(terms.word(token - 1), terms.word(token));
    }

    /** Overlapping tokens, as of Chinese, are told as the stretch they cover. */
    private String pairName(String visible, int token) {
        int before = token - 1;
        return terms.end(before) >= terms.start(token)
                ? visible.substring(terms.start(before), terms.end(token))
                : visible.substring(terms.start(before), terms.end(before)) + " "
                        + visible.substring(terms.start(token), terms.end(token));
    }

    private String visible(int sentence) {
        int from = 0;
        for (SegmentedText text : texts) {
            from += text.sentences().size();
            if (sentence < from) {
                return text.source().visible();
            }
        }
        throw new IndexOutOfBoundsException(sentence);
    }
}
