package dev.precis.score;

/**
 * The constants of the method. {@link #DEFAULT} is the method; the benchmark switches parts off to show what each is
 * worth. All were chosen on the dev halves of the evaluation sets, for the mean over all sets of (R1+R2) / (the best
 * classical method of the set). The optimum is broad: over 100 random settings around it the mean is 1.009 and stays between
 * 0.995 and 1.022; constants chosen without a set give 1.017 on it, on average.
 *
 * <p>What each part is worth ({@code src/bench/run quality --ablation}, 20 sets; mean ratio, worst set):
 * <pre>
 * the method                   1.023  0.946
 * without length of text       1.019  0.943    (the root of the length in every text)
 * without cues                 1.017  0.938    (they are there for readers, and for German encyclopedias full of lists)
 * without spread               1.012  0.904
 * without bigrams              1.004  0.896
 * without reading structure    1.003  0.752    (worst: piles of reviews)
 * without pruning              1.003  0.862
 * without redundancy control   0.995  0.891
 * without position             0.950  0.636
 * </pre>
 *
 * <p>Tried and dropped, as none raised the mean: a second round in which concepts weigh by the scores of their
 * sentences (as in HITS or TextRank, linear here; -0.003), position gated by each sentence's own centrality, a hyperbola
 * in place of the exponential, damping of concepts found in many sentences, other exponents of the weight, and singletons
 * worth more in short texts; judged by the mean over random constants ({@code --cross-validation}): trigrams (-0.002), pairs
 * with a gap (-0.002), weights smoothed over neighbouring sentences (-0.004), a bonus for first mentions, votes of
 * several settings (as good as the centre of them, and many times as slow). Not tried here: a background table of
 * document frequencies, which the study found to be worth nothing once stop words are out.
 *
 * @param lead weight of being early, where the text itself speaks neither for nor against it
 * @param end weight of being late, relative to a sentence in the middle
 * @param reach how many sentences the beginning and the end reach, at least
 * @param paragraph what the first sentence of a block counts relative to the others
 * @param readsStructure whether the text decides how much position counts, see {@link Cohesion}
 * @param bigram what a pair of neighbouring terms counts relative to a term
 * @param single what a concept of one sentence alone counts: nearly nothing, nobody came back to it
 * @param covered what is left of a concept's weight each time the summary covers it
 * @param shortLength exponent of sentence length in a text of few sentences
 * @param longLength exponent of sentence length in a text of many sentences
 * @param spread what it counts when the terms of a sentence reach through the whole of a long text, see {@link Spread}
 * @param prose share of stop words from which on a sentence counts as prose in full
 * @param leaning what a sentence counts that leans on the one before it, unless that one is chosen too
 * @param title what a term of the title counts relative to others
 */
public record Method(
        double lead, double end, double reach, double paragraph, boolean readsStructure, double bigram, double single,
        double covered, double shortLength, double longLength, double spread, double prose, double leaning,
        double title) {
    /** The method. */
    public static final Method DEFAULT = new Method(1.5, 0.2, 5, 1.1, true, 2, 0.15, 0.2, 0.3, 0.65, 5, 0.22, 0.9, 1.5);

    /** Position counts nothing. */
    public Method withoutPosition() {
        return new Method(0, 0, reach, 1, readsStructure, bigram, single, covered, shortLength, longLength, spread, prose, leaning, title);
    }

    /** Position counts the same in every text. */
    public Method withoutStructure() {
        return new Method(lead, end, reach, paragraph, false, bigram, single, covered, shortLength, longLength, spread, prose, leaning, title);
    }

    /** Terms alone. */
    public Method withoutBigrams() {
        return new Method(lead, end, reach, paragraph, readsStructure, 0, single, covered, shortLength, longLength, spread, prose, leaning, title);
    }

    /** Concepts of a single sentence count in full. */
    public Method withoutPruning() {
        return new Method(lead, end, reach, paragraph, readsStructure, bigram, 1, covered, shortLength, longLength, spread, prose, leaning, title);
    }

    /** What is covered counts again. */
    public Method withoutRedundancyControl() {
        return new Method(lead, end, reach, paragraph, readsStructure, bigram, single, 1, shortLength, longLength, spread, prose, leaning, title);
    }

    /** The square root of the length in every text. */
    public Method withoutLengthOfText() {
        return new Method(lead, end, reach, paragraph, readsStructure, bigram, single, covered, 0.5, 0.5, spread, prose, leaning, title);
    }

    /** How far terms reach through the text counts nothing. */
    public Method withoutSpread() {
        return new Method(lead, end, reach, paragraph, readsStructure, bigram, single, covered, shortLength, longLength, 0, prose, leaning, title);
    }

    /** Lists and formulas count like prose, and so do sentences that lean on others. */
    public Method withoutCues() {
        return new Method(lead, end, reach, paragraph, readsStructure, bigram, single, covered, shortLength, longLength, spread, 0, 1, title);
    }
}
