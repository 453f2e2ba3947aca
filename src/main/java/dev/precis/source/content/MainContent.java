package dev.precis.source.content;

import dev.precis.model.BlockKind;
import dev.precis.source.content.HtmlPage.BlockElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Tells the main content of a page from its navigation, banners, footers and lists of links, in four steps, each linear
 * in the page:
 * <ol>
 *   <li>Elements whose name, role, class or id says that they are furniture ({@link Furniture}) are left out, unless they
 *       hold much of the page's text: names lie. Readers' comments are often longer than what they are about; they are left
 *       out however long, where the page holds running text besides.
 *   <li>Each block is worth the letters of running text in it; blocks of links cost. What is called the content (main,
 *       articleBody, entry-content) weighs more. From the body down, the child worth most is entered while it holds most of
 *       its parent's worth; then back up while what comes in is text and not links.
 *   <li>The lead between the page's title and that container joins it; boxes in it that cost more than they are worth
 *       leave it: related articles, rows of buttons.
 *   <li>Labels before the first running text and after the last, captions and texts that come again and again leave it;
 *       a paragraph of running text that is mostly links stays.
 * </ol>
 * A fragment (no title, no furniture) is content as a whole, and so is a page in which nothing else is found. Where what is found
 * says nothing, what readers say is the text, and where it says little, what stands as sentences in the page's article
 * ({@link Statements}). Text density and link density as signs of content: Kohlschütter, Fankhauser and Nejdl, "Boilerplate
 * Detection using Shallow Text Features", WSDM 2010. The constants were set by hand on half of two public sets of pages;
 * MainContentBenchmark measures.
 */
public final class MainContent {
    /** A child is entered when it holds this share of its parent's running text. */
    private static final double DOMINANT = 0.60;
    /** Furniture that holds more than this share of the page's running text is none. */
    private static final double MOST = 0.40;

    /** Where what names leave is less than this share of the page's running text, the names are wrong. */
    private static final double LEAST = 0.25;
    /** What an element is called to be the content makes its text weigh this much more. */
    private static final double CALLED_CONTENT = 3;
    /** Going up, cost may come in with this share of the worth that comes in. */
    private static final double CLEAN = 0.25;
    /** Boxes that cost more than they are worth stay when they hold more than this share of the content. */
    private static final double CORE = 0.3;
    /** With so much running text outside of them, comments are no content. */
    private static final int TEXT_BESIDE_COMMENTS = 160;
    /** A text that comes this often on a page is a caption, a label, a slogan. */
    private static final int REPEATED = 3;

    private final HtmlPage page;
    private final int elements;
    private final boolean[] furniture;
    private final double[] worth;
    private final double[] cost;
    private final boolean[] links;
    private final RunningText running;
    private final Statements statements;
    /** Letters of what is said outside of links in each element, furniture aside, and which hold what is called the content. */
    private final int[] said;
    private final boolean[] called;
    /** What the page is worth before anything is left out by its name, comments aside. */
    private double named;
    private double all;

    private MainContent(HtmlPage page) {
        this.page = page;
        this.elements = page.elements().size();
        this.furniture = new boolean[elements];
        this.worth = new double[elements];
        this.cost = new double[elements];
        this.links = new boolean[elements];
        this.running = new RunningText(page);
        this.statements = new Statements(page);
        this.said = new int[elements];
        this.called = new boolean[elements];
    }

    /** The blocks of the main content, in the order of the sent HTML. */
    public static List<PageBlock> of(Document document) {
        HtmlPage page = HtmlPage.of(document);
        List<PageBlock> content = new MainContent(page).blocks(!document.title().isEmpty());
        return content.isEmpty() ? page.blocks() : content;
    }

    private List<PageBlock> blocks(boolean titled) {
        if (page.blocks().isEmpty()) {
            return List.of();
        }
        boolean anyFurniture = leaveFurnitureOut(true);
        if (worth[0] < named * LEAST) {
            // what is called furniture is the content
            anyFurniture = leaveFurnitureOut(false);
        }
        List<PageBlock> content = content(titled || anyFurniture);
        if (Statements.areMissing(content)) {
            // answers, reviews and comments are the text where there is no other
            anyFurniture = markFurniture(true, false, true);
            content = content(titled || anyFurniture);
        }
        return statements.orElseOfArticle(content, furniture);
    }

    private List<PageBlock> content(boolean isPage) {
        int container = container();
        if (!isPage && isOutermost(container)) {
            return page.blocks();
        }
        boolean[] inside = inside(container);
        List<PageBlock> content = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            if (inside[block.element()] && !furniture[block.element()] && running.worth(block) >= 0) {
                content.add(block);
            }
        }
        return trimmed(content, isPage);
    }

    private boolean isOutermost(int e) {
        String name = page.name(e);
        return name.equals("body") || name.equals("html") || name.equals("#root");
    }

    /** Marks furniture and weighs what is left; returns whether there was any. */
    private boolean leaveFurnitureOut(boolean byClass) {
        boolean any = markFurniture(byClass, byClass, false);
        if (byClass && named < all && !hasTextBesideComments()) {
            any = markFurniture(true, false, false);
        }
        return any;
    }

    /**
     * Whether running text is left: some in what HTML has for the text of a page or under its title, or as much anywhere as makes an
     * article.
     */
    private boolean hasTextBesideComments() {
        boolean marked = false;
        boolean[] holdsFurniture = new boolean[elements];
        for (int e = elements - 1; e > 0 && !marked; e--) {
            // however short an article of its own is, comments beside it are no part of it
            marked = (worth[e] > 0 || said[e] > 0 && !holdsFurniture[e]) && Furniture.isArticle(page.element(e))
                    || page.name(e).equals("h1") && !furniture[e] && worth[page.parent(e)] > 0;
            holdsFurniture[page.parent(e)] |= furniture[e] || holdsFurniture[e];
        }
        return marked || worth[0] > TEXT_BESIDE_COMMENTS;
    }

    /**
     * Marks furniture.
     *
     * @param byClass by the names its makers gave it, too
     * @param comments comments however long they are
     * @param thread nothing that readers say, in comments, answers or reviews
     */
    private boolean markFurniture(boolean byClass, boolean comments, boolean thread) {
        Arrays.fill(furniture, false);
        weigh(false);
        all = worth[0];
        named = all;
        boolean any = false;
        String[] spared = new String[elements];
        for (int e = 0; e < elements; e++) {
            BlockElement element = page.elements().get(e);
            int parent = element.parent();
            spared[e] = parent < 0 ? "" : spared[parent];
            if (parent >= 0 && furniture[parent]) {
                furniture[e] = true;
                continue;
            }
            String word = byClass
                    ? Furniture.wordFor(element.element(), links[e], !links[e] && statements.areProse(e), spared[e])
                    : Furniture.elementName(element.element());
            word = thread && Furniture.isReaders(word) ? "" : word;
            boolean comment = comments && Furniture.isComment(word);
            if (comment) {
                named -= worth[e];
            }
            if (!word.isEmpty()) {
                if (worth[e] > all * MOST && !comment) {
                    spared[e] = word;
                } else {
                    furniture[e] = true;
                    any = true;
                }
            }
        }
        weigh(true);
        return any;
    }

    /** Adds up what the blocks in each element are worth, furniture aside. */
    private void weigh(boolean byName) {
        Arrays.fill(worth, 0);
        Arrays.fill(cost, 0);
        Arrays.fill(said, 0);
        Arrays.fill(called, false);
        for (PageBlock block : page.blocks()) {
            int e = block.element();
            links[e] |= block.linkCharacters() > 0;
            if (!furniture[e]) {
                double value = running.worth(block);
                worth[e] += Math.max(0, value);
                cost[e] += Math.max(0, -value);
                said[e] += running.isStatement(block) ? block.characters() : 0;
            }
        }
        for (int e = elements - 1; e > 0; e--) {
            int parent = page.parent(e);
            if (byName && !called[e] && Furniture.isCalledContent(page.element(e))) {
                worth[e] *= CALLED_CONTENT;
                called[e] = worth[e] > 0;
            }
            called[parent] |= called[e];
            worth[parent] += worth[e];
            said[parent] += said[e];
            cost[parent] += cost[e];
            links[parent] |= links[e];
        }
    }

    private int container() {
        int[] best = new int[elements];
        Arrays.fill(best, -1);
        for (int e = 1; e < elements; e++) {
            int parent = page.parent(e);
            if (!furniture[e] && (best[parent] < 0 || worth[e] > worth[best[parent]])) {
                best[parent] = e;
            }
        }
        int container = 0;
        while (best[container] >= 0 && worth[container] > 0 && worth[best[container]] >= worth[container] * DOMINANT
                && !isOneOfMany(best[container], container)) {
            container = best[container];
        }
        // Back up while what comes in is text, not links: a standfirst in a box of its own, the rest of a split article.
        for (int parent = page.parent(container); parent >= 0; parent = page.parent(container)) {
            double gained = worth[parent] - worth[container];
            boolean paragraph = page.name(container).equals("p");
            if (!paragraph && (isOutermost(parent) || gained * CLEAN < cost[parent] - cost[container])) {
                break;
            }
            container = parent;
        }
        return container;
    }

    /** Whether an element holds too little to be the text, beside others that say something as well. */
    private boolean isOneOfMany(int e, int parent) {
        return worth[e] < TEXT_BESIDE_COMMENTS && !called[e] && said[parent] > said[e];
    }

    /** Which elements hold content: those in the container but boxes that cost more than they are worth, and the lead above it. */
    private boolean[] inside(int container) {
        boolean[] inside = new boolean[elements];
        inside[container] = true;
        for (int e = container + 1; e < elements; e++) {
            int parent = page.parent(e);
            inside[e] = inside[parent] && !(isBox(page.name(e)) && cost[e] > worth[e]
                    && worth[e] < worth[container] * CORE);
        }
        takeLead(container, inside);
        return inside;
    }

    /** Paragraphs between the page's title and the container belong to it: standfirst, abstract, first paragraphs set apart. */
    private void takeLead(int container, boolean[] inside) {
        int title = -1;
        for (int e = 0; e < container; e++) {
            if (page.name(e).equals("h1") && !furniture[e]) {
                title = e;
            }
        }
        for (int e = title + 1; title >= 0 && e < container; e++) {
            if (!furniture[e] && page.elements().get(e).kind() != BlockKind.LIST_ITEM) {
                inside[e] = true;
            }
        }
        if (title >= 0) {
            inside[title] = true;
        }
    }

    /**
     * Leaves out what stands before the first running text and after the last, titles in front aside, and labels between. A last sentence that
     * is all link leads elsewhere on a page, in a fragment it may be the text.
     */
    private List<PageBlock> trimmed(List<PageBlock> content, boolean isPage) {
        Map<String, Integer> times = new HashMap<>();
        content.forEach(block -> times.merge(block.text(), 1, Integer::sum));
        int last = content.size() - 1;
        while (last >= 0 && (content.get(last).kind() == BlockKind.HEADING || isLabel(content.get(last))
                || running.isLinkedText(content.get(last))
                        && (page.isInParagraph(content.get(last))
                                ? !content.get(last).closesOutsideLinks() && (isPage || !content.get(last).isSentence())
                                : !content.get(last).hasLineBelowLink()))) {
            last--;
        }
        if (last < 0) {
            return content;
        }
        List<PageBlock> kept = new ArrayList<>();
        ListedText listed = new ListedText(page);
        boolean started = false;
        for (int b = 0; b <= last; b++) {
            PageBlock block = content.get(b);
            // what is listed is the text under a title that is kept
            started |= running.worth(block) > 0 || running.isStatement(block) || !kept.isEmpty() && listed.isText(content, b);
            boolean before = !started && block.kind() != BlockKind.HEADING;
            if (!before && !isLabel(block) && !isRepeated(block, times)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Whether it is no part of the text: a caption, a button, a date. */
    private boolean isLabel(PageBlock block) {
        return block.kind() == BlockKind.NOISE
                || block.kind() == BlockKind.PARAGRAPH && running.worth(block) == 0 && !page.isInParagraph(block)
                        && !block.closes();
    }

    private boolean isRepeated(PageBlock block, Map<String, Integer> times) {
        return block.kind() == BlockKind.PARAGRAPH && block.characters() >= RunningText.SHORTEST_PARAGRAPH && !page.isInParagraph(block)
                && times.get(block.text()) >= REPEATED;
    }

    private static boolean isBox(String name) {
        return switch (name) {
            case "div", "section", "ul", "ol", "table", "dl", "aside" -> true;
            default -> false;
        };
    }
}
