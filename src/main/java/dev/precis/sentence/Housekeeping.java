package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import java.util.List;

/**
 * Tells what introduces, files or announces and says nothing of the matter: a ruling's header ("Appeal by special leave from the
 * judgment …"), an operator's call for questions ("Our next question comes from …"), a presenter's plea ("Please leave us a review").
 * Their wording is fixed; phrases that the text holds nowhere, as most texts hold none, are looked for only once.
 */
final class Housekeeping {
    private static final PerLanguage<List<Phrase>> PHRASES = new PerLanguage<>("role",
            lists -> lists.words(Section.ROLE_HOUSEKEEPING).stream().map(words -> new Phrase(words.charAt(0), words.substring(1)))
                    .toList());

    private final String text;
    private final List<Phrase> phrases;

    /** A phrase, whose first letter may be a capital as at the start of a sentence. */
    private record Phrase(char first, String rest) {
        boolean isIn(String text, int from, int to) {
            int at = text.indexOf(rest, from + 1, to);
            while (at >= 0 && Character.toLowerCase(text.charAt(at - 1)) != first) {
                at = text.indexOf(rest, at + 1, to);
            }
            return at >= 0;
        }
    }

    Housekeeping(CharIndex characters, String language) {
        text = characters.text();
        phrases = PHRASES.of(language).stream().filter(phrase -> text.contains(phrase.rest)).toList();
    }

    /** Whether {@code text[from,to)}, which holds something, holds such a phrase. */
    boolean isIn(int from, int to) {
        for (Phrase phrase : phrases) {
            if (phrase.isIn(text, from, to)) {
                return true;
            }
        }
        return false;
    }
}
