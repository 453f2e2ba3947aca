package dev.precis.source.content;

import dev.precis.chars.Punctuation;
import dev.precis.model.BlockKind;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Tells what is text though it ends in no stop and is too short for running text: the items of a list without links, such as
 * ingredients, key points and steps, and the line that announces them; a line that is all in bold. Names and dates, of which bylines
 * are made, share buttons and tags have few words in small letters; where most items have none, a list is taken for one of those.
 */
final class ListedText {
    private static final int FEWEST_ITEMS = 2;
    private static final int FEWEST_WORDS_OF_LINE = 3;
    /** A longer line is running text or a byline of many names. */
    private static final int LONGEST_LINE = 80;

    private final HtmlPage page;
    private final BitSet lists = new BitSet();

    ListedText(HtmlPage page) {
        this.page = page;
        int elements = page.elements().size();
        int[] items = new int[elements];
        int[] telling = new int[elements];
        boolean[] linked = new boolean[elements];
        for (PageBlock block : page.blocks()) {
            int list = list(block);
            if (list >= 0) {
                items[list]++;
                telling[list] += tells(block) ? 1 : 0;
                linked[list] |= block.linkCharacters() > 0;
            }
        }
        for (int e = 0; e < elements; e++) {
            lists.set(e, items[e] >= FEWEST_ITEMS && telling[e] * 2 > items[e] && !linked[e]);
        }
    }

    /** Whether the block at an index is text that says something without a stop. */
    boolean isText(List<PageBlock> content, int at) {
        PageBlock block = content.get(at);
        if (block.linkCharacters() > 0) {
            return false;
        }
        if (block.kind() == BlockKind.LIST_ITEM) {
            return isOfList(block);
        }
        if (block.kind() != BlockKind.PARAGRAPH || !page.isInParagraph(block)) {
            return false;
        }
        String line = block.text();
        boolean announces = at + 1 < content.size() && isOfList(content.get(at + 1));
        if (announces && (line.endsWith(":") || line.endsWith("："))) {
            return true;
        }
        return line.length() <= LONGEST_LINE && (announces || isBold(block)) && wordsOf(line) >= FEWEST_WORDS_OF_LINE && tells(block);
    }

    /** Whether a block is an item of a list that is text. */
    private boolean isOfList(PageBlock block) {
        int list = list(block);
        return list >= 0 && lists.get(list);
    }

    /** The list an item stands in; -1 for what is no item. */
    private int list(PageBlock block) {
        if (block.kind() != BlockKind.LIST_ITEM) {
            return -1;
        }
        int e = block.element();
        while (e >= 0 && !isList(page.name(e))) {
            e = page.parent(e);
        }
        return e;
    }

    private static boolean isList(String name) {
        return name.equals("ul") || name.equals("ol") || name.equals("dl");
    }

    private boolean isBold(PageBlock block) {
        Element paragraph = page.element(block.element());
        return paragraph.childrenSize() == 1 && paragraph.firstElementChild().is("strong, b") && paragraph.ownText().isBlank();
    }

    private static int wordsOf(String line) {
        int words = 1;
        for (int i = 1; i < line.length(); i++) {
            words += Character.isWhitespace(line.charAt(i)) && !Character.isWhitespace(line.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    /** Whether one of several words opens with a small letter, or the script has none and writes without blanks. */
    private static boolean tells(PageBlock block) {
        String text = block.text();
        boolean several = wordsOf(text) > 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = several && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
            if (opens && Character.isLetter(c) && !Character.isUpperCase(c) || Punctuation.isUnspaced(c)) {
                return true;
            }
        }
        return false;
    }
}
