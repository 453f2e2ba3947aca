package dev.precis.source.content;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Script;
import dev.precis.model.BlockKind;
import dev.precis.model.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What a browser would show of an HTML page, furniture included: its block elements and the blocks of text in them.
 *
 * @param elements the block elements, each after the one it stands in
 * @param blocks the blocks in the order of the sent HTML, each with some letters or digits
 */
public record HtmlPage(List<BlockElement> elements, List<PageBlock> blocks) {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "math", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "blink",
            "mi", "mo", "mn", "mrow", "msub", "msup", "mfrac", "semantics");

    /**
     * A block element.
     *
     * @param parent index of the block element it stands in; -1 for the outermost
     * @param element what jsoup read
     * @param kind what text in it is
     */
    record BlockElement(int parent, Element element, BlockKind kind) {}

    /** Index of the block element that the one at {@code e} stands in; -1 for the outermost alone. */
    int parent(int e) {
        return elements.get(e).parent();
    }

    String name(int e) {
        return element(e).normalName();
    }

    Element element(int e) {
        return elements.get(e).element();
    }

    /** Whether an element is part of a line wherever it stands. */
    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /** Whether a text stands right among characters and their readings. */
    public static boolean isInRuby(TextNode text) {
        return text.parent() instanceof Element parent && (parent.nameIs("ruby") || parent.nameIs("rb"));
    }

    /** Whether a block is directly in a paragraph element. */
    boolean isInParagraph(PageBlock block) {
        return name(block.element()).equals("p");
    }

    public static HtmlPage of(Document document) {
        Reader reader = new Reader(document);
        NodeTraversor.traverse(reader, document);
        return new HtmlPage(reader.elements, reader.blocks());
    }

    private static final class Reader implements NodeVisitor {
        /** Tables; and data about what follows, as pages put it before the first sentence of an article. */
        private static final Set<String> PARTS_PARAGRAPH = Set.of("table", "meta", "link");

        private static final int[] WEIGHTS = Arrays.stream(Script.values()).mapToInt(script -> Math.max(1, script.weight)).toArray();

        /** A text node, line break or cell of a row, and the number of the block it belongs to. */
        private record Piece(Node node, int block, int sentStart, int characters, boolean linked) {}

        private final List<BlockElement> elements = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        /** For each block, its element. */
        private final List<Integer> owners = new ArrayList<>();
        private final Unseen hidden;
        private final AnsweredMail answered = new AnsweredMail();
        private Node unseen;
        private Node answeredMail;
        private int element = -1;
        private int links;
        private boolean open;
        /** The last row of a table that is one line. */
        private Element row;

        Reader(Document document) {
            hidden = new Unseen(document);
        }

        @Override
        public void head(Node node, int depth) {
            Interruption.check();
            if (unseen != null) {
                return;
            }
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element seen) {
                enter(seen);
            }
        }

        private void enter(Element entered) {
            if (hidden.is(entered, in("p") || in("li") || in("dd")) || open && NoteReference.is(entered, pieces.getLast().node())) {
                unseen = entered;
                open &= !Unseen.isBox(entered) || in("p");
            } else if (entered.nameIs("br")) {
                if (open) {
                    pieces.add(new Piece(entered, owners.size() - 1, entered.sourceRange().startPos(), 0, false));
                }
            } else if (in("tr") && elements.get(element).element() == row && TableRows.isCell(entered)) {
                if (open) {
                    pieces.add(new Piece(entered, owners.size() - 1, entered.sourceRange().startPos(), 0, false));
                }
            } else if (isPartOfLine(entered)) {
                links += isLink(entered) ? 1 : 0;
            } else {
                if (answeredMail == null && answered.is(entered)) {
                    answeredMail = entered;
                }
                BlockKind above = element < 0 ? BlockKind.PARAGRAPH : elements.get(element).kind();
                BlockKind kind = answeredMail != null ? BlockKind.NOISE : kind(entered.normalName(), above);
                elements.add(new BlockElement(element, entered, kind));
                element = elements.size() - 1;
                open = false;
                row = entered.nameIs("tr") && TableRows.isLine(entered) ? entered : row;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (unseen == node) {
                unseen = null;
            } else if (unseen == null && node instanceof Element left && !left.nameIs("br")) {
                if (element < 0 || elements.get(element).element() != left) {
                    links -= isLink(left) ? 1 : 0;
                } else {
                    element = elements.get(element).parent();
                    open = false;
                    answeredMail = answeredMail == left ? null : answeredMail;
                }
            }
        }

        private void add(TextNode text) {
            if (!open) {
                if (text.isBlank()) {
                    return;
                }
                owners.add(element);
                open = true;
            }
            answered.pass(text.getWholeText());
            pieces.add(new Piece(text, owners.size() - 1, text.sourceRange().startPos(), lettersAndDigits(text.getWholeText()), links > 0));
        }

        /** Text that stands in a table but in none of its cells was moved by the parser: the order of the sent HTML is put back. */
        private List<PageBlock> blocks() {
            pieces.sort(Comparator.comparingInt(Piece::sentStart));
            List<PageBlock> blocks = new ArrayList<>();
            for (int from = 0; from < pieces.size();) {
                Interruption.check();
                int block = pieces.get(from).block();
                List<Node> nodes = new ArrayList<>();
                BitSet linked = new BitSet();
                StringBuilder text = new StringBuilder();
                int characters = 0;
                int linkCharacters = 0;
                for (; from < pieces.size() && pieces.get(from).block() == block; from++) {
                    Piece piece = pieces.get(from);
                    linked.set(nodes.size(), piece.linked());
                    nodes.add(piece.node());
                    text.append(piece.node() instanceof TextNode own ? own.getWholeText() : piece.node().nameIs("br") ? "\n" : " ");
                    characters += piece.characters();
                    linkCharacters += piece.linked() ? piece.characters() : 0;
                }
                if (characters > 0) {
                    int owner = owners.get(block);
                    String visible = text.toString().strip();
                    BlockKind kind = answered.kind(elements.get(owner).kind(), visible);
                    blocks.add(new PageBlock(kind, owner, nodes, linked, visible, characters, linkCharacters));
                }
            }
            return blocks;
        }

        /** Number of letters and digits of an alphabet that say as much as those of a text. */
        private static int lettersAndDigits(String text) {
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    count += WEIGHTS[Script.of(text.charAt(i))];
                }
            }
            return count;
        }

        private static BlockKind kind(String name, BlockKind above) {
            return switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
                case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
                case "td", "th", "tr" -> BlockKind.TABLE_ROW;
                case "pre" -> BlockKind.CODE;
                case "figcaption", "caption", "figure" -> BlockKind.NOISE;
                case "p" -> above == BlockKind.NOISE || above == BlockKind.LIST_ITEM ? above : BlockKind.PARAGRAPH;
                default -> above;
            };
        }

        private static boolean isLink(Element element) {
            return element.nameIs("a") && element.hasAttr("href");
        }

        /** Whether an element is part of the line it stands in, as nearly all is in a paragraph. */
        private boolean isPartOfLine(Element entered) {
            String name = entered.normalName();
            return HtmlPage.isInline(entered) || in("p") && !PARTS_PARAGRAPH.contains(name)
                    || (name.equals("button") || name.indexOf('-') > 0) && isInStatement(entered);
        }

        private boolean in(String name) {
            return element >= 0 && elements.get(element).element().nameIs(name);
        }

        /** Whether a statement goes on from the text right before an element, or behind it. */
        private static boolean isInStatement(Element element) {
            return element.previousSibling() instanceof TextNode before && !before.isBlank()
                    && !LineEnds.closes(before.getWholeText().stripTrailing()) || Unseen.goesOnBehind(element);
        }
    }
}
