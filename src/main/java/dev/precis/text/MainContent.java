package dev.precis.text;

import dev.precis.text.Block.Kind;
import dev.precis.text.HtmlPage.BlockElement;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Tells the main content of a page from its navigation, banners, footers and lists of links, in three steps, each linear
 * in the page:
 * <ol>
 *   <li>Elements whose name, role, class or id says that they are furniture ({@link Furniture}) are left out, unless they
 *       hold most of the page's text: names lie.
 *   <li>Each block is worth what it holds of running text; blocks of links cost. From the body down, the child that holds
 *       most of the worth is entered as long as it holds nearly all of it: there is the content.
 *   <li>Inside, elements that cost more than they are worth are left out: boxes of related articles, rows of buttons.
 * </ol>
 * A fragment without furniture is content as a whole.
 */
final class MainContent {
    /** A child is entered when it holds this share of its parent's running text. */
    private static final double DOMINANT = 0.70;
    /** Furniture that holds more than this share of the page's running text is none. */
    private static final double MOST = 0.40;

    private final HtmlPage page;
    private final boolean[] furniture;
    private final double[] worth;
    private final double[] cost;

    private MainContent(HtmlPage page) {
        this.page = page;
        this.furniture = new boolean[page.elements().size()];
        this.worth = new double[page.elements().size()];
        this.cost = new double[page.elements().size()];
    }

    /** The blocks of the main content, in the order of the sent HTML. */
    static List<HtmlBlock> of(Document document) {
        return new MainContent(HtmlPage.of(document)).blocks();
    }

    private List<HtmlBlock> blocks() {
        if (page.elements().isEmpty()) {
            return page.blocks();
        }
        leaveFurnitureOut();
        weigh();
        int container = container();
        boolean[] inside = inside(container);
        List<HtmlBlock> content = new ArrayList<>();
        for (HtmlBlock block : page.blocks()) {
            if (inside[block.element()] && !furniture[block.element()] && worth(block) >= 0) {
                content.add(block);
            }
        }
        return content;
    }

    private void leaveFurnitureOut() {
        weigh();
        double all = worth[0];
        for (int e = 0; e < furniture.length; e++) {
            BlockElement element = page.elements().get(e);
            furniture[e] = element.parent() >= 0 && furniture[element.parent()]
                    || Furniture.is(element.element()) && worth[e] <= all * MOST;
        }
    }

    /** Adds up what the blocks in each element are worth, furniture aside. */
    private void weigh() {
        java.util.Arrays.fill(worth, 0);
        java.util.Arrays.fill(cost, 0);
        for (HtmlBlock block : page.blocks()) {
            if (!furniture[block.element()]) {
                double value = worth(block);
                worth[block.element()] += Math.max(0, value);
                cost[block.element()] += Math.max(0, -value);
            }
        }
        for (int e = worth.length - 1; e > 0; e--) {
            int parent = page.elements().get(e).parent();
            if (parent >= 0) {
                worth[parent] += worth[e];
                cost[parent] += cost[e];
            }
        }
    }

    /** What a block is worth as running text; negative for blocks of links. */
    private double worth(HtmlBlock block) {
        if (block.linkDensity() > 0.5) {
            return -Math.min(block.characters(), 100);
        }
        int text = block.characters() - block.linkCharacters();
        if (block.kind() == Kind.HEADING || block.kind() == Kind.NOISE) {
            return 0;
        }
        boolean paragraph = page.elements().get(block.element()).name().equals("p");
        return text >= 80 || paragraph && text >= 25 ? text : 0;
    }

    private int container() {
        int[] best = new int[worth.length];
        java.util.Arrays.fill(best, -1);
        for (int e = 1; e < worth.length; e++) {
            int parent = page.elements().get(e).parent();
            if (parent >= 0 && !furniture[e] && (best[parent] < 0 || worth[e] > worth[best[parent]])) {
                best[parent] = e;
            }
        }
        int container = 0;
        while (best[container] >= 0 && worth[container] > 0 && worth[best[container]] >= worth[container] * DOMINANT) {
            container = best[container];
        }
        return page.elements().get(container).name().equals("p") && page.elements().get(container).parent() >= 0
                ? page.elements().get(container).parent() : container;
    }

    private boolean[] inside(int container) {
        boolean[] inside = new boolean[worth.length];
        inside[container] = true;
        for (int e = container + 1; e < inside.length; e++) {
            int parent = page.elements().get(e).parent();
            inside[e] = parent >= 0 && inside[parent] && !(isBox(page.elements().get(e).name()) && cost[e] > worth[e]);
        }
        return inside;
    }

    private static boolean isBox(String name) {
        return switch (name) {
            case "div", "section", "ul", "ol", "table", "dl", "aside" -> true;
            default -> false;
        };
    }
}
