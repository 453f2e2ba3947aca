package dev.precis.source.content;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Raised numbers and signs right behind a sentence's stop, which lead to a note and say nothing themselves: "war.<sup>2</sup>". */
final class NoteReference {
    /** As long as "[better source needed]", in characters. */
    private static final int LONGEST = 32;
    /** Texts and elements looked at in one that says little. */
    private static final int MOST_NODES = 1000;
    private static final int MOST_DIGITS = 3;
    /** Shorter words may be units, and what is raised behind them a power: "505 km.²". */
    private static final int LONGEST_UNIT = 4;

    private NoteReference() {}

    /**
     * Whether an element refers to a note.
     *
     * @param before what stands right before it
     */
    static boolean is(Element element, Node before) {
        if (!element.nameIs("sup") || !(before instanceof TextNode text)) {
            return false;
        }
        String raised = shortText(element, LONGEST);
        boolean lettered = raised.length() == 1 && Punctuation.isLower(raised.charAt(0));
        return isMark(raised) && isSentence(text.getWholeText(), lettered);
    }

    /** The text of an element, nothing where it is longer than so many characters; the look is bounded. */
    static String shortText(Element element, int longest) {
        StringBuilder text = new StringBuilder();
        int[] nodes = new int[1];
        NodeFilter.FilterResult result = NodeTraversor.filter((node, depth) -> {
            if (node instanceof TextNode own) {
                text.append(own.getWholeText(), 0, Math.min(own.getWholeText().length(), longest + 1));
            }
            return ++nodes[0] > MOST_NODES || text.length() > longest ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        }, element);
        return result == NodeFilter.FilterResult.STOP ? "" : text.toString().strip();
    }

    /** Numbers in a list or a range, of notes or of their pages (": 12"), signs, single letters, or anything in square brackets. */
    private static boolean isMark(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (text.charAt(0) == '[' && (text.charAt(text.length() - 1) == ']' || text.contains("]:"))) {
            return true;
        }
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = Punctuation.isDigit(c) || Punctuation.isLower(c);
            run = word ? run + 1 : 0;
            if (!word && ",;:–—-−*†‡§¶#()[] \u00A0\u200A".indexOf(c) < 0 || run > (Punctuation.isDigit(c) ? MOST_DIGITS : 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text ends as a sentence does, in no abbreviation whose last letters are raised (M.ʳ) and no unit with its power. */
    private static boolean isSentence(String text, boolean lettered) {
        int end = withoutClosers(text, text.length());
        if (end == 0 || !Punctuation.endsSentence(text.charAt(end - 1))) {
            return false;
        }
        if (end < text.length() || text.charAt(end - 1) != '.') {
            return true;
        }
        int word = end - 1;
        if (withoutClosers(text, word) < word) {
            return true;
        }
        int start = Runs.start(text, Math.max(0, word - LONGEST_UNIT - 1), word, Punctuation::isLetterOrMark);
        if (start == word) {
            int year = Runs.start(text, 0, word, Punctuation::isDigit);
            return Punctuation.isYear(text, year, word) && (year == 0 || Punctuation.isSpace(text.charAt(year - 1)));
        }
        boolean counted = start > 1 && Punctuation.isSpace(text.charAt(start - 1)) && Punctuation.isDigit(text.charAt(start - 2));
        return word - start >= LONGEST_UNIT || !lettered && !counted && word - start > 1;
    }

    private static int withoutClosers(String text, int to) {
        return Runs.start(text, 0, to, c -> Punctuation.closes(c) || c == '"');
    }
}
