package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.chars.Runs;
import dev.precis.model.BlockKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
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
    /** The box of a task and the blank behind it. */
    private static final int BOX = 4;
    private static final int LONGEST_NOTE_LABEL = 40;

    private final String sent;
    private final MarkupTextBuilder text;
    private final MarkPairs.Builder marks = new MarkPairs.Builder();
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
            markdown.blocks(parse(sent.substring(markdown.base, end)));
            markdown.base = end;
        }
        MarkupTextBuilder text = markdown.text;
        return Source.quotingMarkup(sent, CharIndex.of(text.text()), text.map(), text.blocks(), markdown.marks.build());
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
        return !spans.isEmpty() && ItemOrdinal.opens(item, sent, start(spans.getFirst()), end(spans.getFirst()));
    }

    /** Whether it says what a footnote says: "[^1]: On Monday." */
    private boolean isNote(Paragraph paragraph) {
        int behind = isPlaced(paragraph) ? noteEnd(sent, start(paragraph), end(paragraph.getSourceSpans().getFirst())) : 0;
        return behind > 0 && behind < sent.length() && sent.charAt(behind) == ':';
    }

    /** Offset past the mark of a footnote ("[^1]") at {@code at}; 0 without one. */
    private static int noteEnd(String text, int at, int to) {
        if (!text.startsWith("[^", at)) {
            return 0;
        }
        int stop = Math.min(to, at + 2 + LONGEST_NOTE_LABEL);
        int i = Runs.end(text, at + 2, stop, c -> c != ']' && !Character.isWhitespace(c));
        return i > at + 2 && i < stop && text.charAt(i) == ']' ? i + 1 : 0;
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
        if (kind == BlockKind.PARAGRAPH && block.getParent() instanceof ListItem) {
            int from = start(block.getSourceSpans().getFirst());
            int number = ItemOrdinal.start(sent, from);
            text.follow(sent.substring(number, from), number, from, false);
        }
        LinkLine line = new LinkLine();
        Tags tags = new Tags();
        Node behindLink = null;
        boolean linked = false;
        boolean broken = false;
        for (Node node = next(block, block, false); node != null;) {
            boolean passOver = node instanceof Image;
            linked &= node != behindLink;
            node = StarsInWords.asText(node);
            switch (node) {
                case Text inline -> {
                    text(inline, kind == BlockKind.LIST_ITEM && inline == block.getFirstChild());
                    line.add(inline.getLiteral(), linked);
                }
                case Code code -> {
                    follow(code, code.getLiteral());
                    marksOfCode(code);
                    line.add(code.getLiteral(), linked);
                }
                case Link link -> {
                    linked = true;
                    behindLink = next(link, block, true);
                    marks(link);
                }
                case Emphasis pair -> marks(pair);
                case StrongEmphasis pair -> marks(pair);
                case Strikethrough pair -> marks(pair);
                case HtmlInline tag when Tags.name(tag.getLiteral(), 1).equals("br") ->
                    broken |= endLine(!table && kind != BlockKind.HEADING && HardBreaks.endLabel(tag));
                case HtmlInline tag -> tags.add(tag);
                case SoftLineBreak end -> endLine(table);
                case HardLineBreak end -> broken |= endLine(table || kind != BlockKind.HEADING && HardBreaks.endLabel(end));
                default -> {
                }
            }
            node = next(node, block, passOver);
        }
        BlockKind told = kind != BlockKind.HEADING && line.isNothingElse() ? BlockKind.NOISE : kind;
        if (table || broken) {
            text.endBlockOfLines(table ? BlockKind.TABLE_ROW : told);
        } else {
            text.endBlock(told);
        }
    }

    /** Notes the tags of a paragraph in pairs: {@code <b>} and {@code </b>}, without another one open in between. */
    private final class Tags {
        private final Deque<HtmlInline> open = new ArrayDeque<>();

        void add(HtmlInline tag) {
            String literal = tag.getLiteral();
            if (literal.startsWith("</")) {
                if (!open.isEmpty() && name(open.peek().getLiteral(), 1).equals(name(literal, 2))) {
                    HtmlInline opening = open.pop();
                    if (isPlaced(opening) && isPlaced(tag)) {
                        marks.add(start(opening), end(opening), start(tag), end(tag));
                    }
                }
            } else if (!literal.endsWith("/>") && !literal.startsWith("<!") && !literal.startsWith("<?")) {
                open.push(tag);
            }
        }

        private static String name(String literal, int from) {
            return literal.substring(from, Runs.end(literal, from, literal.length(), Character::isLetterOrDigit)).toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a text is the mark that makes a quotation a note to the reader: "[!WARNING]". */
    private static boolean isNoteKind(String literal) {
        return literal.startsWith("[!") && literal.endsWith("]") && literal.length() > 3
                && literal.substring(2, literal.length() - 1).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Writes a text, but neither the box of a task, the marks of footnotes nor the kind of a note. */
    private void text(Text inline, boolean opensItem) {
        String literal = inline.getLiteral();
        if (isNoteKind(literal) && inline.getPrevious() == null) {
            return;
        }
        if (!isPlaced(inline) || literal.indexOf('[') < 0) {
            follow(inline, literal);
            return;
        }
        int read = opensItem && (literal.startsWith("[ ] ") || literal.startsWith("[x] ") || literal.startsWith("[X] ")) ? BOX : 0;
        int from = start(inline) + read;
        int to = end(inline);
        for (int note = literal.indexOf("[^", read); note >= 0;) {
            int behind = noteEnd(literal, note, literal.length());
            int mark = behind > 0 ? sent.indexOf(literal.substring(note, behind), from, to) : -1;
            if (mark >= 0) {
                text.follow(literal.substring(read, note), from, mark, false);
                from = mark + behind - note;
                read = behind;
            }
            note = literal.indexOf("[^", Math.max(behind, note + 1));
        }
        text.follow(literal.substring(read), from, to, false);
    }

    /** Notes the marks around what an inline holds. */
    private void marks(Node pair) {
        if (isPlaced(pair) && pair.getFirstChild() != null && isPlaced(pair.getFirstChild()) && isPlaced(pair.getLastChild())) {
            marks.add(start(pair), start(pair.getFirstChild()), end(pair.getLastChild()), end(pair));
        }
    }

    private void marksOfCode(Code code) {
        if (isPlaced(code)) {
            int ticksEnd = Runs.end(sent, start(code), end(code), c -> c == '`');
            marks.add(start(code), ticksEnd, end(code) - (ticksEnd - start(code)), end(code));
        }
    }

    /** Ends a line of what was sent, which readers see end if {@code seen}, and otherwise see a blank; returns whether they see it. */
    private boolean endLine(boolean seen) {
        if (!seen) {
            text.space();
        }
        return seen && text.breakLine();
    }

    /** Whether the second line rules off a head: "|---|:-:|"; rows that open with a pipe need none. */
    private boolean isTable(Node paragraph) {
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

    private void follow(Node node, String literal) {
        if (isPlaced(node)) {
            text.follow(literal, start(node), end(node), false);
        }
    }

    private void code(Node block, String literal, int linesBefore) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() > linesBefore) {
            text.startBlock();
            text.follow(literal, start(spans.get(linesBefore)), end(block), true);
            text.endBlock(BlockKind.CODE);
        }
    }

    /** What stands between the tags of an HTML block. */
    private void html(HtmlBlock block) {
        if (isPlaced(block)) {
            HtmlReader.writeFragment(sent, start(block), end(block), text);
        }
    }

    /** Whether it is known where in the text a node stands. */
    private static boolean isPlaced(Node node) {
        return !node.getSourceSpans().isEmpty();
    }

    private int start(Node node) {
        return start(node.getSourceSpans().getFirst());
    }

    private int end(Node node) {
        return end(node.getSourceSpans().getLast());
    }

    private int start(SourceSpan span) {
        return base + span.getInputIndex();
    }

    private int end(SourceSpan span) {
        return base + span.getInputIndex() + span.getLength();
    }
}
