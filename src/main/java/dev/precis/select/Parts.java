package dev.precis.select;

import dev.precis.term.Terms;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells whether one sentence speaks of a part of what another one speaks of, or of a woman where that speaks of a man, which the stems of
 * their words don't tell: "half of the crop" and "the crop", "la alumna" and "el alumno".
 *
 * <p>Time: the words of the two sentences.
 */
final class Parts {
    private static final Set<String> PARTS = SentenceWords.LISTS.set("part");
    private static final Set<String> FEMININE = SentenceWords.LISTS.set("feminine");
    private static final Set<String> MASCULINE = SentenceWords.LISTS.set("masculine");
    /** Articles that are masculine in one language alone, by its tag. */
    private static final Map<String, Set<String>> MASCULINE_IN = SentenceWords.LISTS.sections().stream()
            .filter(section -> section.startsWith("masculine.")).collect(Collectors.toUnmodifiableMap(
                    section -> section.substring("masculine.".length()), SentenceWords.LISTS::set));
    /** Between a part and the whole stands an "of" at most. */
    private static final int NEAR = 2;

    private final Terms terms;
    private final SentenceWords words;
    /** Masculine in the language of the text alone. */
    private final Set<String> ownMasculine;

    Parts(Terms terms, SentenceWords words) {
        this.terms = terms;
        this.words = words;
        ownMasculine = MASCULINE_IN.getOrDefault(terms.language(), Set.of());
    }

    /** Whether two sentences, articles aside, do. */
    boolean differ(WordPlaces a, WordPlaces b) {
        return takesPart(a, b) || takesPart(b, a) || haveOtherGenders(a, b);
    }

    private boolean takesPart(WordPlaces a, WordPlaces b) {
        return IntStream.range(0, a.count()).anyMatch(i -> isPart(a, i) && isOf(a, a.contentFrom(i + 1), i, b))
                && IntStream.range(0, b.count()).noneMatch(i -> PARTS.contains(word(b, i)));
    }

    /** Whether a part is named, but for one that has a name of its own: "the second half of the match". */
    private boolean isPart(WordPlaces in, int place) {
        return PARTS.contains(word(in, place)) && (place == 0 || !in.isContent(place - 1));
    }

    private boolean isOf(WordPlaces in, int whole, int part, WordPlaces other) {
        return whole != WordPlaces.NOWHERE && whole <= part + NEAR
                && (other.has(in.word(whole)) || words.hasForm(other.sentence(), word(in, whole)));
    }

    private String word(WordPlaces in, int place) {
        return words.word(in.sentence(), in.tokens()[place]);
    }

    private boolean haveOtherGenders(WordPlaces a, WordPlaces b) {
        return IntStream.range(0, a.count()).anyMatch(i -> {
            int j = a.placeOf(a.word(i)) == i ? b.placeOf(a.word(i)) : WordPlaces.NOWHERE;
            return j != WordPlaces.NOWHERE && !word(a, i).equals(word(b, j))
                    && (isMasculine(before(a, i)) && FEMININE.contains(before(b, j))
                            || FEMININE.contains(before(a, i)) && isMasculine(before(b, j)));
        });
    }

    private boolean isMasculine(String article) {
        return MASCULINE.contains(article) || ownMasculine.contains(article);
    }

    /** The word before the one at a place; empty where there is none. */
    private String before(WordPlaces in, int place) {
        int before = in.tokens()[place] - 1;
        return before >= terms.firstToken(in.sentence()) ? words.word(in.sentence(), before) : "";
    }
}
