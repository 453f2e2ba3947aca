package dev.precis.keyword;

import dev.precis.chars.Runs;

/** What in a text is an address: of a page, of a mailbox, of a file. */
final class Addresses {
    /** Signs of an address looked at to either side of a word. */
    private static final int LONGEST = 120;

    private Addresses() {}

    /** Whether {@code text[start,end)} is part of an address. */
    static boolean holds(String text, int start, int end) {
        int from = Runs.start(text, Math.max(0, start - LONGEST), start, Addresses::isOfAddress);
        int to = Runs.end(text, end, Math.min(text.length(), end + LONGEST), Addresses::isOfAddress);
        int at = text.indexOf('@', from, to);
        return text.startsWith("www.", from) || isOfPath(text, from, to) || text.indexOf("://", from, to) >= 0
                || at > from && at + 1 < to && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Whether a backslash stands between two names, or behind the letter of a drive: {@code C:\\data}. */
    private static boolean isOfPath(String text, int from, int to) {
        int at = text.indexOf('\\', from, to);
        return at > from && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1))
                && (text.charAt(at - 1) == ':' || Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7F && c != '<' && c != '>' && c != '"' && c != '(' && c != ')';
    }
}
