package dev.precis.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of plain text: stretches between blank lines. */
final class PlainText {
    private PlainText() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        int end = 0;
        int newlines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                if (c == '\n' && ++newlines == 2 && start >= 0) {
                    blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
                    start = -1;
                }
            } else {
                newlines = 0;
                if (start < 0) {
                    start = i;
                }
                end = i + 1;
            }
        }
        if (start >= 0) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
        }
        return blocks;
    }
}
