package dev.precis.source;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.source.line.Ordinals;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Tells where Markdown makes a list of one item of a sentence that opens with an ordinal: "7. ledna 2024 vláda …". Lists of one item that
 * count on from each other are one list that something stands between.
 */
final class ItemOrdinal {
    private ItemOrdinal() {}

    /**
     * Whether the number of an item is a word of what it says.
     *
     * @param from where its text begins in {@code sent}
     * @param to end of its first line
     */
    static boolean opens(ListItem item, String sent, int from, int to) {
        if (!(item.getParent() instanceof OrderedList list) || !".".equals(list.getMarkerDelimiter())
                || list.getFirstChild() != list.getLastChild() || item.getFirstChild() != item.getLastChild()) {
            return false;
        }
        int number = list.getMarkerStartNumber();
        boolean isListed = countsOnFrom(list.getPrevious(), number) || countsOnTo(list.getNext(), number);
        return Ordinals.opensSentence(number, isListed, sent, from, to);
    }

    private static boolean countsOnFrom(Node before, int number) {
        Node node = before;
        while (node != null && !(node instanceof OrderedList)) {
            node = node.getPrevious();
        }
        return node instanceof OrderedList list && Ordinals.counts(list.getMarkerStartNumber() + size(list) - 1, number);
    }

    private static boolean countsOnTo(Node behind, int number) {
        Node node = behind;
        while (node != null && !(node instanceof OrderedList)) {
            node = node.getNext();
        }
        return node instanceof OrderedList list && Ordinals.counts(number, list.getMarkerStartNumber());
    }

    private static int size(Node list) {
        int size = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            size++;
        }
        return size;
    }

    /** Where the number in front of an item's text at {@code from} starts. */
    static int start(String sent, int from) {
        int stopEnd = Runs.start(sent, 0, from, c -> c == ' ' || c == '\t');
        int numberEnd = stopEnd > 0 && sent.charAt(stopEnd - 1) == '.' ? stopEnd - 1 : stopEnd;
        return Runs.start(sent, 0, numberEnd, Punctuation::isAsciiDigit);
    }
}
