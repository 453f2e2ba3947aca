package dev.precis.term;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import java.util.List;
import java.util.Locale;

/**
 * Tells questions that a number or a date answers: "When was she born?", "How much is the toll?". They begin so: "What happens when
 * the pool opens?" asks for something else.
 */
final class FigureQuestions {
    private static final PerLanguage<FigureQuestions> BY_LANGUAGE = new PerLanguage<>(
            lists -> new FigureQuestions(List.copyOf(lists.words(Section.QUERY_FIGURE))));

    private final List<String> beginnings;

    private FigureQuestions(List<String> beginnings) {
        this.beginnings = beginnings;
    }

    /** Those of a language by its BCP 47 tag; none for a language without a list. */
    static FigureQuestions forLanguage(String tag) {
        return BY_LANGUAGE.of(tag);
    }

    /** Whether a query is one. */
    boolean hold(String query) {
        String small = query.strip().toLowerCase(Locale.ROOT);
        int second = small.indexOf(' ') + 1;
        return beginnings.stream().anyMatch(beginning -> isAt(small, 0, beginning) || second > 0 && isAt(small, second, beginning)
                || !Character.isAlphabetic(beginning.charAt(0)) && small.contains(beginning));
    }

    private static boolean isAt(String query, int at, String beginning) {
        int end = at + beginning.length();
        return query.startsWith(beginning, at) && (end == query.length() || !Character.isLetter(query.charAt(end)));
    }
}
