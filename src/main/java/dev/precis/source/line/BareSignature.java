package dev.precis.source.line;

import dev.precis.chars.Punctuation;
import java.util.BitSet;

/**
 * Finds the signature that stands right above the mail that is answered with no mark in front: a few lines of their own without a
 * stop, one of which says how to reach who wrote. Linear: no more than these lines are looked at.
 */
final class BareSignature {
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 80;
    /** So many digits are a telephone number's. */
    private static final int FEWEST_DIGITS = 7;

    private BareSignature() {}

    /** Makes noise of the signature that ends above a line, if there is one, and if a sentence stands close above. */
    static void mark(TextLines lines, int below, BitSet noise) {
        int first = below;
        boolean contact = false;
        do {
            first--;
            if (first <= 0 || below - first > MOST_LINES || noise.get(first) || lines.length(first) > LONGEST_LINE
                    || lines.closes(first)) {
                return;
            }
            contact |= isContact(lines.text(), lines.start(first), lines.end(first));
        } while (!lines.opensGroup(first));
        int said = first - 1;
        while (said > 0 && first - said < MOST_LINES && !lines.closes(said)) {
            said--;
        }
        if (contact && below - first >= FEWEST_LINES && lines.closes(said)) {
            noise.set(first, below);
        }
    }

    private static boolean isContact(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == 'w' && text.startsWith("www.", i)) {
                return true;
            }
            digits += Punctuation.isAsciiDigit(c) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }
}
