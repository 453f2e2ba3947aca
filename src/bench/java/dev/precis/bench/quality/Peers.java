package dev.precis.bench.quality;

import dev.precis.bench.rouge.Rouge;
import dev.precis.score.Scorer;
import dev.precis.score.Scores;
import dev.precis.score.ScoringMethod;
import dev.precis.select.Selector;
import dev.precis.term.DocumentFrequencies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** The classical unsupervised methods, each from its paper, and the bounds: lead, random and oracle. */
final class Peers {
    private static final double DAMPING = 0.85;
    private static final int ITERATIONS = 50;

    private Peers() {}

    /** All methods by name, Precis first. */
    static Map<String, Peer> all() {
        Map<String, Peer> peers = new LinkedHashMap<>();
        peers.put("precis", precis(ScoringMethod.DEFAULT));
        peers.put("precis with a corpus", precis(ScoringMethod.DEFAULT, sheet -> sheet.others));
        peers.put("precis strict", Peers::strict);
        peers.put("oracle", Peers::oracle);
        peers.put("lead", Peers::lead);
        peers.put("random", Peers::random);
        peers.put("tfc", Tfc::choose);
        peers.put("textrank", Peers::textRank);
        peers.put("lexrank", Peers::lexRank);
        peers.put("luhn", Peers::luhn);
        peers.put("sumbasic", Peers::sumBasic);
        peers.put("klsum", Peers::klSum);
        peers.put("centroid", sheet -> sheet.ranked(centroid(sheet), true));
        peers.put("mmr", Peers::mmr);
        peers.put("pacsum", Peers::pacSum);
        peers.put("bm25", sheet -> bm25(sheet, false));
        peers.put("bm25smooth", sheet -> bm25(sheet, true));
        return peers;
    }

    /**
     * The engine's steps 4 and 5 under a variant of the method. The engine itself never exceeds a budget; here its best
     * sentence may be the whole summary where it overruns as little as the study lets every method do.
     */
    static Peer precis(ScoringMethod method) {
        return precis(method, sheet -> DocumentFrequencies.NONE);
    }

    private static Peer precis(ScoringMethod method, Function<Sheet, DocumentFrequencies> corpus) {
        return sheet -> {
            Scores scores = Scorer.score(sheet.texts, sheet.terms, sheet.focus, sheet.budget, corpus.apply(sheet), method);
            int best = 0;
            Sheet.Basket basket = sheet.new Basket();
            for (int s = 0; s < sheet.size(); s++) {
                best = basket.fits(s) && scores.of(s) > scores.of(best) ? s : best;
            }
            basket.take(best);
            return basket.isFull()
                    ? basket.chosen()
                    : Selector.select(sheet.texts, sheet.terms, scores, sheet.budget).sentences();
        };
    }

    /** The engine as it is: no sentence may exceed the budget. */
    static int[] strict(Sheet sheet) {
        Scores scores = Scorer.score(sheet.texts, sheet.terms, sheet.focus, sheet.budget, DocumentFrequencies.NONE);
        return Selector.select(sheet.texts, sheet.terms, scores, sheet.budget).sentences();
    }

    /** The first sentences; of several documents the first of each, then the second of each. */
    static int[] lead(Sheet sheet) {
        double[] score = new double[sheet.size()];
        for (int s = 0; s < score.length; s++) {
            score[s] = -sheet.place[s];
        }
        return sheet.ranked(score, false);
    }

    static int[] random(Sheet sheet) {
        Random random = new Random(sheet.item.id().hashCode());
        return sheet.ranked(random.doubles(sheet.size()).toArray(), false);
    }

    /** Greedy choice by ROUGE-1 + ROUGE-2 against the references: what extraction could reach. */
    static int[] oracle(Sheet sheet) {
        String language = sheet.item.language();
        List<List<String>> references = sheet.item.references().stream().map(r -> Rouge.tokens(r, language)).toList();
        List<List<String>> tokens = Arrays.stream(sheet.quote).map(q -> Rouge.tokens(q, language)).toList();
        boolean[] candidate = sheet.candidates();
        Sheet.Basket basket = sheet.new Basket();
        List<String> summary = new ArrayList<>();
        double reached = 0;
        while (true) {
            int best = -1;
            for (int s = 0; s < sheet.size(); s++) {
                if (candidate[s] && basket.fits(s)) {
                    List<String> with = new ArrayList<>(summary);
                    with.addAll(tokens.get(s));
                    double rouge = references.stream()
                            .mapToDouble(r -> Rouge.n(1, with, r).f1() + Rouge.n(2, with, r).f1()).sum();
                    if (rouge > reached) {
                        reached = rouge;
                        best = s;
                    }
                }
            }
            if (best < 0) {
                return basket.chosen();
            }
            basket.take(best);
            summary.addAll(tokens.get(best));
            candidate[best] = false;
        }
    }

    /** Mihalcea and Tarau, "TextRank: Bringing order into texts", 2004: shared words over the logs of the lengths. */
    static int[] textRank(Sheet sheet) {
        return sheet.ranked(pageRank(sheet, (a, b) -> {
            double lengths = Math.log(sheet.term[a].length) + Math.log(sheet.term[b].length);
            return lengths > 0 ? sheet.shared(a, b) / lengths : 0;
        }), true);
    }

    /** Erkan and Radev, "LexRank", 2004, continuous: cosine of TF-IDF vectors from 0.1 on. */
    static int[] lexRank(Sheet sheet) {
        return sheet.ranked(pageRank(sheet, (a, b) -> {
            double cosine = sheet.cosine(a, b);
            return cosine >= 0.1 ? cosine : 0;
        }), true);
    }

    private static double[] pageRank(Sheet sheet, ToDoubleBiFunction<Integer, Integer> similarity) {
        int n = sheet.size();
        float[][] edge = new float[n][n];
        double[] out = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                edge[a][b] = edge[b][a] = (float) similarity.applyAsDouble(a, b);
                out[a] += edge[a][b];
                out[b] += edge[a][b];
            }
        }
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        for (int i = 0; i < ITERATIONS; i++) {
            double[] next = new double[n];
            Arrays.fill(next, (1 - DAMPING) / n);
            for (int a = 0; a < n; a++) {
                for (int b = 0; out[a] > 0 && b < n; b++) {
                    next[b] += DAMPING * rank[a] * edge[a][b] / out[a];
                }
            }
            rank = next;
        }
        return rank;
    }

    /** Luhn, "The automatic creation of literature abstracts", 1958: density of the densest cluster of frequent words. */
    static int[] luhn(Sheet sheet) {
        int[] frequency = frequency(sheet);
        double[] score = new double[sheet.size()];
        for (int s = 0; s < score.length; s++) {
            int first = -1;
            int last = -1;
            int significant = 0;
            for (int token = sheet.terms.firstToken(s); token < sheet.terms.firstToken(s + 1); token++) {
                int term = sheet.terms.term(token);
                if (term < 0 || frequency[term] < 3) {
                    continue;
                }
                if (first < 0 || token - last > 5) {
                    first = token;
                    significant = 0;
                }
                last = token;
                significant++;
                score[s] = Math.max(score[s], (double) significant * significant / (last - first + 1));
            }
        }
        return sheet.ranked(score, true);
    }

    /** Nenkova and Vanderwende, "The impact of frequency on summarization", 2005: probabilities square once used. */
    static int[] sumBasic(Sheet sheet) {
        int[] frequency = frequency(sheet);
        double total = Arrays.stream(frequency).sum();
        double[] p = Arrays.stream(frequency).mapToDouble(f -> f / total).toArray();
        boolean[] candidate = sheet.candidates();
        Sheet.Basket basket = sheet.new Basket();
        while (true) {
            int best = -1;
            double bestMean = -1;
            for (int s = 0; s < sheet.size(); s++) {
                if (candidate[s] && basket.fits(s)) {
                    double mean = Arrays.stream(sheet.term[s]).mapToDouble(t -> p[t]).average().orElse(0);
                    if (mean > bestMean) {
                        bestMean = mean;
                        best = s;
                    }
                }
            }
            if (best < 0) {
                return basket.chosen();
            }
            basket.take(best);
            candidate[best] = false;
            for (int t : sheet.term[best]) {
                p[t] *= p[t];
            }
        }
    }

    /** Haghighi and Vanderwende, "Exploring content models for multi-document summarization", 2009: least divergence. */
    static int[] klSum(Sheet sheet) {
        int[] frequency = frequency(sheet);
        double total = Arrays.stream(frequency).sum();
        boolean[] candidate = sheet.candidates();
        Sheet.Basket basket = sheet.new Basket();
        int[] summary = new int[frequency.length];
        int size = 0;
        while (true) {
            int best = -1;
            double least = Double.MAX_VALUE;
            for (int s = 0; s < sheet.size(); s++) {
                if (candidate[s] && basket.fits(s)) {
                    double divergence = divergence(sheet, s, frequency, total, summary, size);
                    if (divergence < least) {
                        least = divergence;
                        best = s;
                    }
                }
            }
            if (best < 0) {
                return basket.chosen();
            }
            basket.take(best);
            candidate[best] = false;
            for (int k = 0; k < sheet.term[best].length; k++) {
                summary[sheet.term[best][k]] += sheet.count[best][k];
                size += sheet.count[best][k];
            }
        }
    }

    /** KL(document || summary with s), up to a constant, the summary smoothed by 0.01 a term. */
    private static double divergence(Sheet sheet, int s, int[] frequency, double total, int[] summary, int size) {
        double smoothing = 0.01;
        int with = size + Arrays.stream(sheet.count[s]).sum();
        double divergence = Math.log(with + smoothing * frequency.length);
        for (int k = 0; k < sheet.term[s].length; k++) {
            int t = sheet.term[s][k];
            divergence -= frequency[t] / total
                    * (Math.log(summary[t] + sheet.count[s][k] + smoothing) - Math.log(summary[t] + smoothing));
        }
        return divergence;
    }

    private static int[] frequency(Sheet sheet) {
        int[] frequency = new int[sheet.terms.termCount()];
        for (int s = 0; s < sheet.size(); s++) {
            for (int k = 0; k < sheet.term[s].length; k++) {
                frequency[sheet.term[s][k]] += sheet.count[s][k];
            }
        }
        return frequency;
    }

    /** Radev et al., "Centroid-based summarization of multiple documents", 2004: cosine to the mean vector. */
    private static double[] centroid(Sheet sheet) {
        double[] mean = new double[sheet.terms.termCount()];
        for (int s = 0; s < sheet.size(); s++) {
            for (int k = 0; k < sheet.term[s].length; k++) {
                mean[sheet.term[s][k]] += sheet.count[s][k] * sheet.idf[sheet.term[s][k]];
            }
        }
        double[] score = new double[sheet.size()];
        for (int s = 0; s < score.length; s++) {
            for (int k = 0; k < sheet.term[s].length; k++) {
                score[s] += sheet.vector[s][k] * mean[sheet.term[s][k]];
            }
        }
        return score;
    }

    /** Carbonell and Goldstein, "The use of MMR", 1998: 0.7 relevance to the centroid against 0.3 similarity to the chosen. */
    static int[] mmr(Sheet sheet) {
        double[] relevance = centroid(sheet);
        double most = Arrays.stream(relevance).max().orElse(1);
        boolean[] candidate = sheet.candidates();
        double[] similar = new double[sheet.size()];
        Sheet.Basket basket = sheet.new Basket();
        while (true) {
            int best = -1;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < sheet.size(); s++) {
                double score = 0.7 * relevance[s] / most - 0.3 * similar[s];
                if (candidate[s] && basket.fits(s) && score > bestScore) {
                    bestScore = score;
                    best = s;
                }
            }
            if (best < 0) {
                return basket.chosen();
            }
            basket.take(best);
            candidate[best] = false;
            for (int s = 0; s < sheet.size(); s++) {
                similar[s] = Math.max(similar[s], sheet.cosine(s, best));
            }
        }
    }

    /**
     * Zheng and Lapata, "Sentence centrality revisited for unsupervised summarization", 2019, with TF-IDF: similarity to
     * what follows counts, to what comes before counts against; similarities below a share of the range count nothing.
     */
    static int[] pacSum(Sheet sheet) {
        int n = sheet.size();
        double backward = -0.3;
        double beta = 0.1;
        double most = 0;
        double[][] similarity = new double[n][];
        for (int a = 0; a < n; a++) {
            similarity[a] = new double[a];
            for (int b = 0; b < a; b++) {
                similarity[a][b] = sheet.document[a] == sheet.document[b] || sheet.texts.size() > 1 ? sheet.cosine(a, b) : 0;
                most = Math.max(most, similarity[a][b]);
            }
        }
        double[] score = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                double edge = Math.max(0, similarity[a][b] - beta * most);
                boolean ordered = sheet.document[a] == sheet.document[b];
                score[a] += ordered ? backward * edge : edge;
                score[b] += edge;
            }
        }
        return sheet.ranked(score, true);
    }

    /**
     * Sentences by BM25 of the query, each alone or smoothed over its neighbours (e^(-|k|/3)); the lead where there is no
     * query.
     */
    private static int[] bm25(Sheet sheet, boolean smoothed) {
        if (sheet.query.length == 0) {
            return lead(sheet);
        }
        int n = sheet.size();
        double average = Math.max(1, sheet.terms.firstToken(n) / (double) n);
        double[] score = new double[n];
        for (int s = 0; s < n; s++) {
            int length = sheet.terms.firstToken(s + 1) - sheet.terms.firstToken(s);
            for (int k = 0; k < sheet.term[s].length; k++) {
                int t = sheet.term[s][k];
                if (Arrays.stream(sheet.query).anyMatch(q -> q == t)) {
                    int f = sheet.terms.sentenceFrequency(t);
                    double idf = Math.log(1 + (n - f + 0.5) / (f + 0.5));
                    score[s] += idf * sheet.count[s][k] * 2.2 / (sheet.count[s][k] + 1.2 * (0.25 + 0.75 * length / average));
                }
            }
        }
        return sheet.ranked(smoothed ? smooth(score) : score, true);
    }

    private static double[] smooth(double[] score) {
        double[] smooth = new double[score.length];
        for (int s = 0; s < score.length; s++) {
            for (int k = Math.max(0, s - 20); k <= Math.min(score.length - 1, s + 20); k++) {
                smooth[s] += score[k] * Math.exp(-Math.abs(k - s) / 3.0);
            }
        }
        return smooth;
    }
}
