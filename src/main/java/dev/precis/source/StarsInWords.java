package dev.precis.source;

import dev.precis.chars.Punctuation;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds stars within words that Markdown takes for emphasis though their writers did not: "Helfer*innen tragen Westen, damit
 * Besucher*innen sie sehen", "boards of 2*3 metres and 4*5 nails". Who means emphasis within a word ends it in the same word.
 */
final class StarsInWords {
    private StarsInWords() {}

    /** The star that opens an emphasis which is none, now a text in front of what it held; the node itself if it is anything else. */
    static Node asText(Node node) {
        if (!(node instanceof Emphasis pair && opensInWord(pair) && !isOneWord(pair)) || pair.getSourceSpans().isEmpty()) {
            return node;
        }
        SourceSpan first = pair.getSourceSpans().getFirst();
        SourceSpan last = pair.getSourceSpans().getLast();
        Text opening = star(pair, first, 0);
        pair.insertBefore(opening);
        while (pair.getFirstChild() != null) {
            pair.insertBefore(pair.getFirstChild());
        }
        pair.insertBefore(star(pair, last, last.getLength() - 1));
        pair.unlink();
        return opening;
    }

    private static Text star(Emphasis pair, SourceSpan line, int at) {
        Text star = new Text(pair.getOpeningDelimiter());
        star.setSourceSpans(List.of(SourceSpan.of(line.getLineIndex(), line.getColumnIndex() + at, line.getInputIndex() + at, 1)));
        return star;
    }

    private static boolean opensInWord(Emphasis pair) {
        return pair.getPrevious() instanceof Text before && isOfWord(before.getLiteral(), before.getLiteral().length() - 1)
                && pair.getFirstChild() instanceof Text inside && isOfWord(inside.getLiteral(), 0);
    }

    /** Letters of scripts without capitals are left out: many of them part no words. */
    private static boolean isOfWord(String text, int at) {
        char c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
        return Punctuation.isUpper(c) || Punctuation.isLower(c) || Punctuation.isDigit(c);
    }

    private static boolean isOneWord(Emphasis pair) {
        for (Node node = pair.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof Text text && text.getLiteral().indexOf(' ') >= 0) {
                return false;
            }
        }
        return true;
    }
}
