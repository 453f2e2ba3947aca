package dev.precis.source.content;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Script;
import dev.precis.chars.WordCount;
import dev.precis.model.BlockKind;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A block of an HTML page: text with no border of a block element inside.
 *
 * @param kind what its element says it is
 * @param element index in {@link HtmlPage#elements()} of the innermost block element that holds it
 * @param nodes its text nodes in the order of the sent HTML, and between them the line breaks, or the cells that a table's row goes on with
 * @param linked which of the nodes stand in links
 * @param text its text as the parser read it, without white space around it
 * @param characters number of its letters and digits, counted as letters of an alphabet: one of Han says as much as three
 * @param linkCharacters how many of them are in links
 */
public record PageBlock(BlockKind kind, int element, List<Node> nodes, BitSet linked, String text, int characters, int linkCharacters) {
    /** Fewer words say nothing: "More at HNN." */
    static final int FEWEST_WORDS = 3;
    /** "Read more about this:" announces no more than a list of links. */
    private static final int FEWEST_WORDS_OF_ANNOUNCEMENT = 6;
    /** "[12]", "[note 3]" */
    private static final int LONGEST_NOTE = 8;

    /** Whether line ends and spaces stand for themselves. */
    public boolean preformatted() {
        return kind == BlockKind.CODE;
    }

    /** Share of its letters and digits that are in links, 0 to 1. */
    double linkDensity() {
        return (double) linkCharacters / characters;
    }

    PageBlock as(BlockKind other) {
        return new PageBlock(other, element, nodes, linked, text, characters, linkCharacters);
    }

    /** Whether it ends as a sentence does, marks of notes aside. */
    boolean closes() {
        return LineEnds.closes(text, 0, endBeforeNotes(text));
    }

    /** Whether it ends as a sentence does, and the stop stands in no link, as those of teasers do. */
    boolean closesOutsideLinks() {
        return endsOutsideLinks() && closes();
    }

    /** Whether its last sign, marks of notes aside, stands in no link. */
    private boolean endsOutsideLinks() {
        int last = nodes.size() - 1;
        while (last >= 0 && !(nodes.get(last) instanceof TextNode own && endBeforeNotes(own.getWholeText()) > 0)) {
            last--;
        }
        return last >= 0 && !linked.get(last);
    }

    /** Whether it says something that goes on below: a colon that stands in no link ends it. */
    boolean announces() {
        return text.endsWith(":") && endsOutsideLinks() && WordCount.of(text, 0, text.length()) >= FEWEST_WORDS_OF_ANNOUNCEMENT;
    }

    /** Where a text ends before blanks and the marks of notes: "[1]", "*". */
    private static int endBeforeNotes(String text) {
        int end = text.length();
        while (end > 0) {
            char last = text.charAt(end - 1);
            int note = LineEnds.noteStart(text, 0, end, LONGEST_NOTE);
            if (note < end) {
                end = note;
            } else if (last == '*' || last == '†' || last == '‡' || Character.isWhitespace(last)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether it ends as a question does, or a call. */
    boolean asks() {
        int end = endBeforeNotes(text);
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        return Punctuation.asks(last) || last == '!' || last == '！';
    }

    /** Whether it ends as a sentence does and has words enough for one; a question that is all link is a teaser. */
    boolean isSentence() {
        return kind != BlockKind.HEADING && isSaid(text)
                && (linkDensity() < 1 || !asks());
    }

    /** Whether it has words enough for a sentence, none of them in a link, and ends in a script in which no mark ends one. */
    boolean isSaidWithoutStop() {
        return linkCharacters == 0 && Script.at(text.charAt(text.length() - 1)).writesNoStops()
                && WordCount.of(text, 0, text.length()) >= FEWEST_WORDS;
    }

    /** Whether it has links, and a line of it is a sentence in none, above them or below. */
    boolean hasUnlinkedLine() {
        return linkCharacters > 0 && hasUnlinkedLine(false);
    }

    /** Whether a line of it is a sentence in no link below a link: a teaser with its headline. */
    boolean hasLineBelowLink() {
        return linkCharacters > 0 && hasUnlinkedLine(true);
    }

    private boolean hasUnlinkedLine(boolean belowLink) {
        StringBuilder line = new StringBuilder();
        boolean opened = !belowLink;
        boolean below = !belowLink;
        for (int i = 0; i < nodes.size(); i++) {
            if (!(nodes.get(i) instanceof TextNode text)) {
                if (isSaid(line)) {
                    return true;
                }
                line.setLength(0);
                opened = below;
            } else if (!linked.get(i)) {
                line.append(opened ? text.getWholeText() : "");
            } else {
                if (isSaid(line)) {
                    return true;
                }
                opened &= line.toString().isBlank() && text.isBlank();
                line.setLength(0);
                below = true;
            }
        }
        return isSaid(line);
    }

    /** Whether a line ends as a sentence does and has words enough for one. */
    static boolean isSaid(CharSequence line) {
        String text = line.toString().strip();
        return LineEnds.closes(text) && WordCount.of(text, 0, text.length()) >= FEWEST_WORDS;
    }

    /** Whether it is a sentence that opens in no link and in which links are words: "Hallen is a <u>village</u> in <u>Norland</u>." */
    boolean hasLinkedWords() {
        int words = 0;
        int stretches = 0;
        boolean open = false;
        for (int i = 0; i < nodes.size(); i++) {
            String text = nodes.get(i) instanceof TextNode own ? own.getWholeText() : "";
            int own = WordCount.of(text, 0, text.length());
            if (linked.get(i) && own > 0) {
                if (stretches == 0) {
                    return false;
                }
                open = false;
            } else if (own > 0) {
                words += own;
                stretches += open ? 0 : 1;
                open = true;
            }
        }
        return stretches > 1 && words >= FEWEST_WORDS && closes();
    }
}
