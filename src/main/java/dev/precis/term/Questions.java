package dev.precis.term;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what answers a question by how it begins: "When was she born?" a time, "How much is the toll?" an amount, "How do I get there?"
 * steps. "What happens when the pool opens?" asks for something else.
 */
final class Questions {
    private static final Map<Section, Asked.Answer> ANSWERS = Map.of(Section.QUERY_AMOUNT, Asked.Answer.AMOUNT, Section.QUERY_TIME,
            Asked.Answer.TIME, Section.QUERY_OCCASION, Asked.Answer.OCCASION, Section.QUERY_DURATION, Asked.Answer.DURATION,
            Section.QUERY_PERSON, Asked.Answer.PERSON, Section.QUERY_PLACE, Asked.Answer.PLACE, Section.QUERY_REASON, Asked.Answer.REASON,
            Section.QUERY_STEPS, Asked.Answer.STEPS);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    /** Those of a language by its BCP 47 tag; none for a language without a list. */
    static final PerLanguage<Questions> BY_LANGUAGE = new PerLanguage<>(Questions::new);

    /** Longer ones first. */
    private final List<Beginning> beginnings = new ArrayList<>();

    /**
     * A beginning of questions.
     *
     * @param words in lower case
     * @param isAnywhere whether they may stand anywhere in one: they open with a blank, or in a script without capitals
     */
    private record Beginning(String words, boolean isAnywhere, Asked.Answer answer) {
        static Beginning of(String words, Asked.Answer answer) {
            return new Beginning(words, Character.toUpperCase(words.charAt(0)) == words.charAt(0), answer);
        }

        boolean isIn(String query) {
            int second = query.indexOf(' ') + 1;
            return isAt(query, 0) || second > 0 && isAt(query, second) || isAnywhere && isInside(query);
        }

        private boolean isInside(String query) {
            boolean spaced = words.charAt(0) == ' ';
            for (int at = query.indexOf(words); at >= 0; at = query.indexOf(words, at + 1)) {
                if (!spaced || isAt(query, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAt(String query, int at) {
            int end = at + words.length();
            return query.startsWith(words, at) && (end == query.length() || !Character.isLetter(query.charAt(end)));
        }
    }

    private final List<Beginning> what = new ArrayList<>();
    private final List<Beginning> definitions = new ArrayList<>();
    private final Set<String> quantities;
    private final List<Named> named;

    /** A beginning that asks for a quantity, and the spellings of what names that. */
    private record Named(Beginning beginning, Set<Integer> words) {
        static Named of(String entry) {
            String[] parts = entry.split(":");
            return new Named(new Beginning(parts[0], false, Asked.Answer.AMOUNT),
                    Arrays.stream(parts).skip(1).map(WordForm::spelling).collect(Collectors.toUnmodifiableSet()));
        }
    }

    private Questions(WordLists lists) {
        ANSWERS.forEach((section, answer) -> lists.words(section).forEach(words -> beginnings.add(Beginning.of(words, answer))));
        lists.words(Section.QUERY_DEFINITION).forEach(words -> definitions.add(Beginning.of(words, Asked.Answer.STATEMENT)));
        beginnings.sort((a, b) -> a.words.length() != b.words.length()
                ? Integer.compare(b.words.length(), a.words.length())
                : a.words.compareTo(b.words));
        lists.words(Section.QUERY_WHAT).forEach(words -> what.add(new Beginning(words, false, Asked.Answer.AMOUNT)));
        quantities = lists.set(Section.QUERY_QUANTITY);
        named = lists.words(Section.QUERY_NAMED).stream().map(Named::of).toList();
    }

    /**
     * What a question asks for.
     *
     * @param answer what answers it
     * @param words those that say so, in lower case: "how high"; they tell nothing of what it is about
     * @param named spellings of what names the quantity that it asks for: "height"
     * @param isWhat whether it asks what something is
     */
    record Kind(Asked.Answer answer, String words, Set<Integer> named, boolean isWhat) {}

    /** What a query asks for. */
    Kind kindOf(String query) {
        int start = Runs.end(query, 0, query.length(), c -> !Character.isLetterOrDigit(c));
        StringBuilder straight = new StringBuilder(query.length());
        for (int i = start; i < query.length(); i++) {
            straight.append(Punctuation.straightened(query.charAt(i)));
        }
        String small = straight.toString().toLowerCase(Locale.ROOT);
        Set<Integer> names = named.stream().filter(quantity -> quantity.beginning.isIn(small)).findFirst().map(Named::words)
                .orElse(Set.of());
        boolean isWhat = definitions.stream().anyMatch(beginning -> beginning.isIn(small));
        return beginnings.stream().filter(beginning -> beginning.isIn(small)).findFirst()
                .map(beginning -> new Kind(beginning.answer, beginning.words, names, isWhat))
                .orElseGet(() -> asksWhatAmount(small)
                        ? new Kind(Asked.Answer.AMOUNT, "", names, false)
                        : new Kind(Asked.Answer.STATEMENT, wordsOf(definitions, small), names, isWhat));
    }

    private static String wordsOf(List<Beginning> some, String query) {
        return some.stream().filter(beginning -> beginning.isIn(query)).map(Beginning::words).collect(Collectors.joining(" "));
    }

    private boolean asksWhatAmount(String query) {
        return what.stream().anyMatch(beginning -> beginning.isIn(query))
                && NO_LETTER.splitAsStream(query).anyMatch(quantities::contains);
    }
}
