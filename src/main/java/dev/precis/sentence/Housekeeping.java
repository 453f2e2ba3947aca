package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;

/**
 * Tells what introduces, files or announces and says nothing of the matter: a ruling's header ("Appeal by special leave from the
 * judgment …"), an operator's call for questions ("Our next question comes from …"), a presenter's plea ("Please leave us a review").
 * Their wording is fixed; phrases that the text holds nowhere, as most texts hold none, are looked for only once.
 */
final class Housekeeping {
    private static final PerLanguage<List<String>> PHRASES = new PerLanguage<>("role",
            lists -> List.copyOf(lists.words(Section.ROLE_HOUSEKEEPING)));

    private final String text;
    private final List<String> phrases;

    Housekeeping(CharIndex characters, String language) {
        text = characters.text();
        phrases = PHRASES.of(language).stream().filter(phrase -> indexOf(phrase, 0, text.length()) >= 0).toList();
    }

    /** Whether {@code text[from,to)} holds such a phrase. */
    boolean isIn(int from, int to) {
        for (String phrase : phrases) {
            if (indexOf(phrase, from, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a phrase stands, whose first letter may be a capital as at the start of a sentence; -1 where it doesn't. */
    private int indexOf(String phrase, int from, int to) {
        if (to == from) {
            return -1;
        }
        String rest = phrase.substring(1);
        int at = text.indexOf(rest, from + 1, to);
        while (at >= 0 && Character.toLowerCase(text.charAt(at - 1)) != phrase.charAt(0)) {
            at = text.indexOf(rest, at + 1, to);
        }
        return at;
    }
}
