package dev.precis.score;

import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences in which a document speaks of itself ("This article explores …", "This in-depth feature …"). They open a
 * summary of that document well; in a summary of several documents nobody can tell which one is meant.
 */
final class SelfReference {
    private static final Set<String> DEMONSTRATIVES = Set.copyOf(WordLists.SHARED.words(Section.SELF_DEMONSTRATIVE));
    private static final Set<String> TEXTS = Set.copyOf(WordLists.SHARED.words(Section.SELF_TEXT));
    private static final int FARTHEST = 3;

    private SelfReference() {}

    /** Whether {@code text[from,to)} opens with a demonstrative and soon after it a word for a text. */
    static boolean opens(String text, int from, int to) {
        int start = from;
        for (int word = 0; word <= FARTHEST; word++) {
            while (start < to && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String name = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (word == 0 && !DEMONSTRATIVES.contains(name)) {
                return false;
            }
            if (word > 0 && TEXTS.contains(name)) {
                return true;
            }
            start = end;
        }
        return false;
    }
}
