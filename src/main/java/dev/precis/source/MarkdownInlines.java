package dev.precis.source;

import dev.precis.chars.Runs;
import dev.precis.model.BlockKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes what a reader sees of one paragraph, heading or list item of Markdown, and notes which marks around it come in pairs.
 */
final class MarkdownInlines {
    /** The box of a task and the blank behind it. */
    private static final int BOX = 4;
    private static final int LONGEST_NOTE_LABEL = 40;

    private final MarkdownNodes nodes;
    private final Node block;
    private final BlockKind kind;
    private final boolean table;
    private final MarkupTextBuilder text;
    private final MarkPairs.Builder marks;
    private final LinkLine line = new LinkLine();
    private final Tags tags = new Tags();
    /** The node behind the link under way; a link has none at the end of its block. */
    private Node behindLink;
    private boolean linked;
    /** Whether a line ends in it that readers see end. */
    private boolean broken;

    private MarkdownInlines(MarkdownNodes nodes, Node block, BlockKind kind, MarkupTextBuilder text, MarkPairs.Builder marks) {
        this.nodes = nodes;
        this.block = block;
        this.kind = kind;
        this.table = kind == BlockKind.PARAGRAPH && nodes.isTable(block);
        this.text = text;
        this.marks = marks;
    }

    /** Writes a block, a line for each of its own where it is a table. */
    static void write(MarkdownNodes nodes, Node block, BlockKind kind, MarkupTextBuilder text, MarkPairs.Builder marks) {
        text.startBlock();
        MarkdownInlines inlines = new MarkdownInlines(nodes, block, kind, text, marks);
        inlines.ordinal();
        inlines.all();
        inlines.endBlock();
    }

    /** Writes the number which Markdown takes for a list's mark and which is a word of what it says. */
    private void ordinal() {
        if (kind == BlockKind.PARAGRAPH && block.getParent() instanceof ListItem) {
            int from = nodes.start(block.getSourceSpans().getFirst());
            int number = ItemOrdinal.start(nodes.sent(), from);
            text.follow(nodes.sent().substring(number, from), number, from, false);
        }
    }

    private void all() {
        for (Node node = MarkdownNodes.next(block, block, false); node != null;) {
            linked &= node != behindLink;
            Node seen = StarsInWords.asText(node);
            one(seen);
            node = MarkdownNodes.next(seen, block, seen instanceof Image);
        }
    }

    private void one(Node node) {
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
                behindLink = MarkdownNodes.next(link, block, true);
                marks(link);
            }
            case Emphasis pair -> marks(pair);
            case StrongEmphasis pair -> marks(pair);
            case Strikethrough pair -> marks(pair);
            case HtmlInline tag when Tags.name(tag.getLiteral(), 1).equals("br") -> endLine(!table && endsLabel(tag));
            case HtmlInline tag -> tags.add(tag);
            case SoftLineBreak end when kind != BlockKind.HEADING && LineBreaks.endHead(end, kind == BlockKind.LIST_ITEM) -> endHead();
            case SoftLineBreak end -> endLine(table);
            case HardLineBreak end -> endLine(table || endsLabel(end));
            default -> {
            }
        }
    }

    private boolean endsLabel(Node end) {
        return kind != BlockKind.HEADING && LineBreaks.endLabel(end);
    }

    /** Ends a line of what was sent, which readers see end if {@code seen}, and otherwise see a blank. */
    private void endLine(boolean seen) {
        if (seen) {
            broken |= text.breakLine();
        } else {
            text.space();
        }
    }

    /** Ends what heads the rest of the block: a block of its own. */
    private void endHead() {
        if (table || broken) {
            endLine(true);
        } else {
            text.endBlock(kind == BlockKind.PARAGRAPH ? BlockKind.HEADING : kind);
            text.startBlock();
        }
    }

    private void endBlock() {
        BlockKind told = kind != BlockKind.HEADING && line.isNothingElse() ? BlockKind.NOISE : kind;
        if (table || broken) {
            text.endBlockOfLines(table ? BlockKind.TABLE_ROW : told);
        } else {
            text.endBlock(told);
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
        if (!MarkdownNodes.isPlaced(inline) || literal.indexOf('[') < 0) {
            follow(inline, literal);
            return;
        }
        int read = opensItem && (literal.startsWith("[ ] ") || literal.startsWith("[x] ") || literal.startsWith("[X] ")) ? BOX : 0;
        int from = nodes.start(inline) + read;
        int to = nodes.end(inline);
        for (int note = literal.indexOf("[^", read); note >= 0;) {
            int behind = noteEnd(literal, note, literal.length());
            int mark = behind > 0 ? nodes.sent().indexOf(literal.substring(note, behind), from, to) : -1;
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
        if (MarkdownNodes.isPlaced(pair) && pair.getFirstChild() != null && MarkdownNodes.isPlaced(pair.getFirstChild())
                && MarkdownNodes.isPlaced(pair.getLastChild())) {
            marks.add(nodes.start(pair), nodes.start(pair.getFirstChild()), nodes.end(pair.getLastChild()), nodes.end(pair));
        }
    }

    private void marksOfCode(Code code) {
        if (MarkdownNodes.isPlaced(code)) {
            int ticksEnd = Runs.end(nodes.sent(), nodes.start(code), nodes.end(code), c -> c == '`');
            marks.add(nodes.start(code), ticksEnd, nodes.end(code) - (ticksEnd - nodes.start(code)), nodes.end(code));
        }
    }

    private void follow(Node node, String literal) {
        if (MarkdownNodes.isPlaced(node)) {
            text.follow(literal, nodes.start(node), nodes.end(node), false);
        }
    }

    /** Offset past the mark of a footnote ("[^1]") at {@code at}; 0 without one. */
    static int noteEnd(String text, int at, int to) {
        if (!text.startsWith("[^", at)) {
            return 0;
        }
        int stop = Math.min(to, at + 2 + LONGEST_NOTE_LABEL);
        int i = Runs.end(text, at + 2, stop, c -> c != ']' && !Character.isWhitespace(c));
        return i > at + 2 && i < stop && text.charAt(i) == ']' ? i + 1 : 0;
    }

    /** Notes the tags of a paragraph in pairs: {@code <b>} and {@code </b>}, without another one open in between. */
    private final class Tags {
        private final Deque<HtmlInline> open = new ArrayDeque<>();

        void add(HtmlInline tag) {
            String literal = tag.getLiteral();
            if (literal.startsWith("</")) {
                if (!open.isEmpty() && name(open.peek().getLiteral(), 1).equals(name(literal, 2))) {
                    HtmlInline opening = open.pop();
                    if (MarkdownNodes.isPlaced(opening) && MarkdownNodes.isPlaced(tag)) {
                        marks.add(nodes.start(opening), nodes.end(opening), nodes.start(tag), nodes.end(tag));
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
}
