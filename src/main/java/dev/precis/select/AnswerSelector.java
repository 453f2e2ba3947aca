package dev.precis.select;

import dev.precis.model.Length;
import dev.precis.model.Purpose;
import dev.precis.score.QueryMatch;
import dev.precis.score.Replies;
import dev.precis.score.Scores;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Step 5 where passages were retrieved for a question: picks under a budget what bears on it, best match first ({@link QueryMatch}), and
 * nothing that is said already ({@link NearDuplicates}). It goes in three turns:
 *
 * <ol>
 * <li>statements that hold words of the query, however short; questions and headings that do, with what replies to them
 *     ({@link Replies}); the {@link Steps} of an answer to "how"; and what belongs to a good answer;
 * <li>other headings, labels and questions that hold words of the query;
 * <li>what belongs to a sentence that does.
 * </ol>
 *
 * Nothing of the later turns is taken where nothing of the first one fits, and nothing at all where nothing bears on the query. A match
 * counts less in a passage that holds no good answer, where the query's words stand by the way.
 *
 * <p>Time: that of sorting the sentences.
 */
public final class AnswerSelector {
    /** The share of its score that a sentence loses in a passage that holds nothing of the query. */
    private static final double PASSAGE = 0.5;
    /** The turn of what only belongs to sentences that hold words of the query. */
    private static final int NEIGHBOURS = 2;

    private final Sentence[] sentences;
    private final QueryMatch match;
    private final Replies replies;
    private final double[] score;
    /** By sentence, what is left of its score for the passage it stands in, 0 to 1. */
    private final double[] passage;
    private final BitSet steps;
    private final Budget budget;
    private final NearDuplicates duplicates;
    private final boolean[] out;
    private final boolean[] chosen;

    private AnswerSelector(List<SegmentedText> texts, Terms terms, Scores scores, Length length) {
        int n = terms.sentenceCount();
        sentences = texts.stream().flatMap(text -> text.sentences().stream()).toArray(Sentence[]::new);
        match = scores.match();
        score = IntStream.range(0, n).mapToDouble(match::near).toArray();
        replies = scores.replies();
        for (int s = 0; s < n; s++) {
            int question = replies.question(s);
            if (question != Replies.NONE && match.holds(question)) {
                score[s] = Math.max(score[s], match.ofReplyTo(question));
            }
        }
        passage = passages(texts);
        steps = match.asksForSteps() ? Steps.raise(texts, terms, score) : new BitSet();
        budget = new Budget(texts, n, length);
        duplicates = new NearDuplicates(texts, terms, scores.concepts(), new Holders(scores.concepts(), n));
        out = new boolean[n];
        chosen = new boolean[n];
    }

    /**
     * Chooses among the sentences of the passages.
     *
     * @param scores scores with a query
     * @param purpose says below which score a sentence is left out; one of 0 is left out in any case
     * @return none where nothing bears on the query; one that exceeds the budget where none fits
     */
    public static Selection select(List<SegmentedText> texts, Terms terms, Scores scores, Length length, Purpose.Answer purpose) {
        return scores.match() == null
                ? new Selection(new int[0], List.of(), new double[0])
                : new AnswerSelector(texts, terms, scores, length).select(purpose);
    }

    private Selection select(Purpose.Answer purpose) {
        double floor = purpose.floor(Arrays.stream(score).max().orElse(0));
        List<Integer> candidates = new ArrayList<>();
        for (int s = 0; s < score.length; s++) {
            if (score[s] > 0 && score[s] >= (match.holds(s) ? floor : purpose.minScore()) && !sentences[s].isNoise()) {
                candidates.add(s);
            }
        }
        candidates.sort(Comparator.comparingInt(this::place).thenComparingDouble(s -> -rank(s)).thenComparing(this::isReplied)
                .thenComparingInt(s -> s));
        double used = 0;
        for (int s : candidates) {
            boolean alone = isReplied(s) && !chosen[replies.to(s)] || turn(s) > turn(candidates.getFirst()) && used == 0;
            if (!out[s] && !alone && used + budget.cost(s) <= budget.limit()) {
                used += budget.cost(s);
                take(s);
            }
        }
        if (used == 0) {
            candidates.stream().filter(s -> turn(s) == turn(candidates.getFirst()))
                    .min(Comparator.comparingInt(budget::cost)).ifPresent(this::take);
        }
        int[] all = IntStream.range(0, chosen.length).filter(s -> chosen[s]).toArray();
        return new Selection(all, Arrays.stream(all).mapToObj(s -> List.<Integer>of()).toList(),
                Arrays.stream(all).mapToDouble(s -> score[s]).toArray());
    }

    /** Words of the query that stand in a passage by the way tell less than those beside an answer. */
    private double[] passages(List<SegmentedText> texts) {
        double[] counts = new double[score.length];
        double most = Math.max(Double.MIN_NORMAL, Arrays.stream(score).max().orElse(0));
        int first = 0;
        for (SegmentedText text : texts) {
            int end = first + text.sentences().size();
            double best = Arrays.stream(score, first, end).max().orElse(0);
            Arrays.fill(counts, first, end, 1 - PASSAGE * (1 - best / most));
            first = end;
        }
        return counts;
    }

    /** Whether a sentence is a question or a heading that holds words of the query, and is answered. */
    private boolean isReplied(int s) {
        return match.holds(s) && replies.to(s) != Replies.NONE;
    }

    /** What decides when a sentence is taken: a question is taken behind its reply. */
    private double rank(int s) {
        return passage[s] * (isReplied(s) ? score[replies.to(s)] : score[s]);
    }

    /** The turn in which a sentence is looked at: its own, but what belongs to a good answer is looked at in the first. */
    private int place(int s) {
        return turn(s) == NEIGHBOURS && match.bears(s) ? 0 : turn(s);
    }

    private int turn(int s) {
        if (isReplied(s) || steps.get(s) || replies.question(s) != Replies.NONE && match.holds(replies.question(s))) {
            return 0;
        }
        if (!match.holds(s) && !match.isBest(s)) {
            return NEIGHBOURS;
        }
        return switch (sentences[s].role()) {
            case STATEMENT, FRAGMENT, ASIDE -> match.answersNothing(s) ? 1 : 0;
            case QUESTION, HEADING, NOISE -> 1;
        };
    }

    private void take(int s) {
        out[s] = true;
        chosen[s] = true;
        for (int other : duplicates.of(s)) {
            out[other] = true;
        }
    }
}
