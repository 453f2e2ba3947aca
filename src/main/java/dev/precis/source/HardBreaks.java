package dev.precis.source;

import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Tells which breaks that Markdown's writers put in on purpose end a line that readers see; many only wrap prose. */
final class HardBreaks {
    private HardBreaks() {}

    /** Whether a break stands beside a label: behind words in bold or a colon, or before words in bold. */
    static boolean endLabel(Node end) {
        Node before = end.getPrevious();
        while (before instanceof Text blank && blank.getLiteral().isBlank()) {
            before = before.getPrevious();
        }
        return before instanceof StrongEmphasis || end.getNext() instanceof StrongEmphasis
                || before instanceof Text label && label.getLiteral().stripTrailing().endsWith(":");
    }
}
