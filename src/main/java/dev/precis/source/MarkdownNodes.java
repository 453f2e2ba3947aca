package dev.precis.source;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the nodes of a portion of Markdown stand in what was sent, and which follows which.
 *
 * @param sent the whole text
 * @param base where the portion starts in it that was given to the parser
 */
record MarkdownNodes(String sent, int base) {
    /** The node after this one in the order of the text, above which {@code root} stands; its children are passed over if told so. */
    static Node next(Node node, Node root, boolean passOver) {
        if (!passOver && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != root && last.getNext() == null) {
            last = last.getParent();
        }
        return last == root ? null : last.getNext();
    }

    /** Whether it is known where in the text a node stands. */
    static boolean isPlaced(Node node) {
        return !node.getSourceSpans().isEmpty();
    }

    int start(Node node) {
        return start(node.getSourceSpans().getFirst());
    }

    int end(Node node) {
        return end(node.getSourceSpans().getLast());
    }

    int start(SourceSpan span) {
        return base + span.getInputIndex();
    }

    int end(SourceSpan span) {
        return base + span.getInputIndex() + span.getLength();
    }

    /** Whether the second line rules off a head: "|---|:-:|"; rows that open with a pipe need none. */
    boolean isTable(Node paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.size() < 2) {
            return false;
        }
        boolean ruled = false;
        if (sent.charAt(start(paragraph)) == '|') {
            return true;
        }
        for (int i = start(spans.get(1)); i < end(spans.get(1)); i++) {
            char c = sent.charAt(i);
            ruled |= c == '|';
            if (c != '|' && c != '-' && c != ':' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return ruled;
    }
}
