package dev.precis.score;

import dev.precis.model.ScorePart;
import dev.precis.model.TermWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The score of every sentence of a job, with the parts it is made of, and what the selection needs to know about it. */
public final class Scores {
    private final Concepts concepts;
    private final double[] weight;
    private final double[] centrality;
    private final List<Part> factors;
    private final double[] factor;
    private final Positions positions;
    private final Cues cues;
    private final int fewestContentWords;
    private final ScoringMethod method;
    private final Explainer explainer;
    private final QueryMatch match;
    private final Replies replies;

    /**
     * A part of the score.
     *
     * @param name what is measured
     * @param values by sentence, 0 or more
     */
    record Part(String name, double[] values) {}

    /**
     * Scores as the {@link Scorer} found them.
     *
     * @param weight by numbered concept
     * @param centrality by sentence, the summed weight of its concepts
     * @param factors what that is multiplied with
     * @param fewestContentWords so many different terms a full statement holds at least
     * @param match what of the query each sentence holds; null without a query
     * @param replies what answers questions, and headings where something is asked for
     */
    Scores(Concepts concepts, double[] weight, double[] centrality, List<Part> factors, Positions positions, Cues cues,
            int fewestContentWords, ScoringMethod method, Explainer explainer, QueryMatch match, Replies replies) {
        this.concepts = concepts;
        this.weight = weight;
        this.centrality = centrality;
        this.factors = factors;
        this.factor = product(factors, centrality.length);
        this.positions = positions;
        this.cues = cues;
        this.fewestContentWords = fewestContentWords;
        this.method = method;
        this.explainer = explainer;
        this.match = match;
        this.replies = replies;
    }

    private static double[] product(List<Part> factors, int sentences) {
        double[] product = new double[sentences];
        Arrays.fill(product, 1);
        for (Part part : factors) {
            for (int s = 0; s < sentences; s++) {
                product[s] *= part.values[s];
            }
        }
        return product;
    }

    /** The score of a sentence, 0 or more; sentences are numbered through all documents. */
    public double of(int sentence) {
        return centrality[sentence] * factor[sentence];
    }

    /** What the summed weight of a sentence's concepts is multiplied with to give its score. */
    public double factor(int sentence) {
        return factor[sentence];
    }

    /** The concepts of the sentences. */
    public Concepts concepts() {
        return concepts;
    }

    /** The weights of the concepts by their numbers, 0 or more; a copy. */
    public double[] weights() {
        return weight.clone();
    }

    /** The summed weights of each sentence's concepts; a copy. */
    public double[] masses() {
        return centrality.clone();
    }

    /**
     * What is left of the score of a sentence where its place at the beginning of its text counts less.
     *
     * @param kept how much of what the beginning adds is kept, 0 to 1
     */
    public double withLeadAt(int sentence, double kept) {
        double left = 1 - positions.leadShare()[sentence] * (1 - kept);
        return left * Math.sqrt(left);
    }

    /** What is left of what the beginning of a text adds, each time one of its sentences is chosen, 0 to 1. */
    public double leadLeft() {
        return method.of(ScoringMethod.Constant.LEAD_LEFT);
    }

    /** How many times as much a sentence counts for standing in a section of conclusions; 1 for others. */
    public double concluding(int sentence) {
        return cues.concluding(sentence);
    }

    /** What a sentence counts each time its section has been heard. */
    public double sectionHeard() {
        return method.of(ScoringMethod.Constant.SECTION_HEARD);
    }

    /** Whether the sentences stand in an order, so that one may take up what an earlier one says; in a pile of reviews they don't. */
    public boolean areOrdered() {
        return positions.ordered();
    }

    /** What of the query each sentence holds; null without a query. */
    public QueryMatch match() {
        return match;
    }

    /** What answers questions, and headings where something is asked for. */
    public Replies replies() {
        return replies;
    }

    /** Whether a sentence says as much as one should where the budget counts sentences. */
    public boolean isFull(int sentence) {
        return concepts.contentWords(sentence) >= fewestContentWords;
    }

    /** Whether a sentence decides what its text is about, as rulings do at their end. */
    public boolean isDecision(int sentence) {
        return cues.isDecision(sentence);
    }

    /** The sentence that says best what came of the matter of a ruling, or what a manual's thing is for; -1 in others and for several. */
    public int point() {
        return cues.areOfSeveral() ? -1 : cues.points().stream().boxed().max(Comparator.comparingDouble(this::of)).orElse(-1);
    }

    /** Whether a sentence says too little, or breaks off, to stand in a summary where another can. */
    public boolean isSecondChoice(int sentence) {
        return cues.isSecondChoice(sentence);
    }

    /** What is left of a concept's weight each time it is covered, 0 to 1. */
    public double covered() {
        return method.of(cues.areOfSeveral() ? ScoringMethod.Constant.COVERED_BY_OTHERS : ScoringMethod.Constant.COVERED);
    }

    /** What a sentence gains when the one it leans on is chosen too. */
    public double supported() {
        return 1 / cues.leaning();
    }

    /** What the score is made of, in a fixed order; their product is the score. */
    public List<ScorePart> parts(int sentence) {
        List<ScorePart> parts = new ArrayList<>(factors.size() + 1);
        parts.add(new ScorePart("centrality", centrality[sentence]));
        factors.forEach(part -> parts.add(new ScorePart(part.name, part.values[sentence])));
        return parts;
    }

    /** What the terms of a sentence weigh; not for two threads at once. */
    public TermWeights terms(int sentence) {
        return explainer.explain(sentence);
    }
}
