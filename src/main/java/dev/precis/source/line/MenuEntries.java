package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Runs;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import java.util.List;

/**
 * Tells an entry of a menu or of a table of contents from a heading: what it names stands elsewhere, and what follows it stands under
 * another heading. Blocks are asked for in their order, so that each is looked at a bounded number of times.
 */
final class MenuEntries {
    private static final int LONGEST_LABEL = 60;
    /** Fewer labels in a row may be headings: "Sources", "Printed". */
    private static final int FEWEST_LABELS = 3;

    private final String text;
    private final List<Block> blocks;
    /** The stretch of labels that was looked at last, and the block behind it. */
    private int first;
    private int end;

    MenuEntries(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** Whether a block is an entry: an item beside another label, or a label among others, of which one follows or all open the text. */
    boolean holds(int block) {
        if (!isLabel(block)) {
            return false;
        }
        if (isItem(block) && (isItem(block - 1) || isItem(block + 1))) {
            return true;
        }
        if (block >= end) {
            for (first = block; isLabel(first - 1); first--) {
            }
            for (end = block + 1; isLabel(end); end++) {
            }
        }
        return end - first >= FEWEST_LABELS && (block + 1 < end || first == 0);
    }

    private boolean isItem(int block) {
        return isLabel(block) && blocks.get(block).kind() == BlockKind.LIST_ITEM;
    }

    /** Whether a block is short, neither a sentence nor a part of one, and cites nothing. */
    private boolean isLabel(int index) {
        if (index < 0 || index >= blocks.size()) {
            return false;
        }
        Block block = blocks.get(index);
        boolean may = switch (block.kind()) {
            case HEADING, LIST_ITEM, PARAGRAPH -> !block.isTurn();
            case CODE, TABLE_ROW, NOISE -> false;
        };
        return may && block.end() - block.start() <= LONGEST_LABEL && !LineEnds.closes(text, block.start(), block.end())
                && Runs.end(text, block.start(), block.end(), c -> ",:，：、".indexOf(c) < 0) == block.end()
                && !ReferenceList.isReference(text, block);
    }
}
