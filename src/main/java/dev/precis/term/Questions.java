package dev.precis.term;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;
import java.util.Locale;

/**
 * Tells what answers a question by how it begins: "When was she born?", "How much is the toll?" a figure, "How do I get there?" steps.
 * "What happens when the pool opens?" asks for something else.
 */
final class Questions {
    private static final PerLanguage<Questions> BY_LANGUAGE = new PerLanguage<>(Questions::new);

    private final List<String> figure;
    private final List<String> steps;

    private Questions(WordLists lists) {
        figure = List.copyOf(lists.words(Section.QUERY_FIGURE));
        steps = List.copyOf(lists.words(Section.QUERY_STEPS));
    }

    /** Those of a language by its BCP 47 tag; none for a language without a list. */
    static Questions forLanguage(String tag) {
        return BY_LANGUAGE.of(tag);
    }

    /** What answers a query. */
    Asked.Answer answerTo(String query) {
        String small = query.strip().toLowerCase(Locale.ROOT);
        if (begins(small, figure)) {
            return Asked.Answer.FIGURE;
        }
        return begins(small, steps) ? Asked.Answer.STEPS : Asked.Answer.STATEMENT;
    }

    private static boolean begins(String query, List<String> beginnings) {
        int second = query.indexOf(' ') + 1;
        return beginnings.stream().anyMatch(beginning -> isAt(query, 0, beginning) || second > 0 && isAt(query, second, beginning)
                || isAnywhere(beginning.charAt(0)) && query.contains(beginning));
    }

    private static boolean isAt(String query, int at, String beginning) {
        int end = at + beginning.length();
        return query.startsWith(beginning, at) && (end == query.length() || !Character.isLetter(query.charAt(end)));
    }

    /** Whether an entry may stand anywhere in a question: it opens with a blank, or in a script without capitals. */
    private static boolean isAnywhere(char first) {
        return Character.toUpperCase(first) == first;
    }
}
