package dev.precis.source;

import dev.precis.chars.LineEnds;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Tells which breaks within a paragraph of Markdown end a line that readers take for one; many only wrap prose, even those that writers
 * put in on purpose.
 */
final class LineBreaks {
    private static final int LONGEST_HEAD = 60;

    private LineBreaks() {}

    /**
     * Whether a break that most pages show as a blank stands below a few words in bold that are a line of their own, and a capital follows.
     * A single word in a list is what the line below explains.
     */
    static boolean endHead(SoftLineBreak end, boolean isListed) {
        return end.getPrevious() instanceof StrongEmphasis head && opensLine(head) && length(head) <= LONGEST_HEAD && !closes(head)
                && end.getNext() instanceof Text behind && Character.isUpperCase(behind.getLiteral().codePointAt(0))
                && !(isListed && isOneWord(head));
    }

    private static boolean isOneWord(StrongEmphasis head) {
        return !(head.getFirstChild() instanceof Text text) || text.getLiteral().indexOf(' ') < 0;
    }

    private static boolean closes(StrongEmphasis head) {
        return head.getLastChild() instanceof Text text && LineEnds.closes(text.getLiteral().strip());
    }

    private static boolean opensLine(Node node) {
        Node before = node.getPrevious();
        return before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
    }

    private static int length(Node node) {
        SourceSpan first = node.getSourceSpans().getFirst();
        SourceSpan last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength() - first.getInputIndex();
    }

    /** Whether a break put in on purpose stands beside a label: behind words in bold or a colon, or before words in bold. */
    static boolean endLabel(Node end) {
        Node before = end.getPrevious();
        while (before instanceof Text blank && blank.getLiteral().isBlank()) {
            before = before.getPrevious();
        }
        return before instanceof StrongEmphasis || end.getNext() instanceof StrongEmphasis
                || before instanceof Text label && label.getLiteral().stripTrailing().endsWith(":");
    }
}
