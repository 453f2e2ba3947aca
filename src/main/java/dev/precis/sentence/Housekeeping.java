package dev.precis.sentence;

import dev.precis.chars.PhraseTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import java.util.List;

/**
 * Tells what introduces, files or announces and says nothing of the matter: a ruling's header ("Appeal by special leave from the
 * judgment …"), an operator's call for questions ("Our next question comes from …"), a presenter's plea ("Please leave us a review").
 * Their wording is fixed.
 */
final class Housekeeping {
    private static final PerLanguage<PhraseTable> PHRASES = new PerLanguage<>("role",
            lists -> new PhraseTable(List.of(lists.words(Section.ROLE_HOUSEKEEPING))));

    private final char[] text;
    private final PhraseTable phrases;

    Housekeeping(char[] text, String language) {
        this.text = text;
        this.phrases = PHRASES.of(language);
    }

    /** Whether {@code text[from,to)} holds such a phrase. */
    boolean isIn(int from, int to) {
        return phrases.in(text, from, to) != PhraseTable.NONE;
    }
}
