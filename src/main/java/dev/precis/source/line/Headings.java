package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Runs;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import java.util.List;

/** Tells headings from short paragraphs, looking from the end: a heading is a heading by what follows it. */
final class Headings {
    /** Longest line that can be a heading: two lines of a page. */
    private static final int LONGEST_HEADING = 120;
    /** Longest that ends with a stop: "2.1 Combinatory Categorial Grammar." */
    private static final int LONGEST_STOPPED_HEADING = 60;
    /** So much must follow one, or it is a short sentence: "Mhm." */
    private static final int LEAST_UNDER_STOPPED_HEADING = 200;
    private static final int LONGEST_HEADING_WORDS = 16;
    /** More headings than this in a row are a menu. */
    private static final int MOST_HEADINGS_IN_A_ROW = 3;

    private Headings() {}

    /** Makes headings of the paragraphs that are. */
    static void mark(String text, List<Block> blocks) {
        int inARow = 0;
        Block body = null;
        for (int b = blocks.size() - 1; b >= 0; b--) {
            Block block = blocks.get(b);
            boolean mayHead = block.kind() == BlockKind.PARAGRAPH && !block.isTurn() || isNumberedAlone(text, blocks, b);
            if (mayHead && body != null && isTitle(text, block, body.end() - body.start())) {
                if (inARow++ < MOST_HEADINGS_IN_A_ROW) {
                    blocks.set(b, trimmed(text, block));
                }
            } else {
                inARow = 0;
                body = block;
            }
        }
    }

    /** Whether it is the only item of a list: "1. Introduction" above a paragraph. */
    private static boolean isNumberedAlone(String text, List<Block> blocks, int b) {
        Block block = blocks.get(b);
        return block.kind() == BlockKind.LIST_ITEM && block.start() > 2 && text.charAt(block.start() - 2) == '.'
                && b + 1 < blocks.size() && blocks.get(b + 1).kind() != BlockKind.LIST_ITEM
                && (b == 0 || blocks.get(b - 1).kind() != BlockKind.LIST_ITEM);
    }

    private static boolean isTitle(String text, Block block, int body) {
        int length = block.end() - block.start();
        if (length > LONGEST_HEADING) {
            return false;
        }
        boolean stops = LineEnds.closes(text, block.start(), block.end());
        if (stops && (length > LONGEST_STOPPED_HEADING || body < LEAST_UNDER_STOPPED_HEADING
                && !TitleShape.mayBeNumbered(text.charAt(block.start())))) {
            return false;
        }
        TitleShape look = TitleShape.of(text, block.start(), block.end());
        if (look.letters() == 0 || look.words() > LONGEST_HEADING_WORDS || look.lines() > 2) {
            return false;
        }
        if (look.numbered() && look.words() <= 10 && !look.stopsInside()) {
            return true;
        }
        if (look.stops()) {
            return look.capitalised() && look.words() <= 5 && body >= LEAST_UNDER_STOPPED_HEADING && text.charAt(block.end() - 1) == '.'
                    && !look.stopsInside();
        }
        return look.capitalised() && body > length || look.marked() || body >= 60 && body >= length + length / 2;
    }

    /** Leaves out the signs that make a line a heading in wikis: "== History ==". */
    private static Block trimmed(String text, Block block) {
        int start = Runs.end(text, block.start(), block.end() - 1, c -> c == '=' || c == '#' || Character.isWhitespace(c));
        return new Block(BlockKind.HEADING, start, Runs.start(text, start + 1, block.end(), c -> c == '=' || Character.isWhitespace(c)));
    }
}
