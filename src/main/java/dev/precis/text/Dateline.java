package dev.precis.text;

/**
 * Finds the dateline in front of a report's first sentence: where it was written, and for whom: "(CNN)",
 * "BEIJING (Reuters) -", "WASHINGTON, Jan. 5 — ". The look is bounded by {@link #LONGEST}.
 */
final class Dateline {
    private static final int LONGEST = 70;
    private static final int LONGEST_AGENCY = 30;
    private static final int SHORTEST_CITY = 4;

    private Dateline() {}

    /** Where the sentence {@code text[from,to)} starts after its dateline; {@code from} if it has none. */
    static int end(String text, int from, int to) {
        char c = text.charAt(from);
        if (c != '(' && !CharKind.isUpper(c)) {
            return from;
        }
        int limit = Math.min(to, from + LONGEST);
        boolean upper = true;
        int capitals = 0;
        for (int i = from; i < limit; i++) {
            c = text.charAt(i);
            if (c == '(') {
                int close = agencyEnd(text, i, limit);
                return close < 0 ? from : sentence(text, from, close, to, i == from);
            }
            if (isDash(text, i)) {
                return upper && capitals >= SHORTEST_CITY ? sentence(text, from, i, to, false) : from;
            }
            boolean opensWord = i > from && !CharKind.isLetterOrMark(text.charAt(i - 1)) && !isInnerSign(text.charAt(i - 1));
            if (CharKind.isLower(c)) {
                if (opensWord && !text.startsWith("of ", i) && !text.startsWith("the ", i) && !text.startsWith("de ", i)) {
                    return from;
                }
                upper &= isMonth(text, i);
            } else if (CharKind.isUpper(c)) {
                capitals++;
            } else if (c != ',' && c != '.' && c != '/' && c != '-' && !isInnerSign(c) && !CharKind.isSpace(c) && !CharKind.isDigit(c)) {
                return from;
            }
        }
        return from;
    }

    /** Just past the bracket that closes an agency's name, -1 if none is in it: "(CNN)", "(Reuters Health)", "(AP)". */
    private static int agencyEnd(String text, int open, int limit) {
        int end = Math.min(limit, open + LONGEST_AGENCY);
        boolean startsWord = true;
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i > open + 2 ? i + 1 : -1;
            }
            if (CharKind.isDigit(c) || startsWord && CharKind.isLower(c) && !text.startsWith("dpa", i) && !text.startsWith("sda", i) && !text.startsWith("ots", i)) {
                return -1;
            }
            startsWord = CharKind.isSpace(c) || c == '/';
        }
        return -1;
    }

    /**
     * Where the sentence begins behind a dateline that ends at {@code at}: past dashes and spaces, at a capital, a digit
     * or a quotation mark. A bracket alone is a dateline if a dash follows it, or nothing at all, not even a space.
     */
    private static int sentence(String text, int from, int at, int to, boolean bracketOpens) {
        int i = at;
        boolean dash = false;
        while (i < to && i < at + 8 && (CharKind.isSpace(text.charAt(i)) || isDashSign(text.charAt(i)) || text.charAt(i) == ':' && i == at)) {
            dash |= !CharKind.isSpace(text.charAt(i));
            i++;
        }
        if (i >= to) {
            return from;
        }
        char c = text.charAt(i);
        boolean begins = CharKind.isUpper(c) || CharKind.isDigit(c) || CharKind.opens(c) && c != '(' && i + 1 < to && !CharKind.isLower(text.charAt(i + 1))
                || Character.isLetter(c) && !CharKind.isLower(c);
        return begins && (dash || i == at || bracketOpens) ? i : from;
    }

    private static boolean isDash(String text, int at) {
        char c = text.charAt(at);
        return c == '—' || c == '–' || c == '-' && at > 0 && (text.charAt(at + 1 < text.length() ? at + 1 : at) == '-' && text.charAt(at - 1) != '-'
                || CharKind.isSpace(text.charAt(at - 1)) && at + 1 < text.length() && CharKind.isSpace(text.charAt(at + 1)));
    }

    private static boolean isDashSign(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }

    private static boolean isInnerSign(char c) {
        return c == '\'' || c == '’' || c == '-';
    }

    /** Whether the lower-cased letter at {@code at} is inside a word that a digit follows: "Jan. 5". */
    private static boolean isMonth(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 10 && CharKind.isLower(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && i < at + 12 && (text.charAt(i) == '.' || text.charAt(i) == ' ')) {
            i++;
        }
        return i < text.length() && CharKind.isDigit(text.charAt(i));
    }
}
