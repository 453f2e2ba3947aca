package dev.precis.term;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of one family in a language: the same stem with endings that derive one word from another, "founded" and "founder", "gründen" and
 * "Gründung". Endings alone tell them, so a stem has four letters at least; one that is a word by itself has three: "own", "owner".
 * Words that only look derived are listed ("flower"), and so are families without such a stem: "buy", "bought".
 */
final class WordFamilies {
    /** Those of a language by its BCP 47 tag; none for a language without a list. */
    static final PerLanguage<WordFamilies> BY_LANGUAGE = new PerLanguage<>(WordFamilies::new);
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_WORD = 3;

    private final List<Set<String>> endings;
    private final Set<String> alone;
    private final List<String[]> participles;
    /** By word, those of its family that no endings tell, itself too. */
    private final Map<String, Set<String>> irregular = new HashMap<>();

    private WordFamilies(WordLists lists) {
        endings = lists.words(Section.TERM_FAMILY).stream()
                .map(entry -> Arrays.stream(entry.split(":")).collect(Collectors.toUnmodifiableSet())).toList();
        alone = lists.set(Section.TERM_FAMILY_ALONE);
        participles = lists.words(Section.TERM_FAMILY_PARTICIPLE).stream().map(entry -> entry.split(":")).toList();
        for (String entry : lists.words(Section.TERM_FAMILY_IRREGULAR)) {
            Set<String> forms = Set.of(entry.split(":"));
            forms.forEach(form -> irregular.merge(form, forms, WordFamilies::both));
        }
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A stem that a word may have.
     *
     * @param ending what stands behind it in the word
     * @param others what may stand behind it in words of the family, {@code ending} too
     */
    private record Stem(String letters, String ending, Set<String> others) {
        boolean isOf(String word) {
            if (!word.startsWith(letters)) {
                return false;
            }
            String rest = word.substring(letters.length());
            return !rest.equals(ending) && others.contains(rest) && (isLong() || rest.isEmpty() || ending.isEmpty());
        }

        boolean isLong() {
            return letters.length() >= SHORTEST_STEM;
        }
    }

    /** What tells the words of a word's family. */
    final class Family {
        private final String word;
        private final List<Stem> stems = new ArrayList<>();

        Family(String word) {
            this.word = word;
        }

        /** Whether no word can be in it beside its own. */
        boolean isAlone() {
            return stems.isEmpty() && !irregular.containsKey(word);
        }

        /** Whether a word, in small letters, is another one of the family. */
        boolean has(String other) {
            return !isAlone() && !alone.contains(other) && (isIrregular(other) || isParticiple(other)
                    || stems.stream().anyMatch(isOf(other).or(isOf(withoutPrefix(other)))));
        }

        private boolean isIrregular(String other) {
            return !other.equals(word) && irregular.getOrDefault(word, Set.of()).contains(other);
        }

        /** Whether one of the two is the participle of the other, and both end alike: "leitet", "geleitet". */
        private boolean isParticiple(String other) {
            return !other.equals(word) && withoutPrefix(other).equals(withoutPrefix(word));
        }

        private static Predicate<Stem> isOf(String word) {
            return stem -> stem.isOf(word);
        }
    }

    /** The family of a word in small letters. */
    Family of(String word) {
        Family family = new Family(word);
        if (!alone.contains(word)) {
            String bare = withoutPrefix(word);
            for (Set<String> swapped : endings) {
                for (String ending : swapped) {
                    if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST_WORD) {
                        family.stems.add(new Stem(bare.substring(0, bare.length() - ending.length()), ending, swapped));
                    }
                }
            }
        }
        return family;
    }

    /** A participle without what it opens with, "gründet" for "gegründet"; any other word as it is. */
    private String withoutPrefix(String word) {
        for (String[] participle : participles) {
            if (word.startsWith(participle[0]) && Arrays.stream(participle).skip(1).anyMatch(word::endsWith)) {
                return word.substring(participle[0].length());
            }
        }
        return word;
    }
}
