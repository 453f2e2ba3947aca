package dev.precis.select;

import dev.precis.chars.Runs;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells sentences that say what to do, by the few signs a language has of it: a word behind the verb that opens one ("Press
 * <i>the</i> button", "Drücken <i>Sie</i> die Taste"), the ending of that verb ("Нажм<i>ите</i> кнопку"), or of the verb that closes one
 * ("Düğmeye bas<i>ın</i>"). An instruction without such a sign is not told.
 */
final class Instructions {
    /** Those of a language by its BCP 47 tag; none are told in a language without lists. */
    static final PerLanguage<Instructions> BY_LANGUAGE = new PerLanguage<>(Instructions::new);

    private final Set<String> behindVerb;
    private final List<String> openingEndings;
    private final List<String> pastEndings;
    private final List<String> closingEndings;

    private Instructions(WordLists lists) {
        behindVerb = lists.set(Section.ANSWER_STEP_BEHIND);
        openingEndings = lists.words(Section.ANSWER_STEP_OPENING);
        pastEndings = lists.words(Section.ANSWER_STEP_PAST);
        closingEndings = lists.words(Section.ANSWER_STEP_CLOSING);
    }

    /**
     * Whether a sentence is one.
     *
     * @param visible the text that the sentence's offsets count in
     * @param number the sentence's own among all sentences of the terms
     */
    boolean isOne(Sentence sentence, String visible, Terms terms, int number) {
        return closesAsOne(visible, sentence.start(), sentence.end())
                || opensWithContent(terms, number) && opensAsOne(visible, sentence.start(), sentence.end());
    }

    private static boolean opensWithContent(Terms terms, int sentence) {
        int first = terms.firstToken(sentence);
        return first < terms.endToken(sentence) && terms.term(first) >= 0;
    }

    private boolean opensAsOne(String text, int start, int end) {
        int verbEnd = wordEnd(text, start, end);
        String verb = text.substring(start, verbEnd).toLowerCase(Locale.ROOT);
        return endsIn(openingEndings, verb)
                || verbEnd < end && text.charAt(verbEnd) == ' ' && !endsIn(pastEndings, verb)
                        && behindVerb.contains(text.substring(verbEnd + 1, wordEnd(text, verbEnd + 1, end)).toLowerCase(Locale.ROOT));
    }

    private static boolean endsIn(List<String> endings, String word) {
        return endings.stream().anyMatch(ending -> word.length() > ending.length() && word.endsWith(ending));
    }

    private boolean closesAsOne(String text, int start, int end) {
        int last = Runs.start(text, start, end, c -> !Character.isLetter(c));
        for (String ending : closingEndings) {
            int from = last - ending.length();
            if (from > start && text.startsWith(ending, from) && Character.isLetter(text.charAt(from - 1))) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int start, int end) {
        return Runs.end(text, start, end, Character::isLetter);
    }
}
