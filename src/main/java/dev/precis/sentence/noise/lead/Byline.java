package dev.precis.sentence.noise.lead;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * Finds the byline that stands in front of an article's first sentence on the same line: "By Jane Doe, USA TODAY The
 * ferry …". Only a paper or agency in capitals tells where it ends, so that no sentence loses its beginning. The look is
 * bounded by {@link #LONGEST}.
 */
public final class Byline {
    private static final int LONGEST = 80;

    private Byline() {}

    /**
     * Where the sentence {@code text[from,to)}, whose first word ends at {@code by}, starts after its byline; {@code from} if it has none.
     */
    public static int end(String text, int from, int by, int to) {
        int limit = Math.min(to, from + LONGEST);
        int comma = text.indexOf(',', by, limit);
        if (comma < 0 || comma + 2 >= limit || text.charAt(comma + 1) != ' ' || !isNames(text, by, comma)) {
            return from;
        }
        int end = comma + 1;
        int next = end + 1;
        while (next < limit && isCapitals(text, next, limit)) {
            end = wordEnd(text, next, limit);
            next = end + 1;
        }
        boolean sentence = end > comma + 1 && next + 1 < limit && text.charAt(end) == ' ' && Punctuation.isUpper(text.charAt(next));
        return sentence ? next : from;
    }

    /** Whether names are all there is between two places: two words or more, with "and" between names. */
    private static boolean isNames(String text, int from, int to) {
        int names = 0;
        for (int i = from + 1; i < to; i = wordEnd(text, i, to) + 1) {
            if (Punctuation.isUpper(text.charAt(i))) {
                names++;
            } else if (wordEnd(text, i, to) - i > 3) {
                return false;
            }
        }
        return names > 1;
    }

    private static boolean isCapitals(String text, int from, int limit) {
        int end = wordEnd(text, from, limit);
        return end - from > 1 && end < limit && Runs.end(text, from, end, Punctuation::isUpper) == end;
    }

    private static int wordEnd(String text, int from, int limit) {
        return Runs.end(text, from, limit, c -> c != ' ');
    }
}
