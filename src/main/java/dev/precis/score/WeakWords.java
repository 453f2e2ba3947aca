package dev.precis.score;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Words of a question that tell little about what it asks for: "What dose of prednisone did he <i>get</i>?", "Where do I <i>find</i> the
 * serial number?". They are rare in a text as often as the words that tell.
 */
final class WeakWords {
    /** The words of a language by its BCP 47 tag; none for a language without a list. */
    static final PerLanguage<WeakWords> BY_LANGUAGE = new PerLanguage<>(
            lists -> new WeakWords(lists.set(Section.KEYWORD_WEAK)));

    private final Set<String> words;

    private WeakWords(Set<String> words) {
        this.words = words;
    }

    /** Those that a query holds, in its order, with blanks between them; empty for none. */
    String in(String query) {
        StringJoiner found = new StringJoiner(" ");
        int from = 0;
        for (int i = 0; i <= query.length(); i++) {
            if (i == query.length() || !Character.isLetter(query.charAt(i))) {
                String word = query.substring(from, i).toLowerCase(Locale.ROOT);
                if (words.contains(word)) {
                    found.add(word);
                }
                from = i + 1;
            }
        }
        return found.toString();
    }
}
