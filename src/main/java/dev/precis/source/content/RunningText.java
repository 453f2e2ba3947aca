package dev.precis.source.content;

import dev.precis.model.BlockKind;

/** What the blocks of a page are worth as running text. */
final class RunningText {
    /** Fewer letters and digits than this are running text only in a paragraph element. */
    private static final int RUNNING_TEXT = 80;
    static final int SHORTEST_PARAGRAPH = 25;

    private final HtmlPage page;
    /** Which elements hold paragraphs of running text, right below. */
    private final boolean[] runs;

    RunningText(HtmlPage page) {
        this.page = page;
        this.runs = new boolean[page.elements().size()];
        for (PageBlock block : page.blocks()) {
            if (page.isInParagraph(block) && worth(block) > 0) {
                runs[page.parent(block.element())] = true;
            }
        }
    }

    /**
     * Whether it is a paragraph beside others of running text, ends as a sentence does, and is mostly links (a
     * question that is all link, its mark as well, is a teaser), or a sentence with links for some of its words, or one below a link.
     */
    boolean isLinkedText(PageBlock block) {
        if (block.linkDensity() <= 0.5) {
            return false;
        }
        boolean beside = page.isInParagraph(block) && (block.hasLinkedWords()
                || runs[page.parent(block.element())] && (block.announces() || block.closes()
                        && (block.linkDensity() < 1 || !block.asks() || block.closesOutsideLinks())));
        return beside || block.hasLineBelowLink();
    }

    /** What a block is worth as running text; negative for blocks of links. */
    double worth(PageBlock block) {
        if (block.linkDensity() > 0.5) {
            return isLinkedText(block) ? 0 : -Math.min(block.characters(), 100);
        }
        int text = block.characters() - block.linkCharacters();
        if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.NOISE) {
            return 0;
        }
        return text >= RUNNING_TEXT || text >= SHORTEST_PARAGRAPH && page.isInParagraph(block) ? text : 0;
    }

    /**
     * Whether it ends as a sentence does and is neither a link nor a caption, or holds such a line; or is a paragraph of a script in which
     * no mark ends a sentence.
     */
    boolean isStatement(PageBlock block) {
        return switch (block.kind()) {
            case PARAGRAPH, LIST_ITEM -> page.isInParagraph(block) && block.isSaidWithoutStop()
                    || (block.linkDensity() <= 0.5 || isLinkedText(block)) && block.closes() || block.hasUnlinkedLine();
            case TABLE_ROW -> block.linkCharacters() == 0 && block.isSentence() || block.hasUnlinkedLine();
            default -> false;
        };
    }
}
