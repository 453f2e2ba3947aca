package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.model.BlockKind;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: what a reader of the page would see of it. commonmark-java parses (in linear time,
 * with bounded nesting) and says where each text came from. Link destinations, images, marks of emphasis, headings, lists and
 * code, HTML tags and front matter are no text. Tables are read here: commonmark-java's extension fills short rows up to
 * the width of the first, which a few megabytes can turn into billions of cells.
 */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final int LONGEST_BOLD_HEADING = 100;

    private final String sent;
    private final MarkupTextBuilder text;
    /** Where the portion of the text starts that was given to the parser. */
    private int base;

    private MarkdownReader(String sent) {
        this.sent = sent;
        this.text = new MarkupTextBuilder(sent);
    }

    static Source read(String sent) {
        MarkdownReader markdown = new MarkdownReader(sent);
        markdown.base = FrontMatter.end(sent);
        for (int end : MarkdownPortions.ends(sent, markdown.base)) {
            markdown.blocks(PARSER.parse(sent.substring(markdown.base, end)));
            markdown.base = end;
        }
        String visible = markdown.text.text();
        return Source.quotingWhatWasSent(sent, CharIndex.of(visible), markdown.text.map(), DialogueTurns.label(visible, markdown.text.blocks()));
    }

    private void blocks(Node document) {
        for (Node node = document.getFirstChild(); node != null;) {
            boolean leaf = true;
            switch (node) {
                case Heading heading -> inlines(heading, BlockKind.HEADING);
                case Paragraph paragraph -> inlines(paragraph, kind(paragraph));
                case FencedCodeBlock code -> code(code, code.getLiteral(), 1);
                case IndentedCodeBlock code -> code(code, code.getLiteral(), 0);
                case HtmlBlock html -> html(html);
                default -> leaf = false;
            }
            node = next(node, document, leaf);
        }
    }

    /** The node after this one in the order of the text, above which {@code root} stands; its children are passed over if told so. */
    private static Node next(Node node, Node root, boolean passOver) {
        if (!passOver && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != root && last.getNext() == null) {
            last = last.getParent();
        }
        return last == root ? null : last.getNext();
    }

    private BlockKind kind(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem) {
            return BlockKind.LIST_ITEM;
        }
        boolean bold = paragraph.getFirstChild() instanceof StrongEmphasis && paragraph.getFirstChild() == paragraph.getLastChild();
        return bold && isBoldHeading(paragraph) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private boolean isBoldHeading(Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.size() != 1 || spans.getFirst().getLength() > LONGEST_BOLD_HEADING) {
            return false;
        }
        int from = base + spans.getFirst().getInputIndex();
        String inside = sent.substring(from, from + spans.getFirst().getLength()).replace("*", "").replace("_", "").strip();
        return !inside.isEmpty() && !LineEnds.closes(inside);
    }

    private void inlines(Node block, BlockKind kind) {
        boolean table = kind == BlockKind.PARAGRAPH && isTable(block);
        text.startBlock();
        for (Node node = next(block, block, false); node != null;) {
            boolean passOver = node instanceof Image;
            switch (node) {
                case Text inline -> follow(inline, inline.getLiteral());
                case Code code -> follow(code, code.getLiteral());
                case SoftLineBreak end -> endLine(table);
                case HardLineBreak end -> endLine(table);
                default -> { }
            }
            node = next(node, block, passOver);
        }
        if (table) {
            text.endBlockOfLines(BlockKind.TABLE_ROW);
        } else {
            text.endBlock(kind);
        }
    }

    private void endLine(boolean table) {
        if (table) {
            text.breakLine();
        } else {
            text.space();
        }
    }

    /** Whether the second line rules off a head: "|---|:-:|"; rows that open with a pipe need none. */
    private boolean isTable(Node paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.size() < 2) {
            return false;
        }
        boolean ruled = false;
        if (sent.charAt(start(spans.getFirst())) == '|') {
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

    private void follow(Node node, String literal) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            text.follow(literal, start(spans.getFirst()), end(spans.getLast()), false);
        }
    }

    private void code(Node block, String literal, int linesBefore) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() > linesBefore) {
            text.startBlock();
            text.follow(literal, start(spans.get(linesBefore)), end(spans.getLast()), true);
            text.endBlock(BlockKind.CODE);
        }
    }

    /** What stands between the tags of an HTML block. */
    private void html(HtmlBlock block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (!spans.isEmpty()) {
            HtmlReader.writeFragment(sent, start(spans.getFirst()), end(spans.getLast()), text);
        }
    }

    private int start(SourceSpan span) {
        return base + span.getInputIndex();
    }

    private int end(SourceSpan span) {
        return base + span.getInputIndex() + span.getLength();
    }
}
