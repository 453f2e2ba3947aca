package dev.precis.score;

import dev.precis.language.Section;
import dev.precis.language.WordLists;
import dev.precis.model.Interruption;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences in which a document speaks of itself ("This article …", "This in-depth feature …"). In a summary of several
 * documents nobody can tell which one is meant; and where the document only announces what it is about ("This article
 * explores …"), the sentence says nothing yet, unlike "This paper presents a method that …".
 */
enum SelfReference {
    /** The sentence speaks of something else. */
    NONE,
    /** The document speaks of itself. */
    SPEAKS,
    /** The document says what it is going to say. */
    ANNOUNCES;

    private static final Set<String> DEMONSTRATIVES = Set.copyOf(WordLists.SHARED.words(Section.SELF_DEMONSTRATIVE));
    private static final Set<String> TEXTS = Set.copyOf(WordLists.SHARED.words(Section.SELF_TEXT));
    private static final Set<String> ANNOUNCING = Set.copyOf(WordLists.SHARED.words(Section.SELF_ANNOUNCE));
    /** The word for a text, and the verb after it, are looked for so many words behind the demonstrative. */
    private static final int FARTHEST_TEXT = 3;
    private static final int FARTHEST_VERB = 5;

    /** How {@code text[from,to)} opens: with a demonstrative, soon after it a word for a text, and perhaps a verb that announces. */
    static SelfReference of(String text, int from, int to) {
        Interruption.check();
        int start = from;
        SelfReference found = NONE;
        for (int word = 0; word <= (found == NONE ? FARTHEST_TEXT : FARTHEST_VERB); word++) {
            while (start < to && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String name = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (word == 0 && !DEMONSTRATIVES.contains(name)) {
                return NONE;
            }
            if (found == SPEAKS && ANNOUNCING.contains(name)) {
                return ANNOUNCES;
            }
            if (word > 0 && TEXTS.contains(name)) {
                found = SPEAKS;
            }
            start = end;
        }
        return found;
    }
}
