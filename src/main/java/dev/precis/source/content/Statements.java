package dev.precis.source.content;

import dev.precis.model.BlockKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the blocks of a page say in full sentences, long or short, in paragraphs or not: where running text is scarce, they are
 * all there is to go by.
 */
final class Statements {
    /** Prose has this share of its letters in full sentences. */
    private static final double PROSE = 0.8;
    /** With fewer letters in sentences, what was found is little: other sentences may be the text. */
    private static final int LITTLE = 160;
    /** So many times what was found must be said in sentences to be the text. */
    private static final int MUCH_MORE = 2;

    private final HtmlPage page;
    /** Letters in sentences of each element, and all of its letters but those of headings. */
    private final int[] said;
    private final int[] all;

    Statements(HtmlPage page) {
        this.page = page;
        this.said = new int[page.elements().size()];
        this.all = new int[page.elements().size()];
        for (PageBlock block : page.blocks()) {
            if (block.kind() != BlockKind.HEADING) {
                said[block.element()] += block.isSentence() ? block.characters() : 0;
                all[block.element()] += block.characters();
            }
        }
        addUp(said);
        addUp(all);
    }

    private void addUp(int[] sums) {
        for (int e = sums.length - 1; e > 0; e--) {
            sums[page.parent(e)] += sums[e];
        }
    }

    /** Whether an element holds next to nothing but full sentences. */
    boolean areProse(int element) {
        return said[element] > 0 && said[element] >= all[element] * PROSE;
    }

    /** Whether blocks say nothing, or do no more than ask. */
    static boolean areMissing(List<PageBlock> blocks) {
        return blocks.stream().noneMatch(block -> block.kind() != BlockKind.NOISE && block.isSentence() && !block.asks());
    }

    private static int letters(List<PageBlock> blocks) {
        return blocks.stream().filter(block -> block.kind() != BlockKind.NOISE && block.isSentence()).mapToInt(PageBlock::characters).sum();
    }

    /**
     * What was found, or, where that says little, what stands in the page's text as HTML has it (main, article) as sentences:
     * in cells of tables, in lists of links. Where nothing was found to say anything, all of the page is looked at, and what stands
     * below pictures is text, too.
     */
    List<PageBlock> orElseOfArticle(List<PageBlock> found, boolean[] furniture) {
        int letters = letters(found);
        int article = letters >= LITTLE ? -1 : article(furniture, letters);
        if (article < 0) {
            return found;
        }
        Set<PageBlock> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(found);
        List<PageBlock> blocks = new ArrayList<>();
        boolean[] inside = new boolean[said.length];
        inside[article] = true;
        for (int e = article + 1; e < inside.length; e++) {
            inside[e] = inside[page.parent(e)] && !furniture[e];
        }
        for (PageBlock block : page.blocks()) {
            boolean caption = letters == 0 && isCaption(block);
            if (inside[block.element()] && (caption || belongs(block)) || taken.contains(block)) {
                blocks.add(caption ? block.as(BlockKind.PARAGRAPH) : block);
            }
        }
        while (blocks.getLast().kind() == BlockKind.HEADING) {
            blocks.removeLast();
        }
        return blocks;
    }

    /** The element with so many more sentences, furniture aside; -1 without one. */
    private int article(boolean[] furniture, int letters) {
        int[] sums = new int[said.length];
        for (PageBlock block : page.blocks()) {
            if (!furniture[block.element()] && block.isSentence()
                    && (block.kind() != BlockKind.NOISE || letters == 0 && isCaption(block))) {
                sums[block.element()] += block.characters();
            }
        }
        addUp(sums);
        int article = letters == 0 ? 0 : -1;
        for (int e = 0; e < sums.length; e++) {
            boolean marked = sums[e] > 0 && !furniture[e] && Furniture.isArticle(page.element(e));
            article = marked && (article <= 0 || sums[e] > sums[article]) ? e : article;
        }
        return article < 0 || sums[article] == 0 || sums[article] < letters * MUCH_MORE ? -1 : article;
    }

    private static boolean belongs(PageBlock block) {
        return switch (block.kind()) {
            case HEADING -> true;
            case NOISE -> false;
            case TABLE_ROW -> block.isSentence() || block.linkCharacters() == 0;
            default -> block.isSentence();
        };
    }

    private boolean isCaption(PageBlock block) {
        return block.kind() == BlockKind.NOISE && page.name(block.element()).equals("figcaption") && block.isSentence();
    }
}
