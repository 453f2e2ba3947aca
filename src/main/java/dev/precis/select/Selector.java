package dev.precis.select;

import dev.precis.model.Interruption;
import dev.precis.model.Length;
import dev.precis.score.Replies;
import dev.precis.score.Scores;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Step 5: picks sentences under a budget. Greedily takes the sentence that adds most, among those that fit (Lin and
 * Bilmes, "Multi-document summarization via budgeted maximization of submodular functions", 2010), where what the
 * summary already covers counts less each time ({@link Coverage}) and near-duplicates of what is chosen are out
 * ({@link NearDuplicates}). The beginning, sections, openings and documents that have been heard count less from then on ({@link Hearing}).
 *
 * <p>Statements come first, and before them what holds words of the query ({@link Turns}); a budget rather stays unfilled than
 * is topped up with questions, fragments and headings. Noise is never chosen. A sentence that leans on the one before it
 * ("However, he …") counts less, unless that one is chosen; and that one is taken first where it adds nearly as much. A question
 * is taken with its reply or not at all ({@link Replies}).
 *
 * <p>Time: the concepts of the text, times the logarithm of the number of sentences.
 */
public final class Selector {
    /** From here on a summary is full enough to do without sentences that add less than this share of the mean. */
    private static final double NEARLY_FULL = 0.9;
    private static final double LITTLE = 0.2;
    private static final double NO_UNIT = -1;

    private final Scores scores;
    private final Budget budget;
    private final Turns turns;
    private final Sentence[] sentences;
    private final int[] document;
    private final Hearing hearing;
    private final Antecedents antecedents;
    private final Replies replies;
    private final Coverage coverage;
    private final NearDuplicates duplicates;
    private final double[] factor;
    private final boolean[] out;
    private final GainQueue queue;
    /** By sentence, the other documents that say nearly the same, ascending; null while it is not chosen. */
    private final int[][] alsoIn;
    private double used;
    private double gained;
    private int count;

    private Selector(List<SegmentedText> texts, Terms terms, Scores scores, Length length) {
        int n = terms.sentenceCount();
        this.scores = scores;
        this.budget = new Budget(texts, n, length);
        this.sentences = new Sentence[n];
        this.document = new int[n];
        int at = 0;
        for (int d = 0; d < texts.size(); d++) {
            for (Sentence sentence : texts.get(d).sentences()) {
                document[at] = d;
                sentences[at++] = sentence;
            }
        }
        int[] definitions = Definitions.find(texts, terms, scores);
        this.hearing = new Hearing(scores, Sections.find(texts, n), Openings.find(terms), definitions, document, texts.size());
        this.antecedents = Antecedents.find(texts, terms, scores);
        this.replies = scores.replies();
        this.turns = new Turns(sentences, scores, replies, definitions);
        Holders holders = new Holders(scores.concepts(), n);
        this.duplicates = new NearDuplicates(texts, terms, scores.concepts(), holders);
        this.coverage = new Coverage(scores, holders, duplicates, document);
        this.factor = new double[n];
        this.out = new boolean[n];
        this.queue = new GainQueue(n, this::gain);
        this.alsoIn = new int[n][];
    }

    /** Chooses among the sentences of the texts; at least one where there is a sentence that is not noise. */
    public static Selection select(List<SegmentedText> texts, Terms terms, Scores scores, Length length) {
        return new Selector(texts, terms, scores, length).select();
    }

    private Selection select() {
        for (int s = 0; s < factor.length; s++) {
            factor[s] = antecedents.isUnnoted(s) ? scores.factor(s) / scores.supported() : scores.factor(s);
        }
        boolean allTaken = true;
        for (int turn = 0; turn < turns.count() && (allTaken || count == 0); turn++) {
            allTaken = takeAll(turn);
        }
        if (count == 0) {
            takeTheShortest();
        }
        return inOrder();
    }

    /** Takes what fits among the sentences of one turn; says whether all of them did. */
    private boolean takeAll(int turn) {
        for (int s = 0; s < sentences.length; s++) {
            if (!out[s] && turns.of(s) == turn) {
                queue.add(s);
            }
        }
        boolean all = true;
        while (!queue.isEmpty() && fits(budget.least())) {
            Interruption.check();
            int s = queue.poll();
            if (!out[s]) {
                if (isFiller(s)) {
                    return false;
                }
                all &= takeIfItFits(fullest(s));
            }
        }
        return all && queue.isEmpty();
    }

    /** Takes a sentence with what it can't do without; says whether there was room. */
    private boolean takeIfItFits(int s) {
        if (replies.to(s) != Replies.NONE && !out[replies.to(s)]) {
            return takeWithReply(s);
        }
        int question = replies.question(s);
        if (antecedents.isOpenAnswer(s) && question != Replies.NONE && asksSomething(question) && !turns.holdsQuery(s)) {
            return out[question] ? fits(budget.cost(s)) : takeWithReply(question);
        }
        if (!fits(budget.cost(s))) {
            return false;
        }
        double alone = single(s);
        double together = unitGain(s, alone);
        double gain = Math.max(alone, together);
        if (together >= alone) {
            gained += gain;
            take(antecedents.of(s));
        }
        if (!out[s]) { // it doesn't say the same as the one it leans on
            gained += gain;
            take(s);
        }
        return true;
    }

    private boolean fits(int cost) {
        return used + cost <= budget.limit();
    }

    /** What says all that a sentence says and the most besides, if it may be taken in its place and fits. */
    private int fullest(int s) {
        int fullest = s;
        while (fits(budget.cost(fullest))) {
            int fuller = duplicates.fuller(fullest);
            if (fuller == NearDuplicates.NOBODY || !mayStandFor(s, fuller)) {
                break;
            }
            fullest = fuller;
        }
        return fullest;
    }

    private boolean mayStandFor(int s, int fuller) {
        return !out[fuller] && turns.of(fuller) == turns.of(s) && replies.to(s) == Replies.NONE && replies.to(fuller) == Replies.NONE
                && fits(budget.cost(fuller));
    }

    /**
     * Takes a question and what answers it; where only one fits the answer to what was asked for; says whether there was room. What is
     * left for one of them is room: other sentences may fill it.
     */
    private boolean takeWithReply(int question) {
        int reply = replies.to(question);
        boolean both = fits(budget.cost(question) + budget.cost(reply));
        boolean either = both || fits(Math.min(budget.cost(question), budget.cost(reply)));
        if (both) {
            gained += single(question);
            take(question);
        } else {
            out[question] = true;
        }
        if (!out[reply] && (both || turns.holdsQuery(question) && fits(budget.cost(reply)))) {
            gained += single(reply);
            take(reply);
        }
        return either;
    }

    /** What a sentence adds; one that leans may be taken with what it leans on, and both count as much as they do on average. */
    private double gain(int s) {
        double alone = single(s);
        return Math.max(alone, unitGain(s, alone));
    }

    private double single(int s) {
        return coverage.mass(s) * factor[s] * hearing.of(s);
    }

    /** Whether a sentence leans on one that may be taken together with it, be that the question that it answers. */
    private boolean isUnit(int s) {
        int antecedent = antecedents.of(s);
        return antecedents.isOpen(s) && antecedent != Antecedents.NONE && !out[antecedent]
                && (turns.of(antecedent) == turns.of(s)
                        || sentences[antecedent].role() == Sentence.Role.QUESTION && asksSomething(antecedent))
                && (replies.to(antecedent) == Replies.NONE || replies.to(antecedent) == s || out[replies.to(antecedent)])
                && fits(budget.cost(s) + budget.cost(antecedent));
    }

    /** Whether a question holds a word that the texts come back to: what answers "How is everything?" says no more with it. */
    private boolean asksSomething(int question) {
        return scores.concepts().firstRecurring(question) < scores.concepts().firstPair(question);
    }

    /** What a sentence and the one it leans on add on average; {@link #NO_UNIT}, less than anything adds, where they are no unit. */
    private double unitGain(int s, double alone) {
        return isUnit(s) ? (single(antecedents.of(s)) + alone * scores.supported()) / 2 : NO_UNIT;
    }

    /** A sentence that adds little to a summary that is nearly full would only fill it up; so would all that follow. */
    private boolean isFiller(int s) {
        return budget.isMeasured() && used >= NEARLY_FULL * budget.limit() && queue.gain(s) * count < LITTLE * gained;
    }

    private void take(int s) {
        out[s] = true;
        used += budget.cost(s);
        count++;
        alsoIn[s] = outDuplicates(s);
        coverage.cover(s);
        antecedents.choose(s, this::support);
        hearing.hear(s);
    }

    private void support(int s) {
        factor[s] *= scores.supported();
        queue.raised(s);
    }

    /** Takes the near-duplicates of a sentence out; the other documents they stand in, ascending. */
    private int[] outDuplicates(int s) {
        int[] found = duplicates.of(s);
        if (found.length == 0) {
            return found;
        }
        for (int other : found) {
            out[other] = true;
        }
        return Arrays.stream(found).map(other -> document[other]).filter(d -> d != document[s]).sorted().distinct().toArray();
    }

    /** Nothing fits: the budget is exceeded by as little as can be, by a sentence that leans on no other where there is one as short. */
    private void takeTheShortest() {
        int shortest = -1;
        for (int s = 0; s < sentences.length; s++) {
            if (turns.of(s) >= 0 && (shortest < 0 || isShorter(s, shortest))) {
                shortest = s;
            }
        }
        if (shortest >= 0) {
            take(shortest);
        }
    }

    private boolean isShorter(int s, int other) {
        return budget.cost(s) < budget.cost(other)
                || budget.cost(s) == budget.cost(other) && antecedents.isOpen(other) && !antecedents.isOpen(s);
    }

    private Selection inOrder() {
        int[] chosen = new int[count];
        double[] score = new double[count];
        double best = 0;
        List<List<Integer>> others = new ArrayList<>(count);
        for (int s = 0; s < alsoIn.length; s++) {
            if (alsoIn[s] != null) {
                chosen[others.size()] = s;
                score[others.size()] = scores.of(s);
                best = Math.max(best, scores.of(s));
                others.add(alsoIn[s].length == 0 ? List.of() : Arrays.stream(alsoIn[s]).boxed().toList());
            }
        }
        for (int k = 0; k < count; k++) {
            score[k] = best > 0 ? score[k] / best : 0;
        }
        return new Selection(chosen, others, score);
    }
}
