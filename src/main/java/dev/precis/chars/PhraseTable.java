package dev.precis.chars;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which of many phrases a stretch of text holds, in one pass over it however many there are: the automaton of Aho and Corasick
 * ("Efficient string matching: an aid to bibliographic search", 1975). Phrases are compared in small letters, with either apostrophe
 * and one blank for any white space. Immutable.
 */
public final class PhraseTable {
    /** The answer for a text without any of the phrases. */
    public static final int NONE = 0;

    private static final int ROOT = 0;
    /** Opens a phrase that only opens a text. */
    private static final char START = '^';

    /** By character, where its part of {@link #next} starts; 0 for those of no phrase, as for all beyond the last. */
    private final int[] column;
    /** By character and state, the state behind the character. States near the root, where most text stays, lie side by side. */
    private final char[] next;
    /** By state, the bits of the phrases that end there. */
    private final int[] bits;

    /**
     * Phrases of several groups: those of the first have the bit 1, those of the second 2, of the third 4. One with {@code ^} in front
     * is found at the start of a text alone.
     *
     * @param groups at most {@value Integer#SIZE}
     * @throws IllegalArgumentException when the phrases have more than 65,535 characters
     */
    public PhraseTable(List<List<String>> groups) {
        Node root = new Node(START);
        int last = 0;
        for (int g = 0; g < groups.size(); g++) {
            for (String phrase : groups.get(g)) {
                Node node = root;
                for (int i = 0; i < phrase.length(); i++) {
                    char c = plain(phrase.charAt(i));
                    node = c == ' ' && node.blank ? node : node.next.computeIfAbsent(c, Node::new);
                    last = Math.max(last, c == '\'' ? '’' : Math.max(c, Character.toUpperCase(c)));
                }
                node.bits |= 1 << g;
            }
        }
        List<Node> states = breadthFirst(root);
        if (states.size() > Character.MAX_VALUE) {
            throw new IllegalArgumentException("phrases of " + states.size() + " characters");
        }
        column = new int[last + 1];
        next = new char[(number(states) + 1) * states.size()];
        bits = new int[states.size()];
        link(states);
    }

    /** What is known of a beginning of phrases while the table is made. */
    private static final class Node {
        private final Map<Character, Node> next = new TreeMap<>();
        /** Whether a blank leads here, and so any more of them, too. */
        private final boolean blank;
        private int bits;
        private int state;
        /** The state of the longest other beginning that its end is. */
        private int fallback;

        Node(char before) {
            blank = before == ' ';
        }
    }

    private static char plain(char c) {
        return c == '’' ? '\'' : Character.isWhitespace(c) ? ' ' : WordTable.lower(c);
    }

    private static List<Node> breadthFirst(Node root) {
        List<Node> states = new ArrayList<>(List.of(root));
        for (int s = 0; s < states.size(); s++) {
            for (Node node : states.get(s).next.values()) {
                node.state = states.size();
                states.add(node);
            }
        }
        return states;
    }

    /** Gives each character of a phrase its column, in either case, and tells how many there are. */
    private int number(List<Node> states) {
        Map<Character, Integer> columns = new TreeMap<>();
        for (Node node : states) {
            node.next.keySet().forEach(c -> columns.putIfAbsent(c, (columns.size() + 1) * states.size()));
        }
        for (int c = 0; c < column.length; c++) {
            column[c] = columns.getOrDefault(plain((char) c), 0);
        }
        return columns.size();
    }

    /** Where a phrase doesn't go on, leads to what follows the longest other beginning that the text may be in. */
    private void link(List<Node> states) {
        for (Node node : states) {
            for (int start = 0; start < next.length; start += states.size()) {
                next[start + node.state] = next[start + node.fallback];
            }
            bits[node.state] = node.bits | bits[node.fallback];
            node.next.forEach((c, behind) -> {
                behind.fallback = next[column[c] + node.state];
                next[column[c] + node.state] = (char) behind.state;
            });
            if (node.blank) {
                next[column[' '] + node.state] = (char) node.state;
            }
        }
    }

    /** The bits of the groups of which {@code text[from,to)} holds a phrase, or {@link #NONE}. */
    public int in(char[] text, int from, int to) {
        int found = NONE;
        int state = START < column.length ? next[column[START]] : ROOT;
        for (int i = from; i < to; i++) {
            char c = text[i];
            state = c < column.length ? next[column[c] + state] : ROOT;
            found |= bits[state];
        }
        return found;
    }
}
