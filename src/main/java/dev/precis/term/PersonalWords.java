package dev.precis.term;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;

/**
 * Words by which writers and speakers speak of themselves, and to whoever reads or listens: "I", "your", "thank you". They stand
 * where somebody greets, jokes, advertises or thinks aloud more often than where the matter is told: the stigma words of
 * Edmundson, "New methods in automatic extracting", 1969.
 */
final class PersonalWords {
    private static final PerLanguage<PersonalWords> BY_LANGUAGE = new PerLanguage<>(PersonalWords::new);
    private static final int PERSONAL = 1;
    /** Where the apostrophe behind "you" stands at the latest. */
    private static final int LONGEST_JOINED = 4;

    private final WordTable words;

    private PersonalWords(WordLists lists) {
        words = WordTable.builder().flag(PERSONAL, lists.words(Section.CUE_PERSONAL)).build();
    }

    /** The words of a language by the tag of its terms; none for a language without a list. */
    static PersonalWords forLanguage(String tag) {
        return BY_LANGUAGE.of(tag);
    }

    /** Whether {@code text[from,to)} is such a word, be it written together with a verb: "I'm", "j'ai". */
    boolean hold(char[] text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_JOINED);
        int apostrophe = Punctuation.apostrophe(text, from + 1, limit);
        return words.get(text, from, to) != WordTable.ABSENT
                || apostrophe < limit && words.get(text, from, apostrophe) != WordTable.ABSENT;
    }
}
