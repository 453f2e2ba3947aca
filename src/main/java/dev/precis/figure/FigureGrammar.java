package dev.precis.figure;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a language writes figures, as far as its word lists tell. */
final class FigureGrammar {
    private static final String CURRENCY = Section.FIGURE_CURRENCY_USD.name().replace("USD", "");
    private static final String POWER = Section.FIGURE_POWER_3.name().replace("3", "");

    /** What the word lists of a BCP 47 tag's language tell. */
    static final PerLanguage<FigureGrammar> BY_LANGUAGE = new PerLanguage<>(FigureGrammar::new);

    private final Map<String, Integer> powers = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> joints;
    private final Set<String> hedges;
    private final Set<String> times;
    private final Set<String> measures;
    private final Set<String> numbered;
    private final Set<String> weak;
    private final char decimal;
    private final boolean capitalizesNouns;
    private final boolean counts;
    private int longest;

    private FigureGrammar(WordLists lists) {
        for (Section section : Section.values()) {
            for (String word : words(lists, section)) {
                if (section.name().startsWith(POWER)) {
                    powers.put(word, Integer.parseInt(section.name().substring(POWER.length())));
                } else if (section.name().startsWith(CURRENCY)) {
                    units.put(word, section.name().substring(CURRENCY.length()));
                } else if (section == Section.FIGURE_PERCENT) {
                    units.put(word, Figure.PERCENT);
                } else {
                    continue;
                }
                longest = Math.max(longest, word.length());
            }
        }
        joints = measuring(lists, Section.FIGURE_JOINT);
        hedges = words(lists, Section.FIGURE_HEDGE);
        times = words(lists, Section.FIGURE_TIME);
        times.addAll(words(lists, Section.FIGURE_PERIOD));
        measures = measuring(lists, Section.FIGURE_MEASURE);
        counts = !lists.words(Section.FIGURE_MEASURE).isEmpty();
        measures.addAll(words(lists, Section.SPLIT_MEASURE));
        numbered = words(lists, Section.FIGURE_NUMBERED);
        numbered.addAll(words(lists, Section.SPLIT_ABBREVIATION_NUMBERED));
        weak = words(lists, Section.KEYWORD_WEAK);
        weak.addAll(lists.words(Section.DETECT_WORD));
        decimal = lists.words(Section.FIGURE_DECIMAL).stream().findFirst().map(mark -> mark.charAt(0)).orElse('\0');
        capitalizesNouns = lists.capitalizesNouns();
    }

    private Set<String> measuring(WordLists lists, Section section) {
        Set<String> words = words(lists, section);
        longest = Math.max(longest, words.stream().mapToInt(String::length).max().orElse(0));
        return words;
    }

    private static Set<String> words(WordLists lists, Section section) {
        Set<String> words = new HashSet<>(WordLists.SHARED.words(section));
        words.addAll(lists.words(section));
        return words;
    }

    /** The mark before decimals; 0 where the language's isn't known. */
    char decimal() {
        return decimal;
    }

    /** Which power of ten a word multiplies by, null if it does not. */
    Integer power(String word) {
        return powers.get(word);
    }

    /** Which unit a word or sign stands for: {@link Figure#PERCENT} or a currency's code; null if none. */
    String unit(String word) {
        return units.get(word);
    }

    /** Length of the longest word that is a power or a unit. */
    int longest() {
        return longest;
    }

    /** Whether a word may stand between an amount and its unit: "millions d'euros". */
    boolean joins(String word) {
        return joints.contains(word);
    }

    boolean isHedge(String word) {
        return hedges.contains(word);
    }

    /** Whether a word names a time: a month, a day of the week. */
    boolean isTime(String word) {
        return times.contains(word);
    }

    /** Whether numbers of things are told from measures. */
    boolean tellsCounts() {
        return counts;
    }

    /** Whether a word measures, or names a time: "years", "feet". */
    boolean isMeasure(String word) {
        return measures.contains(word) || times.contains(word);
    }

    /** Whether a number behind the word counts nothing: "chapter". */
    boolean isNumbered(String word) {
        return numbered.contains(word);
    }

    /** Whether a word tells nothing of what a sentence is about. */
    boolean isWeak(String word) {
        return weak.contains(word) || hedges.contains(word) || measures.contains(word) || times.contains(word) || powers.containsKey(word)
                || units.containsKey(word);
    }

    /** Whether all nouns have capitals, which then tell no name. */
    boolean capitalizesNouns() {
        return capitalizesNouns;
    }

    static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
