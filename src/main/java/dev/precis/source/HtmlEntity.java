package dev.precis.source;

import dev.precis.chars.Runs;
import org.jsoup.parser.Parser;

/** Character references of HTML: {@code &amp;}, {@code &#8217;}, {@code &#x1F600;}. */
final class HtmlEntity {
    /** The longest name is {@code CounterClockwiseContourIntegral}. */
    private static final int LONGEST = 34;

    private HtmlEntity() {}

    /** Length of what looks like a reference at {@code from}, its semicolon included when there is one; at least 1. */
    static int length(CharSequence text, int from, int to) {
        int i = from + 1;
        int stop = Math.min(to, from + LONGEST);
        if (i < stop && text.charAt(i) == '#') {
            i++;
        }
        i = Runs.end(text, i, stop, HtmlEntity::isAsciiLetterOrDigit);
        if (i < to && i > from + 1 && text.charAt(i) == ';') {
            i++;
        }
        return i - from;
    }

    /** What a reference stands for; itself when it stands for nothing. */
    static String decode(String text, int from, int to) {
        String reference = text.substring(from, to);
        return switch (reference) {
            case "&nbsp;" -> "\u00A0";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            default -> Parser.unescapeEntities(reference, false);
        };
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
