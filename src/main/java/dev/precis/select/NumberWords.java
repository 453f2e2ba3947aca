package dev.precis.select;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a language counts. */
final class NumberWords {
    /** What is said beside a number. */
    enum Beside {
        /** A limit, whichever: "over" is "more than", and opposites are told by {@link Differences}. */
        LIMIT,
        /** That it is below zero. */
        MINUS,
        NOTHING
    }

    private static final PerLanguage<NumberWords> BY_LANGUAGE = new PerLanguage<>(NumberWords::new);

    private final Set<String> ones;
    private final Set<String> bases;
    private final Set<String> all;
    private final Set<String> beside;
    private final String minus;

    private NumberWords(WordLists lists) {
        ones = lists.set(Section.QUANTITY_ONE);
        bases = Stream.of(Section.QUANTITY_BASE, Section.FIGURE_POWER_3, Section.FIGURE_POWER_6, Section.FIGURE_POWER_9,
                Section.FIGURE_POWER_12).map(lists::words).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        all = Stream.of(ones, bases, lists.words(Section.QUANTITY_NUMERAL)).flatMap(words -> words.stream())
                .collect(Collectors.toUnmodifiableSet());
        List<String> limits = lists.words(Section.QUANTITY_LIMIT);
        beside = Set.copyOf(limits);
        minus = limits.isEmpty() ? "" : limits.getFirst();
    }

    static NumberWords of(String language) {
        return BY_LANGUAGE.of(language);
    }

    /** Whether a word stands for a number, or a part of one: "five", "hundred". */
    boolean isNumber(String word) {
        return all.contains(word);
    }

    /** Whether it is one that others are added to, or multiplied by: "hundred". */
    boolean isBase(String word) {
        return bases.contains(word);
    }

    boolean isOne(String word) {
        return ones.contains(word) || word.equals("1");
    }

    /** Whether words beside a number make something else of it: "at least". */
    boolean isBeside(String words) {
        return beside.contains(words);
    }

    /** Those words, for languages whose words are not told apart. */
    Set<String> beside() {
        return beside;
    }

    /** What such words make of a number. */
    Beside kindOf(String words) {
        return words.equals(minus) ? Beside.MINUS : Beside.LIMIT;
    }

    /** The number, or part of one, that a text without blanks goes on with; empty if there is none. */
    String at(String text, int from) {
        String found = "";
        for (String word : all) {
            found = word.length() > found.length() && text.startsWith(word, from) ? word : found;
        }
        return found;
    }
}
