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

    /** How many states have their place in {@link #next}, enough for most of a text; all of them would take ten times the memory. */
    private static final int NEAR = 512;

    /** By character, its column; 0 for those of no phrase, as for all beyond the last. */
    private final char[] column;
    /** The states from the root on that have a place in {@link #next}. */
    private final int near;
    /** By column and state near the root, the state behind the character. */
    private final char[] next;
    /** By state, the first of those that it leads to; they end where those of the following state begin. */
    private final char[] children;
    /** By state, the column of the character that leads to it. */
    private final char[] by;
    /** By state, that of the longest other beginning that its end is, where a text goes on otherwise. */
    private final char[] fallback;
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
        column = new char[last + 1];
        near = Math.min(NEAR, states.size());
        next = new char[(number(states) + 1) * near];
        children = new char[states.size() + 1];
        by = new char[states.size()];
        fallback = new char[states.size()];
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
            node.next.keySet().forEach(c -> columns.putIfAbsent(c, columns.size() + 1));
        }
        for (int c = 0; c < column.length; c++) {
            column[c] = (char) (int) columns.getOrDefault(plain((char) c), 0);
        }
        return columns.size();
    }

    /** Where a phrase doesn't go on, leads to what follows the longest other beginning that the text may be in. */
    private void link(List<Node> states) {
        children[ROOT] = 1;
        for (Node node : states) {
            int state = node.state;
            children[state + 1] = (char) (children[state] + node.next.size());
            bits[state] = node.bits | bits[fallback[state]];
            node.next.forEach((c, behind) -> {
                by[behind.state] = column[c];
                fallback[behind.state] = (char) (state == ROOT ? ROOT : behind(fallback[state], column[c]));
            });
            for (int start = state; state < near && start < next.length; start += near) {
                next[start] = (char) far(state, start / near);
            }
        }
    }

    private int behind(int state, int to) {
        return state < near ? next[to * near + state] : far(state, to);
    }

    /** What is behind a state, by the states that it leads to and by those that it falls back to. */
    private int far(int state, int to) {
        if (state != ROOT && by[state] == to && to == column[' ']) {
            return state; // any more blanks
        }
        for (int child = children[state]; child < children[state + 1]; child++) {
            if (by[child] == to) {
                return child;
            }
        }
        return state == ROOT ? ROOT : behind(fallback[state], to);
    }

    /** The bits of the groups of which {@code text[from,to)} holds a phrase, or {@link #NONE}. */
    public int in(char[] text, int from, int to) {
        int found = NONE;
        int state = START < column.length ? behind(ROOT, column[START]) : ROOT;
        for (int i = from; i < to; i++) {
            char c = text[i];
            state = c < column.length ? behind(state, column[c]) : ROOT;
            found |= bits[state];
        }
        return found;
    }
}
