package dev.precis.term;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.HashSet;
import java.util.Set;

/**
 * The words by which a language says how much, when, how long, where and why, as their spellings ({@link Terms#spelling}).
 *
 * @param numbers "two", "dozen"
 * @param clocks prepositions before times of the clock: "at"
 * @param hours what may stand behind the number there: "heures"
 * @param times names of months and days, "noon", "o'clock"
 * @param timesInCapitals times that are other words when written small: "May"
 * @param occasions what tells a time without naming it: "before" meals
 * @param presents auxiliary verbs of what is or is to be: "will"
 * @param measures what numbers are measured in: "hours", "m"
 * @param places prepositions before places
 * @param reasons "because", "therefore"
 * @param pronouns what stands for something that was spoken of: "it", "him"
 * @param articles definite articles
 * @param capitalizesNouns whether all nouns have capitals, which then tell no name
 */
public record AnswerWords(Set<Integer> numbers, Set<Integer> clocks, Set<Integer> hours, Set<Integer> times,
        Set<Integer> timesInCapitals, Set<Integer> occasions, Set<Integer> presents, Set<Integer> measures,
        Set<Integer> places, Set<Integer> reasons, Set<Integer> pronouns, Set<Integer> articles, boolean capitalizesNouns) {
    /** The words of a language by its BCP 47 tag; none for a language without lists. */
    public static final PerLanguage<AnswerWords> BY_LANGUAGE = new PerLanguage<>(AnswerWords::read);

    private static AnswerWords read(WordLists lists) {
        Set<Integer> times = spellings(lists, Section.FIGURE_TIME, Section.ANSWER_TIME);
        Set<Integer> measures = new HashSet<>(spellings(lists, Section.FIGURE_MEASURE, Section.SPLIT_MEASURE, Section.ANSWER_MEASURE));
        measures.removeAll(times);
        return new AnswerWords(spellings(lists, Section.LEAN_COUNT, Section.ANSWER_NUMBER),
                spellings(lists, Section.ANSWER_CLOCK), spellings(lists, Section.ANSWER_HOUR), times,
                spellings(lists, Section.ANSWER_TIME_CAPITAL), spellings(lists, Section.ANSWER_OCCASION),
                spellings(lists, Section.ANSWER_PRESENT), Set.copyOf(measures), spellings(lists, Section.ANSWER_PLACE),
                spellings(lists, Section.ANSWER_REASON), spellings(lists, Section.LEAN_PRONOUN, Section.LEAN_POSSESSIVE),
                spellings(lists, Section.LEAN_ARTICLE),
                lists.capitalizesNouns());
    }

    private static Set<Integer> spellings(WordLists lists, Section... sections) {
        Set<Integer> spellings = new HashSet<>();
        for (Section section : sections) {
            lists.words(section).forEach(word -> spellings.add(WordForm.spelling(word)));
            WordLists.SHARED.words(section).forEach(word -> spellings.add(WordForm.spelling(word)));
        }
        return Set.copyOf(spellings);
    }
}
