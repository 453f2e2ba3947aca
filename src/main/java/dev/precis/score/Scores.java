package dev.precis.score;

import dev.precis.model.ScorePart;
import java.util.ArrayList;
import java.util.List;

/** The score of every sentence of a job, with the parts it is made of, and what the selection needs to know about it. */
public final class Scores {
    private final Concepts concepts;
    private final double[] weight;
    private final double[] mass;
    private final double[] length;
    private final double[] spread;
    private final double[] position;
    private final double[] cue;
    private final double[] query;
    private final boolean[] secondChoice;
    private final Method method;
    private final double leaning;

    Scores(Concepts concepts, double[] weight, double[] mass, double[] length, double[] spread, double[] position, double[] cue,
            double[] query, boolean[] secondChoice, Method method, double leaning) {
        this.concepts = concepts;
        this.weight = weight;
        this.mass = mass;
        this.length = length;
        this.spread = spread;
        this.position = position;
        this.cue = cue;
        this.query = query;
        this.secondChoice = secondChoice;
        this.method = method;
        this.leaning = leaning;
    }

    /** The score of a sentence, 0 or more; sentences are numbered through all documents. */
    public double of(int sentence) {
        return mass[sentence] * factor(sentence);
    }

    /** What the summed weight of a sentence's concepts is multiplied with to give its score. */
    public double factor(int sentence) {
        return position[sentence] * spread[sentence] * cue[sentence] * (query == null ? 1 : query[sentence]) / length[sentence];
    }

    /** The concepts of the sentences. */
    public Concepts concepts() {
        return concepts;
    }

    /** The weights of the recurring concepts by their numbers, 0 or more; a copy. */
    public double[] weights() {
        return weight.clone();
    }

    /** The summed weights of each sentence's concepts; a copy. */
    public double[] masses() {
        return mass.clone();
    }

    /** Whether a sentence says too little, or breaks off, to stand in a summary where another can. */
    public boolean isSecondChoice(int sentence) {
        return secondChoice[sentence];
    }

    /** What is left of a concept's weight each time it is covered, 0 to 1. */
    public double covered() {
        return method.covered();
    }

    /** What a sentence gains when the one it leans on is chosen too. */
    public double supported() {
        return 1 / leaning;
    }

    /** What the score is made of, in a fixed order; their product is the score. */
    public List<ScorePart> parts(int sentence) {
        List<ScorePart> parts = new ArrayList<>(6);
        parts.add(new ScorePart("centrality", mass[sentence]));
        parts.add(new ScorePart("length", 1 / length[sentence]));
        parts.add(new ScorePart("spread", spread[sentence]));
        parts.add(new ScorePart("position", position[sentence]));
        parts.add(new ScorePart("cue", cue[sentence]));
        if (query != null) {
            parts.add(new ScorePart("query", query[sentence]));
        }
        return parts;
    }
}
