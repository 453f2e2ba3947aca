package dev.precis.source.line;

import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import java.util.List;

/** A last look at what is to be noise. */
public final class NoiseBlocks {
    private NoiseBlocks() {}

    /** The blocks as they are, or as paragraphs where all of them are noise: what a caller sent is text to him. */
    public static List<Block> unlessAll(List<Block> blocks) {
        boolean all = blocks.stream().allMatch(block -> block.kind() == BlockKind.NOISE);
        return all ? blocks.stream().map(block -> block.as(BlockKind.PARAGRAPH)).toList() : blocks;
    }
}
