package dev.precis.score;

import dev.precis.chars.LineEnds;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What answers a question: the next sentence of its text, be it in the next line or in somebody else's turn. A question that another
 * question or a heading follows is answered by none. A reader wants the answer with its question or neither.
 *
 * <p>Where something is asked for, what stands right under a heading replies to it, and so does what stands under a line that only says
 * back what was asked.
 */
public final class Replies {
    /** The reply to what is no question, and to a question nobody answers. */
    public static final int NONE = -1;

    private final int[] reply;
    private final int[] question;
    /** Headings, and what counts as one. */
    private final BitSet lines = new BitSet();
    /** What sentences hold of the query; null where nothing is asked for. */
    private final QueryMatch match;
    /** The question or the heading that the next statement replies to. */
    private int asked;

    private Replies(int n, QueryMatch match) {
        this.match = match;
        reply = new int[n];
        question = new int[n];
        Arrays.fill(reply, NONE);
        Arrays.fill(question, NONE);
    }

    /**
     * Finds the replies to the questions of texts, in one pass.
     *
     * @param n number of sentences, through all texts
     * @param match what sentences hold of the query; null where nothing is asked for
     */
    static Replies find(List<SegmentedText> texts, int n, QueryMatch match) {
        Replies found = new Replies(n, match);
        int first = 0;
        for (SegmentedText text : texts) {
            found.find(text, first);
            first += text.sentences().size();
        }
        return found;
    }

    private void find(SegmentedText text, int first) {
        List<Sentence> sentences = text.sentences();
        asked = NONE;
        for (int i = 0; i < sentences.size(); i++) {
            int s = first + i;
            boolean goesOn = asked == s - 1 && i > 0 && sentences.get(i - 1).block() == sentences.get(i).block();
            if (match != null && i > 0 && replyGoesOn(text, i, s)) {
                note(s, asked == s - 1 ? asked : question[s - 1]);
                continue;
            }
            switch (match == null ? sentences.get(i).role() : roleOf(text, i, match.echoes(s) || goesOn)) {
                case QUESTION -> asked = s;
                case HEADING -> {
                    asked = match == null ? NONE : goesOn ? asked : s;
                    lines.set(s);
                }
                case STATEMENT, FRAGMENT -> note(s, asked);
                case ASIDE, NOISE -> {
                }
            }
        }
    }

    /** A sentence belongs to the reply of {@code its} question, if there is one; of the one that was asked last it is the first. */
    private void note(int s, int its) {
        if (its != NONE && its == asked) {
            reply[its] = s;
        }
        question[s] = its;
        asked = NONE;
    }

    /**
     * Whether a line belongs to the reply of a question or a heading that holds words of the query: it stands right under it, or under
     * such a line of its reply, and ends without a stop. "Opening hours", "Mon–Fri 9–17", "Sat 10–14".
     */
    private boolean replyGoesOn(SegmentedText text, int i, int s) {
        int from = lines.get(s - 1) ? s - 1 : question[s - 1];
        if (from == NONE || !lines.get(from) || !match.holds(from) || match.holds(s)) {
            return false;
        }
        Sentence line = text.sentences().get(i);
        Sentence before = text.sentences().get(i - 1);
        Block block = text.source().blocks().get(line.block());
        String visible = text.source().visible();
        boolean isUnder = line.block() != before.block()
                && visible.indexOf('\n', before.end()) == visible.lastIndexOf('\n', line.start());
        return isUnder && line.role() != Sentence.Role.QUESTION && !line.isNoise() && !block.isTurn()
                && !LineEnds.closes(visible, before.start(), before.end()) && !LineEnds.closes(visible, line.start(), line.end());
    }

    /** The role of a sentence to whoever asks: a line over text is a heading, and so is one that tells nothing new. */
    private static Sentence.Role roleOf(SegmentedText text, int i, boolean tellsNothing) {
        Sentence line = text.sentences().get(i);
        boolean isLine = line.role() == Sentence.Role.FRAGMENT && i + 1 < text.sentences().size()
                && !LineEnds.closes(text.source().visible(), line.start(), line.end());
        return isLine && (tellsNothing || isOverText(text, i)) ? Sentence.Role.HEADING : line.role();
    }

    /**
     * Whether a line stands alone in its block, says nothing of itself as "Photo: Ida Brandt" and a list do, and a sentence with a stop comes
     * next: "Side effects", in a passage too short to tell headings.
     */
    private static boolean isOverText(SegmentedText text, int i) {
        Sentence line = text.sentences().get(i);
        Sentence next = text.sentences().get(i + 1);
        Source source = text.source();
        boolean isEntry = source.visible().indexOf(": ", line.start(), line.end()) >= 0 || isList(source.visible(), line);
        return next.block() != line.block() && line.opensBlock() && !isEntry
                && source.blocks().get(line.block()).kind() == BlockKind.PARAGRAPH
                && LineEnds.closes(source.visible(), next.start(), next.end());
    }

    /** Whether a line lists several things: the authors, say, which is what some ask for. */
    private static boolean isList(String visible, Sentence line) {
        int comma = visible.indexOf(',', line.start(), line.end());
        return comma >= 0 && visible.indexOf(',', comma + 1, line.end()) >= 0;
    }

    /** The sentence that answers a question; {@link #NONE} where there is none. */
    public int to(int question) {
        return reply[question];
    }

    /** Whether a sentence stands right under a heading that asks for it, and not behind a question. */
    public boolean isUnderLine(int s) {
        return question[s] != NONE && lines.get(question[s]);
    }

    /** Whether a sentence is a heading, or a line that counts as one, with text under it. */
    public boolean isAnsweredLine(int s) {
        return reply[s] != NONE && lines.get(s);
    }

    /** The question that a sentence answers; {@link #NONE} where there is none. */
    public int question(int s) {
        return question[s];
    }
}
