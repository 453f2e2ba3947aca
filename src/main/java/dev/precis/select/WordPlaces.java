package dev.precis.select;

import dev.precis.term.Terms;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A sentence as it is compared with another one: its tokens, or some of them, and where each word stands among them. A place is an index
 * of {@code tokens}.
 *
 * @param sentence its number
 * @param tokens ascending
 * @param places the place of each word; {@value #NOWHERE} for one that has several
 */
record WordPlaces(Terms terms, int sentence, int[] tokens, Map<Integer, Integer> places) {
    /** Where a word stands that a sentence has several times, or not at all. */
    static final int NOWHERE = -1;

    /** The places of some tokens of a sentence. */
    static WordPlaces of(Terms terms, int sentence, IntStream some) {
        int[] tokens = some.toArray();
        Map<Integer, Integer> places = HashMap.newHashMap(tokens.length);
        for (int i = 0; i < tokens.length; i++) {
            places.merge(terms.word(tokens[i]), i, (first, second) -> NOWHERE);
        }
        return new WordPlaces(terms, sentence, tokens, places);
    }

    /** Number of places. */
    int count() {
        return tokens.length;
    }

    /** The word at a place, see {@link Terms#word}. */
    int word(int place) {
        return terms.word(tokens[place]);
    }

    /** Whether a word of content stands at a place. */
    boolean isContent(int place) {
        return terms.term(tokens[place]) >= 0;
    }

    /** The first place from one on at which a word of content stands; {@value #NOWHERE} without one. */
    int contentFrom(int place) {
        return IntStream.range(place, count()).filter(this::isContent).findFirst().orElse(NOWHERE);
    }

    /** How many words it opens with that another one opens with as well. */
    int sameFromStart(WordPlaces other) {
        int most = Math.min(count(), other.count());
        int same = 0;
        while (same < most && word(same) == other.word(same)) {
            same++;
        }
        return same;
    }

    /** How many words it ends with that another one ends with as well. */
    int sameToEnd(WordPlaces other) {
        int most = Math.min(count(), other.count());
        int same = 0;
        while (same < most && word(count() - same - 1) == other.word(other.count() - same - 1)) {
            same++;
        }
        return same;
    }

    /** Whether a word stands there, however often. */
    boolean has(int word) {
        return places.containsKey(word);
    }

    /** Where a word stands; {@value #NOWHERE} unless it stands there once. */
    int placeOf(int word) {
        return places.getOrDefault(word, NOWHERE);
    }
}
