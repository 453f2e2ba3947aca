package dev.precis.select;

import dev.precis.chars.LineEnds;
import dev.precis.model.BlockKind;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
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
            List<Sentence> sentences = text.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                Sentence.Role role = sentences.get(i).role();
                switch (toHeadings && isLineOverText(text, i) ? Sentence.Role.HEADING : role) {
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

    /**
     * Whether a fragment is a line of its own without a stop, and a sentence with one comes next: "Side effects", in a passage too short
     * to tell headings.
     */
    private static boolean isLineOverText(SegmentedText text, int i) {
        Sentence line = text.sentences().get(i);
        if (line.role() != Sentence.Role.FRAGMENT || !line.opensBlock() || i + 1 == text.sentences().size()) {
            return false;
        }
        Sentence next = text.sentences().get(i + 1);
        Source source = text.source();
        return next.block() != line.block() && source.blocks().get(line.block()).kind() == BlockKind.PARAGRAPH
                && !LineEnds.closes(source.visible(), line.start(), line.end())
                && LineEnds.closes(source.visible(), next.start(), next.end());
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
