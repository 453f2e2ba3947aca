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
    private static final String LIMIT = "limit";
    private static final PerLanguage<NumberWords> BY_LANGUAGE = new PerLanguage<>(NumberWords::new);

    private final Set<String> ones;
    private final Set<String> bases;
    private final Set<String> all;
    private final Set<String> limits;
    private final String minus;

    private NumberWords(WordLists lists) {
        ones = lists.set(Section.QUANTITY_ONE);
        bases = Stream.of(Section.QUANTITY_BASE, Section.FIGURE_POWER_3, Section.FIGURE_POWER_6, Section.FIGURE_POWER_9,
                Section.FIGURE_POWER_12).map(lists::words).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        all = Stream.of(ones, bases, lists.words(Section.QUANTITY_NUMERAL)).flatMap(words -> words.stream())
                .collect(Collectors.toUnmodifiableSet());
        List<String> beside = lists.words(Section.QUANTITY_LIMIT);
        limits = Set.copyOf(beside);
        minus = beside.isEmpty() ? "-" : beside.getFirst();
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

    /** Whether words beside a number make another one of it, or a limit: "at least". */
    boolean isLimit(String words) {
        return limits.contains(words);
    }

    /** Those words, for languages whose words are not told apart. */
    Set<String> limits() {
        return limits;
    }

    /**
     * What words beside a number make of it: less than zero, or a limit, whichever ("over" and "more than" are the same, and opposites are told
     * by {@link Differences}).
     */
    String kindOf(String limit) {
        return limit.equals(minus) ? minus : LIMIT;
    }

    /** What the sign before a number is in words. */
    String minus() {
        return minus;
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
