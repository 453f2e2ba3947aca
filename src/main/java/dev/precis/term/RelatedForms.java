package dev.precis.term;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds other forms of a word that the texts don't hold as it stands: "karnet" for "karnetu", "абонемент" for "абонемента". They
 * share all but a short ending. Needed where no stemmer takes endings off, as for Polish and Ukrainian, or where it leaves some on.
 */
final class RelatedForms {
    private static final int SHORTEST_SHARED = 4;
    /** The shared part is at least this many times as long as either ending: "plan" is no form of "planet". */
    private static final double SHARED_TO_ENDING = 2.5;

    /** For so many different words forms are looked for, each in one pass over the terms; a longer query says enough without. */
    private static final int MOST_WORDS = 24;

    private final Terms terms;
    private final Map<String, int[]> known = new HashMap<>();

    RelatedForms(Terms terms) {
        this.terms = terms;
    }

    /** The numbers of the terms that are forms of a word. */
    int[] of(String word) {
        int[] forms = known.get(word);
        if (forms == null) {
            boolean worthIt = known.size() < MOST_WORDS && isOfLetters(word);
            forms = worthIt ? IntStream.range(0, terms.termCount()).filter(term -> isForm(word, terms.text(term))).toArray() : new int[0];
            if (known.size() < MOST_WORDS) {
                known.put(word, forms);
            }
        }
        return forms;
    }

    private static boolean isForm(String word, String other) {
        int most = Math.min(word.length(), other.length());
        int shared = 0;
        while (shared < most && word.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        int ending = Math.max(word.length(), other.length()) - shared;
        return shared >= SHORTEST_SHARED && shared >= SHARED_TO_ENDING * ending && isOfLetters(other);
    }

    /** Numbers and codes that are alike mean different things. */
    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }
}
