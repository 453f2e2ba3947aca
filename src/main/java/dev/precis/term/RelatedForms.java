package dev.precis.term;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds other forms of a word that the texts don't hold as it stands: "karnet" for "karnetu", "абонемент" for "абонемента". They
 * share all but a short ending, doubled letters counting once: "lippu" for "liput". Needed where no stemmer takes
 * endings off, as for Polish and Ukrainian, or where it leaves some on.
 */
final class RelatedForms {
    private static final int SHORTEST_SHARED = 4;
    /** The shared part is at least this many times as long as either ending: "plan" is no form of "planet". */
    private static final double SHARED_TO_ENDING = 2.5;

    /** Behind these letters a plural's "e" is left on by stemmers, which take the "s" of "bus" for a plural's: "bu", "buse". */
    private static final String SIBILANTS = "sxz";

    /** For so many different words forms are looked for, each in one pass over the terms; a longer query says enough without. */
    private static final int MOST_WORDS = 24;

    private final Terms terms;
    private final Map<String, int[]> known = new HashMap<>();

    RelatedForms(Terms terms) {
        this.terms = terms;
    }

    /**
     * The numbers of the terms that are forms of a word.
     *
     * @param word its term
     * @param written the word in small letters
     */
    int[] of(String word, String written) {
        int[] forms = known.get(word);
        if (forms == null) {
            boolean worthIt = known.size() < MOST_WORDS && isOfLetters(word);
            forms = worthIt ? termsThat(other -> isForm(word, other) || isPlural(written, other)) : new int[0];
            if (known.size() < MOST_WORDS) {
                known.put(word, forms);
            }
        }
        return forms;
    }

    private int[] termsThat(Predicate<String> isForm) {
        return IntStream.range(0, terms.termCount()).filter(term -> isForm.test(terms.text(term))).toArray();
    }

    private static boolean isForm(String word, String other) {
        if (!isOfLetters(other) || word.charAt(0) != other.charAt(0)) {
            return false;
        }
        String one = undoubled(word);
        String two = undoubled(other);
        int most = Math.min(one.length(), two.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == two.charAt(shared)) {
            shared++;
        }
        int ending = Math.max(one.length(), two.length()) - shared;
        return shared >= SHORTEST_SHARED && shared >= SHARED_TO_ENDING * ending;
    }

    private static boolean isPlural(String written, String other) {
        int length = written.length();
        return other.length() == length + 1 && other.startsWith(written) && other.charAt(length) == 'e'
                && SIBILANTS.indexOf(written.charAt(length - 1)) >= 0;
    }

    /** A word with each letter once that stands twice in a row. */
    private static String undoubled(String word) {
        StringBuilder undoubled = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                undoubled.append(word.charAt(i));
            }
        }
        return undoubled.toString();
    }

    /** Numbers and codes that are alike mean different things. */
    static boolean isOfLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }
}
