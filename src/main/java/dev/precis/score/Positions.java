package dev.precis.score;

import static dev.precis.score.ScoringMethod.Constant.END;
import static dev.precis.score.ScoringMethod.Constant.LEAD;
import static dev.precis.score.ScoringMethod.Constant.PARAGRAPH;
import static dev.precis.score.ScoringMethod.Constant.REACH;
import static dev.precis.score.ScoringMethod.Constant.TOPICAL;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What sentences count for where they stand: at the beginning of their text, at its end, at the beginning of a block.
 *
 * <pre>
 * position(s) = (1 + lead·L·O·T·e^(-i/r) + end·O·e^(-(n-1-i)/r)) · (1 + paragraph·O where s opens its block)
 *               i: place of s among the n sentences of its document that are not noise; r = max(reach, n/50)
 *               L, O: whether the text opens with its point, and has an order at all ({@link Cohesion})
 *               T: min(1, (0.1 + share of its words that other sentences hold, too) / (0.1 + topical)): the beginning counts for
 *               what it says of the topics of the text
 * </pre>
 *
 * <p>Without a query, an opening that only sets the scene gets (1 + (position(s) - 1) · 2 · its share) in the end: its centrality as a share
 * of the larger of the two statements' behind it, where that is below a half, or 0 where its words set a scene ({@link #withoutScenery}).
 *
 * @param values the position of every sentence, 0 for noise, 1 or more for others
 * @param leadShare the share of it that it owes to the beginning of its text, 0 or more and below 1
 * @param ordered whether the sentences stand in an order at all
 */
record Positions(double[] values, double[] leadShare, boolean ordered) {
    private static final double TOPICAL_FLOOR = 0.1;
    /** What opens a text and says less than this share of what a statement behind it says sets the scene. */
    private static final double SCENE = 0.5;
    /** A sentence that counts less for its cues is a heading, a question or an announcement, and no opening. */
    private static final double LEAST_CUE = 0.1;
    /** As a share of the text, how far the beginning and the end reach in a long one. */
    private static final double REACH_SHARE = 1 / 50.0;

    /**
     * Measures the position of every sentence.
     *
     * @param queried whether there is a query, which overrules the lead: what answers it may stand anywhere
     */
    static Positions measure(List<SegmentedText> texts, int sentences, Concepts concepts, Cohesion cohesion, boolean queried,
            ScoringMethod method) {
        double lead = queried ? 0 : method.of(LEAD) * cohesion.lead() * cohesion.order();
        double end = method.of(END) * cohesion.order();
        double opening = 1 + method.of(PARAGRAPH) * cohesion.order();
        double[] position = new double[sentences];
        double[] leadShare = new double[sentences];
        int s = 0;
        for (SegmentedText text : texts) {
            int count = readable(text);
            double[] fading = fading(count, method.of(REACH));
            int i = 0;
            for (Sentence sentence : text.sentences()) {
                if (!sentence.isNoise()) {
                    double opens = lead * fading[i] * topical(concepts, s, method.of(TOPICAL));
                    double place = 1 + opens + end * fading[count - 1 - i];
                    position[s] = place * (sentence.opensBlock() ? opening : 1);
                    leadShare[s] = opens / place;
                    i++;
                }
                s++;
            }
        }
        return new Positions(position, leadShare, cohesion.order() > 0);
    }

    /**
     * Takes from the opening of each text what its place counts, as far as it only sets the scene: the first statement is compared with the
     * two behind it, and one that says less than half of either is no point to open with ("The neon reflections on the river tell only half
     * of the story."). One that sets a scene by its words is none, whatever it says.
     *
     * @param centrality by sentence, what it says
     * @param cue by sentence
     * @param setsScene whether a sentence does so by its words: "Standing on the bridge, …"
     */
    Positions withoutScenery(List<SegmentedText> texts, double[] centrality, double[] cue, IntPredicate setsScene) {
        double[] place = values.clone();
        int first = 0;
        for (SegmentedText text : texts) {
            int end = first + text.sentences().size();
            int opening = statement(first, end, cue);
            int second = statement(opening + 1, end, cue);
            int third = statement(second + 1, end, cue);
            if (third < end) {
                double share = setsScene.test(opening)
                        ? 0
                        : centrality[opening] / (SCENE * Math.max(centrality[second], centrality[third]));
                place[opening] = 1 + (place[opening] - 1) * Math.min(1, share);
            }
            first = end;
        }
        return new Positions(place, leadShare, ordered);
    }

    /** The first sentence from one on that may open a text; {@code end} if there is none. */
    private static int statement(int from, int end, double[] cue) {
        int s = from;
        while (s < end && cue[s] <= LEAST_CUE) {
            s++;
        }
        return s;
    }

    /** How much of what its place counts is left to a sentence at the beginning for speaking of what the text speaks of. */
    private static double topical(Concepts concepts, int s, double enough) {
        double all = concepts.contentWords(s);
        double share = all == 0 ? 0 : (concepts.firstPair(s) - concepts.firstRecurring(s)) / all;
        return Math.min(1, (TOPICAL_FLOOR + share) / (TOPICAL_FLOOR + enough));
    }

    /** Number of sentences that are not noise. */
    static int readable(SegmentedText text) {
        int count = 0;
        for (Sentence sentence : text.sentences()) {
            count += sentence.isNoise() ? 0 : 1;
        }
        return count;
    }

    private static double[] fading(int count, double reach) {
        double step = StrictMath.exp(-1 / Math.max(reach, count * REACH_SHARE));
        double[] fading = new double[count];
        for (int i = 0; i < count; i++) {
            fading[i] = i == 0 ? 1 : fading[i - 1] * step;
        }
        return fading;
    }
}
