package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.model.BlockKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: what a reader of the page would see of it. commonmark-java parses (in linear time,
 * with bounded nesting) and says where each text came from. Link destinations, images, marks of emphasis, headings, lists,
 * tasks, footnotes and code, HTML tags and front matter are no text; what the footnotes say and lines that are nothing but a
 * link are noise. Tables are read here: commonmark-java's extension fills short rows up to the width of the first, which a few
 * megabytes can turn into billions of cells.
 */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(List.of(StrikethroughExtension.create()))
            .customInlineContentParserFactory(new InterruptibleInlines())
            .build();
    private static final int LONGEST_BOLD_HEADING = 100;

    private final String sent;
    private final MarkupTextBuilder text;
    private final MarkPairs.Builder marks;
    /** Those of the portion under way. */
    private final MarkdownNodes nodes;

    private MarkdownReader(MarkdownNodes nodes, MarkupTextBuilder text, MarkPairs.Builder marks) {
        this.sent = nodes.sent();
        this.nodes = nodes;
        this.text = text;
        this.marks = marks;
    }

    static Source read(String sent) {
        MarkupTextBuilder text = new MarkupTextBuilder(sent);
        MarkPairs.Builder marks = new MarkPairs.Builder();
        int from = FrontMatter.end(sent);
        for (int end : MarkdownPortions.ends(sent, from)) {
            new MarkdownReader(new MarkdownNodes(sent, from), text, marks).blocks(parse(sent.substring(from, end)));
            from = end;
        }
        return Source.quotingMarkup(sent, CharIndex.of(text.text()), text.map(), text.blocks(), marks.build());
    }

    private static Node parse(String portion) {
        try {
            return PARSER.parseReader(new InterruptibleReader(portion));
        } catch (IOException e) {
            throw new UncheckedIOException("a string does not fail", e);
        }
    }

    private void blocks(Node document) {
        for (Node node = document.getFirstChild(); node != null;) {
            boolean leaf = true;
            switch (node) {
                case Heading heading -> MarkdownInlines.write(nodes, heading, BlockKind.HEADING, text, marks);
                case Paragraph paragraph -> MarkdownInlines.write(nodes, paragraph, kind(paragraph), text, marks);
                case FencedCodeBlock code -> code(code, code.getLiteral(), 1);
                case IndentedCodeBlock code -> code(code, code.getLiteral(), 0);
                case HtmlBlock html -> html(html);
                default -> leaf = false;
            }
            node = MarkdownNodes.next(node, document, leaf);
        }
    }

    private BlockKind kind(Paragraph paragraph) {
        if (isNote(paragraph)) {
            return BlockKind.NOISE;
        }
        if (paragraph.getParent() instanceof ListItem item) {
            return opensWithOrdinal(item, paragraph) ? BlockKind.PARAGRAPH : BlockKind.LIST_ITEM;
        }
        boolean bold = paragraph.getFirstChild() instanceof StrongEmphasis && paragraph.getFirstChild() == paragraph.getLastChild();
        return bold && isBoldHeading(paragraph) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private boolean opensWithOrdinal(ListItem item, Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        return !spans.isEmpty() && ItemOrdinal.opens(item, sent, nodes.start(spans.getFirst()), nodes.end(spans.getFirst()));
    }

    /** Whether it says what a footnote says: "[^1]: On Monday." */
    private boolean isNote(Paragraph paragraph) {
        int behind = MarkdownNodes.isPlaced(paragraph)
                ? MarkdownInlines.noteEnd(sent, nodes.start(paragraph), nodes.end(paragraph.getSourceSpans().getFirst()))
                : 0;
        return behind > 0 && behind < sent.length() && sent.charAt(behind) == ':';
    }

    private boolean isBoldHeading(Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.size() != 1 || spans.getFirst().getLength() > LONGEST_BOLD_HEADING) {
            return false;
        }
        int from = nodes.start(spans.getFirst());
        String inside = sent.substring(from, from + spans.getFirst().getLength()).replace("*", "").replace("_", "").strip();
        return !inside.isEmpty() && !LineEnds.closes(inside);
    }

    private void code(Node block, String literal, int linesBefore) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() > linesBefore) {
            text.startBlock();
            text.follow(literal, nodes.start(spans.get(linesBefore)), nodes.end(block), true);
            text.endBlock(BlockKind.CODE);
        }
    }

    /** What stands between the tags of an HTML block. */
    private void html(HtmlBlock block) {
        if (MarkdownNodes.isPlaced(block)) {
            HtmlReader.writeFragment(sent, nodes.start(block), nodes.end(block), text);
        }
    }
}
