package dev.precis.score;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import dev.precis.term.Terms;
import java.util.List;

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
    private final boolean any;

    private PersonalWords(WordLists lists) {
        List<String> all = lists.words(Section.CUE_PERSONAL);
        words = WordTable.builder().flag(PERSONAL, all).build();
        any = !all.isEmpty();
    }

    /** The words of a language by the tag of its terms; none for a language without a list. */
    static PersonalWords forLanguage(String tag) {
        return BY_LANGUAGE.of(tag);
    }

    /** Whether a sentence holds such a word, be it written together with a verb: "I'm", "j'ai". */
    boolean areIn(Terms terms, char[] text, int sentence) {
        int first = terms.firstToken(sentence);
        for (int token = first; any && token < terms.firstToken(sentence + 1); token++) {
            if (token > first && terms.term(token) >= 0) {
                continue; // these are stop words, or open what somebody says
            }
            int from = terms.start(token);
            int to = terms.end(token);
            if (words.mayBegin(text[from]) && (isOne(text, from, to) || isJoined(text, from, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(char[] text, int from, int to) {
        return words.get(text, from, to) != WordTable.ABSENT;
    }

    /** Whether such a word of few letters stands in front of an apostrophe. */
    private boolean isJoined(char[] text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_JOINED);
        int apostrophe = Punctuation.apostrophe(text, from + 1, limit);
        return apostrophe < limit && isOne(text, from, apostrophe);
    }
}
