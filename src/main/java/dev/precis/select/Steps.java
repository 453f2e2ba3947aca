package dev.precis.select;

import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The steps of an answer to "how": what follows a sentence that answers well in its paragraph, or as the items of a list, without any
 * word of the question. "To clean the print head, open the menu. Put a sheet of paper into the tray. Press OK."
 */
final class Steps {
    /** What answers well, relative to the best answer. */
    private static final double WELL = 0.5;
    /** What the first step counts, relative to the answer it follows. */
    private static final double FIRST = 0.4;
    /** What each further one counts, relative to the one before. */
    private static final double NEXT = 0.95;

    private Steps() {}

    /**
     * Finds the steps.
     *
     * @param score what sentences answer, 0 to 1, by sentence; it is raised for those that are steps
     */
    static BitSet raise(List<SegmentedText> texts, double[] score) {
        double well = WELL * Arrays.stream(score).max().orElse(0);
        BitSet steps = new BitSet();
        int s = 0;
        for (SegmentedText text : texts) {
            double answer = 0;
            for (int i = 0; i < text.sentences().size(); i++, s++) {
                double step = i > 0 && goesOn(text, i) ? answer : 0;
                if (step > score[s]) {
                    score[s] = step;
                }
                steps.set(s, step > 0);
                answer = Math.max(NEXT * step, score[s] >= well ? FIRST * score[s] : 0);
            }
        }
        return steps;
    }

    private static boolean goesOn(SegmentedText text, int i) {
        Sentence sentence = text.sentences().get(i);
        if (sentence.role() != Sentence.Role.STATEMENT && sentence.role() != Sentence.Role.FRAGMENT) {
            return false;
        }
        int before = text.sentences().get(i - 1).block();
        Block block = text.source().blocks().get(sentence.block());
        return sentence.block() == before || sentence.block() == before + 1 && block.kind() == BlockKind.LIST_ITEM;
    }
}
