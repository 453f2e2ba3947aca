package dev.precis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the main content of a page from its navigation, banners, footers and lists of links. */
final class MainContent {
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "header", "form", "menu", "dialog");

    private MainContent() {}

    /** The blocks of the main content, in the order of the sent HTML. */
    static List<HtmlBlock> of(Document document) {
        List<HtmlBlock> content = new ArrayList<>();
        for (HtmlBlock block : HtmlBlocks.of(document)) {
            if (!isFurniture(block.owner()) && block.linkCharacters() * 2 <= block.characters()) {
                content.add(block);
            }
        }
        return content;
    }

    private static boolean isFurniture(Element owner) {
        for (Element up = owner; up != null; up = up.parent()) {
            if (FURNITURE.contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }
}
