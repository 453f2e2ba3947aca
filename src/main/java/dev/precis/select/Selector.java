package dev.precis.select;

import dev.precis.Length;
import dev.precis.score.Scores;
import dev.precis.terms.Terms;
import dev.precis.text.SegmentedText;
import dev.precis.text.Sentence;
import java.util.List;

/**
 * Step 5: picks sentences under a budget. Greedily takes the sentence that adds most, among those that fit (Lin and
 * Bilmes, "Multi-document summarization via budgeted maximization of submodular functions", 2010), where what the
 * summary already covers counts a tenth.
 *
 * <p>Statements come first. Questions, fragments and sentences of hardly any content are looked at when no statement is
 * left to take, headings when nothing else is; a budget rather stays unfilled than is topped up with them. Noise is
 * never chosen.
 */
public final class Selector {
    private static final int CHOICES = 3;

    private final Scores scores;
    private final Budget budget;
    private final Sentence[] sentences;
    private final Coverage coverage;
    private final double[] gain;
    private final double[] factor;
    private final boolean[] taken;
    private final GainQueue queue;
    private double used;
    private int count;

    private Selector(List<SegmentedText> texts, Terms terms, Scores scores, Length length) {
        int n = terms.sentenceCount();
        this.scores = scores;
        this.budget = new Budget(texts, length);
        this.sentences = texts.stream().flatMap(text -> text.sentences().stream()).toArray(Sentence[]::new);
        this.coverage = new Coverage(scores, n);
        this.gain = new double[n];
        this.factor = new double[n];
        this.taken = new boolean[n];
        this.queue = new GainQueue(gain);
    }

    /** Chooses among the sentences of the texts; at least one where there is a sentence that is not noise. */
    public static Selection select(List<SegmentedText> texts, Terms terms, Scores scores, Length length) {
        return new Selector(texts, terms, scores, length).select();
    }

    private Selection select() {
        for (int s = 0; s < gain.length; s++) {
            factor[s] = scores.factor(s);
        }
        boolean allTaken = true;
        for (int choice = 0; choice < CHOICES && (allTaken || count == 0); choice++) {
            allTaken = takeAll(choice);
        }
        if (count == 0) {
            takeTheShortest();
        }
        int[] chosen = new int[count];
        int k = 0;
        for (int s = 0; s < taken.length; s++) {
            if (taken[s]) {
                chosen[k++] = s;
            }
        }
        return new Selection(chosen);
    }

    /** Takes what fits among the sentences of one choice; says whether all of them fitted. */
    private boolean takeAll(int choice) {
        for (int s = 0; s < sentences.length; s++) {
            if (choice(s) == choice) {
                gain[s] = coverage.mass(s) * factor[s];
                queue.add(s);
            }
        }
        boolean all = true;
        while (!queue.isEmpty()) {
            int s = queue.poll();
            if (used + budget.cost(s) <= budget.limit()) {
                take(s);
            } else {
                all = false;
            }
        }
        return all;
    }

    private void take(int s) {
        taken[s] = true;
        used += budget.cost(s);
        count++;
        coverage.cover(s, this::refresh);
        if (s + 1 < sentences.length && sentences[s + 1].leansOnPrevious()) {
            factor[s + 1] *= scores.supported();
            refresh(s + 1);
        }
    }

    private void refresh(int s) {
        gain[s] = coverage.mass(s) * factor[s];
        queue.changed(s);
    }

    private int choice(int s) {
        return switch (sentences[s].role()) {
            case STATEMENT -> scores.saysEnough(s) ? 0 : 1;
            case QUESTION, FRAGMENT -> 1;
            case HEADING -> 2;
            case NOISE -> -1;
        };
    }

    /** Nothing fits: the budget is exceeded by as little as can be. */
    private void takeTheShortest() {
        int shortest = -1;
        for (int s = 0; s < sentences.length; s++) {
            if (choice(s) >= 0 && (shortest < 0 || budget.cost(s) < budget.cost(shortest))) {
                shortest = s;
            }
        }
        if (shortest >= 0) {
            take(shortest);
        }
    }
}
