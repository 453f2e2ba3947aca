package dev.precis.source.line;

import dev.precis.chars.Runs;
import dev.precis.chars.Visibility;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.Set;

/**
 * Words that a typesetter cut in two at a line's end ("im-\nmediate"), as they come out of PDF files. Joined where that
 * is safe: lower-case letters on both sides, no second hyphen in the word ("state-of-\nthe-art"), and not the first half
 * of a pair ("Haupt-\nund Nebenstraßen").
 */
public final class Hyphenation {
    private static final int LONGEST_PART = 30;
    private static final Set<String> PAIRS = WordLists.SHARED.set(Section.HYPHENATION_PAIR);

    private Hyphenation() {}

    /** Whether it is a sign that divides a word at the end of a line. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == 0x2010 || c == Visibility.SOFT_HYPHEN;
    }

    /** Whether the hyphen at {@code at} stands at the end of a line and cuts a word in two. */
    public static boolean joinsAt(String text, int at) {
        int next = nextWord(text, at);
        return next >= 0 && firstPart(text, at) && secondPart(text, next);
    }

    /** Start of the word on the line below, past its indent; -1 when that line is blank or {@code at} doesn't end its line. */
    public static int nextWord(String text, int at) {
        int i = at + 1;
        int breaks = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (++breaks == 2) {
                    return -1;
                }
            }
            i++;
        }
        return breaks == 1 && i < text.length() ? i : -1;
    }

    private static boolean firstPart(String text, int hyphen) {
        int i = Runs.start(text, Math.max(0, hyphen - LONGEST_PART), hyphen, Character::isLetter);
        boolean opensWord = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
        return opensWord && hyphen - i >= 2 && Character.isLowerCase(text.charAt(hyphen - 1));
    }

    private static boolean secondPart(String text, int from) {
        int i = Runs.end(text, from, Math.min(text.length(), from + LONGEST_PART), Character::isLowerCase);
        boolean hyphenated = i < text.length() && isHyphen(text.charAt(i));
        return i - from >= 2 && !hyphenated && !PAIRS.contains(text.substring(from, i));
    }
}
