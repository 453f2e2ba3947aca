package dev.precis.select;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * What answers a question: the next sentence of its text, be it in the next line or in somebody else's turn. A question that another
 * question or a heading follows is answered by none. A reader wants the answer with its question or neither.
 */
final class Replies {
    /** The reply to what is no question, and to a question nobody answers. */
    static final int NONE = -1;

    private final int[] reply;
    private final int[] question;

    private Replies(int n) {
        reply = new int[n];
        question = new int[n];
        Arrays.fill(reply, NONE);
        Arrays.fill(question, NONE);
    }

    /**
     * Finds the replies to the questions of texts, in one pass.
     *
     * @param n number of sentences, through all texts
     * @param toHeadings whether what stands right under a heading replies to it, as it does where something is asked for
     */
    static Replies find(List<SegmentedText> texts, int n, boolean toHeadings) {
        Replies found = new Replies(n);
        int s = 0;
        for (SegmentedText text : texts) {
            int asked = NONE;
            for (Sentence sentence : text.sentences()) {
                switch (sentence.role()) {
                    case QUESTION -> asked = s;
                    case HEADING -> asked = toHeadings ? s : NONE;
                    case STATEMENT, FRAGMENT -> {
                        if (asked != NONE) {
                            found.reply[asked] = s;
                            found.question[s] = asked;
                        }
                        asked = NONE;
                    }
                    case NOISE -> {
                    }
                }
                s++;
            }
        }
        return found;
    }

    /** The sentence that answers a question; {@link #NONE} where there is none. */
    int to(int question) {
        return reply[question];
    }

    /** The question that a sentence answers; {@link #NONE} where there is none. */
    int question(int s) {
        return question[s];
    }
}
