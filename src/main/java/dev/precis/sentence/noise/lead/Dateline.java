package dev.precis.sentence.noise.lead;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * Finds the dateline in front of a report's first sentence: where it was written, and for whom: "(CNN)",
 * "BEIJING (Reuters) -", "WASHINGTON, Jan. 5 — ". The look is bounded by {@link #LONGEST}.
 */
public final class Dateline {
    private static final int LONGEST = 70;
    private static final int LONGEST_AGENCY = 30;
    private static final int SHORTEST_CITY = 4;

    private Dateline() {}

    /** Where the sentence {@code text[from,to)} starts after its dateline; {@code from} if it has none. */
    public static int end(char[] text, int from, int to) {
        char c = text[from];
        if (c != '(' && !Punctuation.isUpper(c)) {
            return from;
        }
        int limit = Math.min(to, from + LONGEST);
        boolean upper = true;
        int capitals = 0;
        for (int i = from; i < limit; i++) {
            c = text[i];
            if (c == '(') {
                int close = agencyEnd(text, i, limit);
                return close < 0 ? from : sentence(text, from, close, to, i == from);
            }
            if (isDash(text, i)) {
                return upper && capitals >= SHORTEST_CITY ? sentence(text, from, i, to, false) : from;
            }
            boolean opensWord = i > from && !Punctuation.isLetterOrMark(text[i - 1]) && !isInnerSign(text[i - 1]);
            if (Punctuation.isLower(c)) {
                if (opensWord && !startsWith(text, "of ", i) && !startsWith(text, "the ", i) && !startsWith(text, "de ", i)) {
                    return from;
                }
                upper = upper && isMonth(text, i);
            } else if (Punctuation.isUpper(c)) {
                capitals++;
            } else if (c != ',' && c != '.' && c != '/' && c != '-' && !isInnerSign(c) && !Punctuation.isSpace(c)
                    && !Punctuation.isDigit(c)) {
                return from;
            }
        }
        return from;
    }

    /** Just past the bracket that closes an agency's name, -1 if none is in it: "(CNN)", "(Reuters Health)", "(AP)". */
    private static int agencyEnd(char[] text, int open, int limit) {
        int end = Math.min(limit, open + LONGEST_AGENCY);
        boolean startsWord = true;
        for (int i = open + 1; i < end; i++) {
            char c = text[i];
            if (c == ')') {
                return i > open + 2 && Punctuation.isLetterOrDigit(text[i - 1]) ? i + 1 : -1;
            }
            if (Punctuation.isDigit(c) && (i + 1 == end || !Punctuation.isLetterOrDigit(text[i + 1]))
                    || startsWord && Punctuation.isLower(c) && !startsWith(text, "dpa", i) && !startsWith(text, "sda", i)
                            && !startsWith(text, "ots", i)) {
                return -1;
            }
            startsWord = Punctuation.isSpace(c) || c == '/';
        }
        return -1;
    }

    /**
     * Where the sentence begins behind a dateline that ends at {@code at}: past dashes and spaces, at a capital, a digit
     * or a quotation mark. A bracket alone is a dateline if a dash follows it, or nothing at all, not even a space.
     */
    private static int sentence(char[] text, int from, int at, int to, boolean bracketOpens) {
        int i = at;
        boolean dash = false;
        while (i < to && i < at + 8 && (Punctuation.isSpace(text[i]) || isDashSign(text[i]) || text[i] == ':' && i == at)) {
            dash |= !Punctuation.isSpace(text[i]);
            i++;
        }
        if (i >= to) {
            return from;
        }
        char c = text[i];
        boolean caseless = Character.isLetter(c) && !Punctuation.isLower(c) && !Punctuation.isUpper(c);
        boolean begins = Punctuation.begins(c) || Punctuation.opens(c) && c != '(' && i + 1 < to && !Punctuation.isLower(text[i + 1]);
        // "UNIST(울산과학기술원)은": particles stand at what they belong to
        return begins && (dash || bracketOpens || i == at && !caseless) ? i : from;
    }

    private static boolean startsWith(char[] text, String prefix, int at) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at + i >= text.length || text[at + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(char[] text, int at) {
        char c = text[at];
        return c == '—' || c == '–' || c == '-' && at > 0 && (text[at + 1 < text.length ? at + 1 : at] == '-' && text[at - 1] != '-'
                || Punctuation.isSpace(text[at - 1]) && at + 1 < text.length && Punctuation.isSpace(text[at + 1]));
    }

    private static boolean isDashSign(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }

    private static boolean isInnerSign(char c) {
        return c == '\'' || c == '’' || c == '-';
    }

    /** Whether the lower-cased letter at {@code at} is inside a word that a digit follows: "Jan. 5". */
    private static boolean isMonth(char[] text, int at) {
        int i = Runs.end(text, at, Math.min(text.length, at + 10), Punctuation::isLower);
        i = Runs.end(text, i, Math.min(text.length, at + 12), c -> c == '.' || c == ' ');
        return i < text.length && Punctuation.isDigit(text[i]);
    }
}
