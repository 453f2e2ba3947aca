package dev.precis.text;

import dev.precis.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: the visible text of the page's main content. jsoup parses (in linear time, nesting no deeper than 512
 * elements) and says where each text node came from; the text is then followed through the sent HTML character by
 * character, so that entities too have their place.
 */
final class HtmlText {
    private final String sent;
    private final VisibleText visible;
    private final List<Block> blocks = new ArrayList<>();
    /** Everything before this offset of the sent HTML has been read. */
    private int sentRead;
    /** Where in the sent HTML the white space stands that is due before the next character; -1 when none is. */
    private int spaceDue = -1;
    private boolean lineOpen;

    private HtmlText(String sent) {
        this.sent = sent;
        this.visible = new VisibleText(sent);
    }

    static Source read(String sent) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(sent, "");
        HtmlText text = new HtmlText(sent);
        MainContent.of(document).forEach(text::write);
        String visible = text.visible.text();
        return Source.quotingWhatIsVisible(sent, visible, text.visible.map(), DialogueTurns.label(visible, text.blocks));
    }

    private void write(HtmlBlock block) {
        if (visible.length() > 0) {
            visible.separate('\n', sentRead);
            visible.separate('\n', sentRead);
        }
        int from = visible.length();
        boolean broken = false;
        startLine();
        for (Node node : block.nodes()) {
            if (node instanceof TextNode textNode) {
                write(textNode, block.preformatted());
            } else if (lineOpen) {
                visible.separate('\n', sentRead);
                startLine();
                broken = true;
            }
        }
        if (broken && block.kind() != Kind.CODE) {
            String written = visible.text(from);
            for (Block line : LineBlocks.of(Lines.of(written, 0, written.length()))) {
                Kind kind = block.kind() == Kind.PARAGRAPH ? line.kind() : block.kind();
                blocks.add(new Block(kind, from + line.start(), from + line.end()));
            }
        } else {
            addTrimmed(block.kind(), from);
        }
    }

    private void startLine() {
        spaceDue = -1;
        lineOpen = false;
    }

    private void addTrimmed(Kind kind, int from) {
        int start = from;
        int end = visible.length();
        while (start < end && Character.isWhitespace(visible.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(visible.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            blocks.add(new Block(kind, start, end));
        }
    }

    /**
     * Writes a text node, following its text through the HTML it was read from. Where the two differ the parser left
     * something out (a line end after {@code <pre>}, a stray tag).
     */
    private void write(TextNode node, boolean preformatted) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        String text = node.getWholeText();
        int stop = Math.min(sent.length(), range.endPos());
        int read = 0;
        for (int at = Math.max(sentRead, range.startPos()); at < stop && read < text.length();) {
            char c = sent.charAt(at);
            if (c == '&') {
                int length = Entity.length(sent, at, stop);
                String meaning = Entity.decode(sent, at, at + length);
                if (length > 1 && text.startsWith(meaning, read)) {
                    write(meaning, at, at + length, preformatted);
                    at += length;
                    read += meaning.length();
                    continue;
                }
            }
            if (c == text.charAt(read) || Character.isWhitespace(c) && Character.isWhitespace(text.charAt(read))) {
                write(c, at, preformatted);
                read++;
            }
            at++;
        }
        sentRead = Math.max(sentRead, stop);
    }

    private void write(char c, int at, boolean preformatted) {
        byte kind = CharacterKind.of(c);
        if (kind == CharacterKind.REPLACED || Character.isWhitespace(c)) {
            if (preformatted) {
                visible.put(kind == CharacterKind.REPLACED ? CharacterKind.replacement(c) : c, at);
            } else if (spaceDue < 0) {
                spaceDue = at;
            }
        } else if (!CharacterKind.drops(kind, sent, at)) {
            writeSpace();
            visible.put(c, at);
        }
    }

    private void write(String meaning, int from, int to, boolean preformatted) {
        byte kind = CharacterKind.of(meaning.charAt(0));
        if (kind == CharacterKind.REPLACED || Character.isWhitespace(meaning.charAt(0))) {
            if (preformatted) {
                visible.putFor(" ", from, to);
            } else if (spaceDue < 0) {
                spaceDue = from;
            }
        } else if (kind != CharacterKind.DROPPED) {
            writeSpace();
            visible.putFor(meaning, from, to);
        }
    }

    private void writeSpace() {
        if (spaceDue >= 0 && lineOpen) {
            if (Character.isWhitespace(sent.charAt(spaceDue))) {
                visible.put(' ', spaceDue);
            } else {
                visible.separate(' ', spaceDue);
            }
        }
        spaceDue = -1;
        lineOpen = true;
    }
}
