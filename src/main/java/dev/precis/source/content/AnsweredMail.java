package dev.precis.source.content;

import dev.precis.chars.LineEnds;
import dev.precis.chars.WordCount;
import dev.precis.model.BlockKind;
import dev.precis.source.line.MailPhrases;
import dev.precis.source.line.OwnWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells the mail that a mail answers, as mail programs put it under the answer, from one that is passed on. Follows the page:
 * a quote right behind the line that says so, or behind that line and the head of the mail, is what is passed on.
 */
final class AnsweredMail {
    /** A mail that is passed on opens with a line that has this in it: "---------- Forwarded message ---------". */
    private static final String PASSED_ON = "-----";
    /** From the line that says that a mail is passed on to the end of its head, in texts. */
    private static final int LONGEST_HEAD = 24;
    private static final int FEWEST_WORDS = 4;

    /** So many more texts can be of the head of a mail that is passed on. */
    private int head;
    /** Words of blocks so far. */
    private final OwnWords ownWords = new OwnWords();
    private boolean passesOn;
    private boolean below;

    /** Takes notice of a text above quotes. */
    void pass(String text) {
        String line = text.strip();
        if (line.isEmpty()) {
            return;
        }
        if (isPassedOn(line)) {
            head = LONGEST_HEAD;
        } else if (head > 0) {
            // behind an attribution stands what somebody answered, and behind a sentence the head is over
            boolean over = MailPhrases.isAttribution(line) || LineEnds.closes(line) && WordCount.of(line, 0, line.length()) >= FEWEST_WORDS;
            head = over ? 0 : Math.max(0, head - 1);
        }
    }

    /** Whether an element is the mail that a mail answers, and not one that is passed on. */
    boolean is(Element element) {
        if (!Furniture.isQuotedMail(element)) {
            return false;
        }
        Node first = element;
        while (first instanceof Element && first.childNodeSize() > 0) {
            first = first.childNode(0);
        }
        boolean passedOn = head > 0 || first instanceof TextNode text && isPassedOn(text.getWholeText().strip());
        head = 0;
        return !passedOn;
    }

    /**
     * The kind of a block, each block in its turn: where no element holds the mail that a mail answers, as in Outlook's, its head stands
     * above it in the page, and all that follows is noise. The head is noise in any case.
     */
    BlockKind kind(BlockKind kind, String text) {
        if (below) {
            return BlockKind.NOISE;
        }
        if (MailPhrases.isHead(text)) {
            below = ownWords.areAnswer() && !passesOn;
            return BlockKind.NOISE;
        }
        passesOn = isPassedOn(text);
        ownWords.add(text, 0, text.length());
        return kind;
    }

    private static boolean isPassedOn(String line) {
        return line.startsWith(PASSED_ON) || MailPhrases.isForwarding(line);
    }
}
