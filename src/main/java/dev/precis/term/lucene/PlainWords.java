package dev.precis.term.lucene;

import dev.precis.chars.CharIndex;
import dev.precis.chars.EightBytes;
import dev.precis.model.Interruption;
import java.util.Arrays;

/**
 * Finds the words of a text as {@link WordScanner} does, the plain ones by themselves: runs of ASCII letters and digits,
 * several joined by an apostrophe or a point among them, with nothing around that could join them to a neighbour; nearly
 * all words of English and most of other European languages. Where letters and digits begin and end {@link CharIndex} has
 * told already, so no character is asked what it is, and no branch depends on how long a short word is. Whatever isn't
 * plain goes through the scanner, up to the next plain word.
 */
public final class PlainWords {
    /** Arrays for longer stretches are not kept: idle readers stay small. */
    private static final int KEPT_CHARACTERS = 16 * 1024;

    private static final int NONE = -1;
    /** Lucene cuts longer words. */
    private static final int LONGEST = 255;

    private final WordScanner scanner = new WordScanner();
    /** Where runs of letters and digits start and end by turns, and behind them the end of the stretch. */
    private int[] edge = new int[256];
    private char[] text = {};
    private byte[] bytes = {};
    private int limit;

    /** Adds the words of {@code characters[from,to)} to a list. */
    public void scan(CharIndex characters, int from, int to, Tokens found) {
        int edges = takeEdges(characters, from, to);
        boolean apart = areApart(from, edge[0]);
        // where the stretch starts that the scanner has to read before the next plain word
        int unread = apart ? NONE : from;
        for (int k = 0; k < edges; k += 2) {
            Interruption.checkAt(k);
            int start = edge[k];
            int end = edge[k + 1];
            boolean apartBefore = apart;
            apart = areApart(end, edge[k + 2]);
            while (!apart && joins(end, edge[k + 2])) {
                k += 2;
                end = edge[k + 1];
                apart = areApart(end, edge[k + 2]);
            }
            long key = apart & apartBefore ? key(start, end) : 0;
            if (key != 0) {
                if (unread >= 0) {
                    scanAll(unread, start, found);
                    unread = NONE;
                }
                found.add(key, start, end);
            } else if (unread < 0) {
                unread = start;
            }
        }
        if (unread >= 0) {
            scanAll(unread, to, found);
        }
    }

    /** How many edges a stretch has. */
    private int takeEdges(CharIndex characters, int from, int to) {
        text = characters.units();
        bytes = characters.bytes();
        limit = to;
        if (edge.length < to - from + 3) {
            edge = new int[(to - from) * 2];
        }
        int edges = characters.wordEdges(from, to, edge);
        edge[edges] = to;
        return edges;
    }

    private void scanAll(int from, int to, Tokens found) {
        scanner.read(text, from, to);
        found.addAll(scanner);
    }

    /** Whether what stands between two runs, from the one's end to the other's start, surely parts them. */
    private boolean areApart(int end, int start) {
        if (end == start) {
            return true;
        }
        int first = WordBreakProperty.of(text[end]);
        int last = WordBreakProperty.of(text[start - 1]);
        boolean parts = first >= WordBreakProperty.NONE & first <= (start - end == 1 ? WordBreakProperty.NONE : WordBreakProperty.MID_BOTH)
                & last >= WordBreakProperty.NONE & last <= WordBreakProperty.MID_BOTH;
        for (int i = end + 1; i < start - 1; i++) {
            int middle = WordBreakProperty.of(text[i]);
            parts &= middle >= WordBreakProperty.NONE & middle <= WordBreakProperty.MID_BOTH;
        }
        return parts;
    }

    /** Whether what stands between two runs surely makes one word of them: the apostrophe of “don't”, the stop of “2.5”. */
    private boolean joins(int end, int start) {
        return start - end == 1 && start < limit
                && WordBreakProperty.joins(WordBreakProperty.of(text[end - 1]), WordBreakProperty.of(text[end]),
                        WordBreakProperty.of(text[start]));
    }

    /** The {@link PackedWord} of a word, 0 if it has others than ASCII characters or is too long. */
    private long key(int start, int end) {
        int length = end - start;
        if (length > PackedWord.MEDIUM || start + 2 * PackedWord.SHORT > bytes.length) {
            return isPlain(start, end) ? PackedWord.of(text, start, end) : 0;
        }
        long first = bytes(start, Math.min(length, PackedWord.SHORT));
        if (length <= PackedWord.SHORT) {
            return isAscii(first) ? first : 0; // its own key
        }
        long rest = bytes(start + PackedWord.SHORT, length - PackedWord.SHORT);
        if (!isAscii(first) || !isAscii(rest)) {
            return 0;
        }
        long key = PackedWord.ofMedium(first, rest);
        return key != 0 ? key : PackedWord.of(text, start, end);
    }

    /** One to eight bytes, the first one lowest. */
    private long bytes(int at, int count) {
        return EightBytes.at(bytes, at) & -1L >>> -Byte.SIZE * count;
    }

    /** Whether all were ASCII before they were made bytes of: a question mark is no part of a word, but stands for what is. */
    private static boolean isAscii(long eight) {
        return (eight & EightBytes.HIGH_BITS | EightBytes.equal(eight, '?')) == 0;
    }

    private boolean isPlain(int start, int end) {
        int joined = 0;
        for (int i = start; i < end; i++) {
            joined |= text[i];
        }
        return joined < 0x80 && end - start <= LONGEST;
    }

    /** Forgets the text. */
    public void finish() {
        text = new char[0];
        bytes = new byte[0];
        scanner.read(text, 0, 0);
        if (edge.length > KEPT_CHARACTERS) {
            edge = Arrays.copyOf(edge, 256);
        }
    }
}
