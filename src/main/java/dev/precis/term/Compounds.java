package dev.precis.term;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words made of words, in languages that write them as one: "Versandkosten" of "Versand" and "Kosten". A part opens or closes its
 * compound, and what is left, but for a letter or two that link them, is a word as well as can be told without a dictionary: four
 * letters and more that derive no word, or a short word that is known.
 */
final class Compounds {
    /** Those of a language by its BCP 47 tag; none for a language without a list. */
    static final PerLanguage<Compounds> BY_LANGUAGE = new PerLanguage<>(Compounds::new);
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_STEM = 3;

    private final Set<String> links;
    private final Set<String> shortParts;
    private final Set<String> affixes;

    private Compounds(WordLists lists) {
        links = lists.set(Section.TERM_COMPOUND_LINK);
        shortParts = lists.set(Section.TERM_COMPOUND_SHORT);
        affixes = lists.set(Section.TERM_COMPOUND_AFFIX);
    }

    /** Whether the language writes compounds as one word, as far as its lists say. */
    boolean areWritten() {
        return !links.isEmpty();
    }

    /** Whether a part opens a compound. */
    boolean opens(String part, String compound) {
        if (part.length() < SHORTEST_PART || compound.length() <= part.length() || !compound.startsWith(part)) {
            return false;
        }
        String rest = compound.substring(part.length());
        return isPart(rest) || !affixes.contains(rest)
                && links.stream().anyMatch(link -> rest.startsWith(link) && isPart(rest.substring(link.length())));
    }

    /** Whether a part closes a compound. A stem of three letters does behind a link: "hyr" in "månadshyr". */
    boolean closes(String part, String compound) {
        if (part.length() < SHORTEST_STEM || compound.length() <= part.length() || !compound.endsWith(part) || isLikeAffix(part)) {
            return false;
        }
        String rest = compound.substring(0, compound.length() - part.length());
        Predicate<String> isLinked = link -> rest.endsWith(link) && isPart(rest.substring(0, rest.length() - link.length()));
        return part.length() < SHORTEST_PART
                ? links.contains("s") && isLinked.test("s")
                : isPart(rest) || links.stream().anyMatch(isLinked);
    }

    /** Whether a word looks like an ending with one letter more: "Tisch" isn't in "politisch". */
    private boolean isLikeAffix(String part) {
        return affixes.contains(part.substring(1));
    }

    private boolean isPart(String rest) {
        return rest.length() >= SHORTEST_PART ? !affixes.contains(rest) : shortParts.contains(rest);
    }
}
