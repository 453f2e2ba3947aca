package dev.precis.source.content;

import dev.precis.model.BlockKind;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A block of an HTML page: text with no border of a block element inside.
 *
 * @param kind what its element says it is
 * @param element index in {@link HtmlPage#elements()} of the innermost block element that holds it
 * @param nodes its text nodes in the order of the sent HTML, and the line breaks between them
 * @param characters number of its letters and digits, counted as letters of an alphabet: one of Han says as much as three
 * @param linkCharacters how many of them are in links
 */
public record PageBlock(BlockKind kind, int element, List<Node> nodes, int characters, int linkCharacters) {
    /** Whether line ends and spaces stand for themselves. */
    public boolean preformatted() {
        return kind == BlockKind.CODE;
    }

    /** Its text as the parser read it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            text.append(node instanceof TextNode own ? own.getWholeText() : "\n");
        }
        return text.toString();
    }

    /** Share of its letters and digits that are in links, 0 to 1. */
    double linkDensity() {
        return (double) linkCharacters / characters;
    }
}
