package dev.precis.term;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;

/**
 * Words that tell against a sentence, the stigma words of Edmundson, "New methods in automatic extracting", 1969: those by which writers
 * and speakers speak of themselves, and to whoever reads or listens ("I", "your", "thank you"), which stand where somebody greets, jokes,
 * advertises or thinks aloud more often than where the matter is told; what speakers say while they look for a word ("uh"); how scenes
 * are set ("Standing"); and what was so before ("traditionally") and has changed since ("However").
 */
final class StigmaWords {
    /** The words of a language by the tag of its terms; none for a language without a list. */
    static final PerLanguage<StigmaWords> BY_LANGUAGE = new PerLanguage<>(StigmaWords::new);
    /** Where the apostrophe behind "you" stands at the latest. */
    private static final int LONGEST_JOINED = 4;

    private final WordTable words;

    private StigmaWords(WordLists lists) {
        words = WordTable.builder().flag(WordForm.PERSONAL, lists.words(Section.CUE_PERSONAL))
                .flag(WordForm.HESITATION, lists.words(Section.CUE_HESITATION)).flag(WordForm.SCENE, lists.words(Section.CUE_SCENE))
                .flag(WordForm.FORMER, lists.words(Section.CUE_FORMER)).flag(WordForm.CONTRAST, lists.words(Section.CUE_CONTRAST)).build();
    }

    /** Which of them {@code text[from,to)} is, be it written together with a verb ("I'm", "j'ai"): marks of {@link WordForm}, or 0. */
    int in(char[] text, int from, int to) {
        int found = words.get(text, from, to);
        if (found != WordTable.ABSENT) {
            return found;
        }
        int limit = Math.min(to, from + LONGEST_JOINED);
        int apostrophe = Punctuation.apostrophe(text, from + 1, limit);
        return apostrophe < limit ? words.get(text, from, apostrophe) : 0;
    }
}
