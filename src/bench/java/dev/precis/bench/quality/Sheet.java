package dev.precis.bench.quality;

import dev.precis.chars.WordCount;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.score.Focus;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.InstructionWords;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One item read by the engine's own steps 1 to 3: the sentences and terms every method works on. Sentences are numbered
 * through all documents.
 */
final class Sheet {
    /** The study's filter against redundancy, the same for every method that ranks. */
    private static final double TOO_SIMILAR = 0.6;
    private static final int FEWEST_TERMS = 4;
    private static final double OVERRUN = 1.2;

    final EvaluationSet.Item item;
    final Length budget;
    final List<SegmentedText> texts;
    final Terms terms;
    final int[] query;
    final Focus focus;
    final Sentence[] sentences;
    final String[] quote;
    final int[] document;
    final int[] place;
    final int[] words;
    /** Different terms of each sentence, ascending, and how often each occurs in it. */
    final int[][] term;
    final int[][] count;
    /** TF-IDF vectors of length 1, with sentences as documents. */
    final double[][] vector;
    final double[] idf;
    /** How common terms are in the other texts of the set, where somebody counted. */
    final DocumentFrequencies others;

    Sheet(EvaluationSet.Item item, Length budget) {
        this(item, budget, terms -> DocumentFrequencies.NONE);
    }

    Sheet(EvaluationSet.Item item, Length budget, Function<Terms, DocumentFrequencies> corpus) {
        this.item = item;
        this.budget = budget;
        texts = item.documents().stream()
                .map(text -> Segmenter.segment(Source.read(text, Format.PLAIN), item.language())).toList();
        Analysis analysis = Analysis.forLanguage(item.language());
        terms = analysis.read(texts);
        others = corpus.apply(terms);
        query = item.query().isEmpty() ? new int[0] : analysis.lookup(terms, item.query());
        focus = Focus.on(InstructionWords.BY_LANGUAGE.of(item.language()).without(item.query()), List.of(), analysis, texts, terms);
        int n = terms.sentenceCount();
        sentences = new Sentence[n];
        quote = new String[n];
        document = new int[n];
        place = new int[n];
        words = new int[n];
        term = new int[n][];
        count = new int[n][];
        vector = new double[n][];
        idf = new double[terms.termCount()];
        for (int t = 0; t < idf.length; t++) {
            idf[t] = 1 + Math.log((n + 1.0) / (terms.sentenceFrequency(t) + 1.0));
        }
        int s = 0;
        for (int d = 0; d < texts.size(); d++) {
            int i = 0;
            for (Sentence sentence : texts.get(d).sentences()) {
                sentences[s] = sentence;
                document[s] = d;
                place[s] = i++;
                quote[s] = texts.get(d).source().quote(sentence.start(), sentence.end()).text();
                words[s] = WordCount.of(quote[s], 0, quote[s].length());
                vectorize(s);
                s++;
            }
        }
    }

    private void vectorize(int s) {
        int[] all = new int[terms.firstToken(s + 1) - terms.firstToken(s)];
        int size = 0;
        for (int token = terms.firstToken(s); token < terms.firstToken(s + 1); token++) {
            if (terms.term(token) >= 0) {
                all[size++] = terms.term(token);
            }
        }
        Arrays.sort(all, 0, size);
        term[s] = Arrays.stream(all, 0, size).distinct().toArray();
        count[s] = new int[term[s].length];
        vector[s] = new double[term[s].length];
        double square = 0;
        for (int k = 0, at = 0; k < term[s].length; k++) {
            for (; at < size && all[at] == term[s][k]; at++) {
                count[s][k]++;
            }
            vector[s][k] = count[s][k] * idf[term[s][k]];
            square += vector[s][k] * vector[s][k];
        }
        for (int k = 0; k < vector[s].length; k++) {
            vector[s][k] /= Math.sqrt(square);
        }
    }

    /** Number of sentences. */
    int size() {
        return sentences.length;
    }

    /** Whether a method may choose a sentence: statements with enough in them; where there are none, whatever is not noise. */
    boolean[] candidates() {
        boolean[] candidate = new boolean[size()];
        boolean any = false;
        for (int s = 0; s < size(); s++) {
            candidate[s] = sentences[s].role() == Sentence.Role.STATEMENT && term[s].length >= FEWEST_TERMS;
            any |= candidate[s];
        }
        for (int s = 0; !any && s < size(); s++) {
            candidate[s] = sentences[s].role() != Sentence.Role.NOISE;
        }
        return candidate;
    }

    /** Cosine of the TF-IDF vectors of two sentences. */
    double cosine(int a, int b) {
        double dot = 0;
        for (int i = 0, j = 0; i < term[a].length && j < term[b].length;) {
            if (term[a][i] == term[b][j]) {
                dot += vector[a][i++] * vector[b][j++];
            } else if (term[a][i] < term[b][j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot;
    }

    /** Number of terms two sentences share. */
    int shared(int a, int b) {
        int shared = 0;
        for (int i = 0, j = 0; i < term[a].length && j < term[b].length;) {
            if (term[a][i] == term[b][j]) {
                shared++;
                i++;
                j++;
            } else if (term[a][i] < term[b][j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** The best sentences by score that fit, none too similar to one already taken; the earlier first among equals. */
    int[] ranked(double[] score, boolean filtered) {
        boolean[] candidate = candidates();
        List<Integer> order = new ArrayList<>();
        for (int s = 0; s < size(); s++) {
            if (candidate[s]) {
                order.add(s);
            }
        }
        order.sort((a, b) -> score[a] == score[b] ? Integer.compare(a, b) : Double.compare(score[b], score[a]));
        Basket basket = new Basket();
        for (int s : order) {
            if (basket.fits(s) && !(filtered && basket.hasLike(s))) {
                basket.take(s);
            }
        }
        return basket.chosen();
    }

    /** What has been chosen so far, within the budget, which the first sentence may overrun (the study's rule). */
    final class Basket {
        private final List<Integer> taken = new ArrayList<>();
        private int used;

        boolean fits(int s) {
            return taken.isEmpty() ? cost(s) <= OVERRUN * limit() : used + cost(s) <= limit();
        }

        boolean hasLike(int s) {
            return taken.stream().anyMatch(t -> cosine(s, t) > TOO_SIMILAR);
        }

        void take(int s) {
            taken.add(s);
            used += cost(s);
        }

        int[] chosen() {
            return taken.stream().mapToInt(Integer::intValue).sorted().toArray();
        }

        boolean isFull() {
            return used > limit();
        }

        private int cost(int s) {
            return budget instanceof Length.Sentences ? 1 : words[s];
        }

        private int limit() {
            return switch (budget) {
                case Length.Sentences l -> l.count();
                case Length.Words l -> l.count();
                default -> throw new IllegalStateException("sets have budgets of sentences or words");
            };
        }
    }
}
