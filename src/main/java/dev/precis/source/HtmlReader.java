package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.model.BlockKind;
import dev.precis.source.content.HtmlPage;
import dev.precis.source.content.MainContent;
import dev.precis.source.content.PageBlock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: the visible text of the page's main content. jsoup parses (in linear time, nesting no deeper than 512
 * elements) and says where each text node came from.
 */
final class HtmlReader {
    private HtmlReader() {}

    static Source read(String sent) {
        return readWithin(sent, sent, OffsetMap.IDENTITY);
    }

    /** Reads a page that another text holds in some code: {@code way} leads to where it stands in {@code sent}. */
    static Source readWithin(String sent, String page, OffsetMap way) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(new InterruptibleReader(page), "");
        MarkupTextBuilder text = new MarkupTextBuilder(page);
        for (PageBlock block : MainContent.of(document)) {
            write(block, 0, text);
        }
        return Source.quotingWhatIsVisible(sent, CharIndex.of(text.text()), text.map().over(way), text.blocks());
    }

    /** Writes the visible text of {@code sent[from,to)}, all of which is content. */
    static void writeFragment(String sent, int from, int to, MarkupTextBuilder text) {
        if (hasText(sent, from, to)) {
            Document document = Parser.htmlParser().setTrackPosition(true).parseInput(sent.substring(from, to), "");
            for (PageBlock block : HtmlPage.of(document).blocks()) {
                write(block, from, text);
            }
        }
    }

    /** Whether something stands outside of tags, at first sight. */
    private static boolean hasText(String sent, int from, int to) {
        boolean inTag = false;
        for (int i = from; i < to; i++) {
            char c = sent.charAt(i);
            inTag = c == '<' || inTag && c != '>';
            if (!inTag && Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static void write(PageBlock block, int base, MarkupTextBuilder text) {
        boolean broken = false;
        text.startBlock();
        for (Node node : block.nodes()) {
            if (node instanceof TextNode textNode) {
                Range range = node.sourceRange();
                if (range.isTracked()) {
                    text.inRuby(HtmlPage.isInRuby(textNode));
                    text.follow(textNode.getWholeText(), base + range.startPos(), base + range.endPos(), block.preformatted());
                }
            } else if (!node.nameIs("br")) {
                text.space();
            } else {
                broken |= text.breakLine();
            }
        }
        if (broken && block.kind() != BlockKind.CODE) {
            text.endBlockOfLines(block.kind());
        } else {
            text.endBlock(block.kind());
        }
    }
}
