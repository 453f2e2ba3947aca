package dev.precis.text;

import dev.precis.text.Block.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds the blocks of an HTML page: whatever a browser would show, page furniture included. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "template", "head", "title", "noscript", "iframe", "object", "embed", "svg", "canvas", "audio",
            "video", "map", "select", "datalist", "textarea", "button", "input", "meter", "progress", "annotation", "rp");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "math", "nobr", "q", "rb", "rt", "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "blink", "amp-img", "mi", "mo", "mn", "mrow", "msub", "msup", "mfrac", "semantics");

    /** A text node or line break with the number of the block it belongs to. */
    private record Piece(Node node, int block, int sentStart) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Element> owners = new ArrayList<>();
    private Node unseen;
    private boolean open;

    private HtmlBlocks() {}

    /** The blocks of a page in the order of the sent HTML, each with some letters or digits. */
    static List<HtmlBlock> of(Document document) {
        HtmlBlocks found = new HtmlBlocks();
        NodeTraversor.traverse(found, document);
        return found.blocks();
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                unseen = element;
                open &= isInline(element);
            } else if (element.nameIs("br")) {
                if (open) {
                    pieces.add(new Piece(element, owners.size() - 1, element.sourceRange().startPos()));
                }
            } else if (!isInline(element)) {
                open = false;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen == node) {
            unseen = null;
        } else if (unseen == null && node instanceof Element element && !isInline(element) && !element.nameIs("br")) {
            open = false;
        }
    }

    private void add(TextNode text) {
        if (!open) {
            if (text.isBlank()) {
                return;
            }
            Element owner = text.parent() instanceof Element parent ? parent : null;
            while (owner != null && isInline(owner) && owner.parent() != null) {
                owner = owner.parent();
            }
            owners.add(owner);
            open = true;
        }
        pieces.add(new Piece(text, owners.size() - 1, text.sourceRange().startPos()));
    }

    /** Text that stands in a table but in none of its cells was moved by the parser: the order of the sent HTML is put back. */
    private List<HtmlBlock> blocks() {
        pieces.sort(Comparator.comparingInt(Piece::sentStart));
        List<HtmlBlock> blocks = new ArrayList<>();
        for (int from = 0; from < pieces.size();) {
            int to = from;
            List<Node> nodes = new ArrayList<>();
            int characters = 0;
            int linkCharacters = 0;
            for (; to < pieces.size() && pieces.get(to).block() == pieces.get(from).block(); to++) {
                Node node = pieces.get(to).node();
                nodes.add(node);
                if (node instanceof TextNode text) {
                    int own = lettersAndDigits(text.getWholeText());
                    characters += own;
                    linkCharacters += inLink(text) ? own : 0;
                }
            }
            Element owner = owners.get(pieces.get(from).block());
            if (characters > 0) {
                blocks.add(new HtmlBlock(kind(owner), owner, nodes, characters, linkCharacters));
            }
            from = to;
        }
        return blocks;
    }

    private static int lettersAndDigits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    private static boolean inLink(Node node) {
        for (Node up = node.parent(); up instanceof Element element && isInline(element); up = up.parent()) {
            if (element.nameIs("a")) {
                return true;
            }
        }
        return false;
    }

    private static Kind kind(Element owner) {
        for (Element up = owner; up != null; up = up.parent()) {
            switch (up.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6":
                    return Kind.HEADING;
                case "li", "dd", "dt":
                    return Kind.LIST_ITEM;
                case "td", "th", "tr":
                    return Kind.TABLE_ROW;
                case "pre":
                    return Kind.CODE;
                case "figcaption", "caption":
                    return Kind.NOISE;
                case "p", "div", "article", "section", "main", "body", "blockquote":
                    return Kind.PARAGRAPH;
                default:
            }
        }
        return Kind.PARAGRAPH;
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    private static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && (hides(style, "display", "none") || hides(style, "visibility", "hidden"));
    }

    private static boolean hides(String style, String property, String value) {
        int at = style.indexOf(property);
        if (at < 0) {
            return false;
        }
        int i = at + property.length();
        while (i < style.length() && (style.charAt(i) == ' ' || style.charAt(i) == ':')) {
            i++;
        }
        return style.startsWith(value, i);
    }
}
