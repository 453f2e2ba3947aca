package dev.precis.score;

import dev.precis.ScorePart;
import java.util.List;

/** The score of every sentence of a job, with the parts it is made of. */
public final class Scores {
    private final double[] centrality;
    private final double[] position;

    Scores(double[] centrality, double[] position) {
        this.centrality = centrality;
        this.position = position;
    }

    /** The score of a sentence, 0 or more; sentences are numbered through all documents. */
    public double of(int sentence) {
        return centrality[sentence] * position[sentence];
    }

    /** What the score is made of, in a fixed order. */
    public List<ScorePart> parts(int sentence) {
        return List.of(new ScorePart("centrality", centrality[sentence]), new ScorePart("position", position[sentence]));
    }
}
