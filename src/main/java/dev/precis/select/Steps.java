package dev.precis.select;

import dev.precis.model.BlockKind;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The steps of an answer to "how": what follows a sentence that answers well in its paragraph, or as the items of a list, without any
 * word of the question. "To clean the print head, open the menu. Put a sheet of paper into the tray. Press OK." Where it comes last,
 * or is a step itself, steps stand before it: "Open your profile. Scan the code. The second factor is now on." These are told by their
 * form ({@link Instructions}), since a text speaks of other things before it answers; one sentence among them is a step as well.
 *
 * <p>Time: that of reading the sentences' first and last words.
 */
final class Steps {
    /** What answers well, relative to the best answer. */
    private static final double WELL = 0.5;
    /** What the first step counts, relative to the answer it follows or precedes. */
    private static final double FIRST = 0.4;
    /** What each further one counts, relative to the one before. */
    private static final double NEXT = 0.95;
    private static final int NONE = -1;

    private final double[] score;
    /** The least score of what answers well. */
    private final double well;
    private final Terms terms;
    private final Instructions instructions;
    private final BitSet steps = new BitSet();

    private Steps(Terms terms, double[] score) {
        this.terms = terms;
        this.score = score;
        well = WELL * Arrays.stream(score).max().orElse(0);
        instructions = Instructions.BY_LANGUAGE.of(terms.language());
    }

    /**
     * Finds the steps.
     *
     * @param score what sentences answer, 0 to 1, by sentence; it is raised for those that are steps
     */
    static BitSet raise(List<SegmentedText> texts, Terms terms, double[] score) {
        Steps found = new Steps(terms, score);
        int first = 0;
        for (SegmentedText text : texts) {
            found.raiseBehindAnswers(text, first);
            found.raiseBeforeAnswers(text, first);
            first += text.sentences().size();
        }
        return found.steps;
    }

    private void raiseBehindAnswers(SegmentedText text, int first) {
        double answer = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            int s = first + i;
            double step = i > 0 && goesOn(text, i) ? answer : 0;
            raise(s, step);
            answer = Math.max(NEXT * step, score[s] >= well ? FIRST * score[s] : 0);
        }
    }

    private void raiseBeforeAnswers(SegmentedText text, int first) {
        double step = 0;
        int between = NONE;
        for (int i = text.sentences().size() - 1; i >= 0; i--) {
            int s = first + i;
            boolean isFollowed = i + 1 < text.sentences().size() && goesOn(text, i + 1);
            if (!isFollowed) {
                step = 0;
            }
            if (score[s] > 0 && score[s] >= well) {
                boolean opensSteps = isFollowed && !isItem(text, i) && !instructs(text, i, s);
                step = opensSteps ? 0 : FIRST * score[s];
                between = NONE;
            } else if (step > 0 && instructs(text, i, s)) {
                if (between != NONE) {
                    raise(between, step);
                    step *= NEXT;
                    between = NONE;
                }
                raise(s, step);
                step *= NEXT;
            } else {
                step = between == NONE ? step : 0;
                between = s;
            }
        }
    }

    private void raise(int s, double step) {
        score[s] = Math.max(score[s], step);
        if (step > 0) {
            steps.set(s);
        }
    }

    private boolean instructs(SegmentedText text, int i, int s) {
        Sentence sentence = text.sentences().get(i);
        return sentence.tells() && instructions.isOne(sentence, text.source().visible(), terms, s);
    }

    private static boolean goesOn(SegmentedText text, int i) {
        Sentence sentence = text.sentences().get(i);
        if (!sentence.tells()) {
            return false;
        }
        int before = text.sentences().get(i - 1).block();
        return sentence.block() == before || sentence.block() == before + 1 && isItem(text, i);
    }

    private static boolean isItem(SegmentedText text, int i) {
        return text.source().blocks().get(text.sentences().get(i).block()).kind() == BlockKind.LIST_ITEM;
    }
}
