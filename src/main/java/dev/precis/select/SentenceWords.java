package dev.precis.select;

import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The tokens of sentences as they are written, in small letters. */
final class SentenceWords {
    /** Where a word stands that a sentence has several times, or not at all. */
    static final int NOWHERE = -1;

    private final Terms terms;
    /** By sentence, the visible text it stands in. */
    private final String[] text;

    SentenceWords(List<SegmentedText> texts, Terms terms) {
        this.terms = terms;
        this.text = texts.stream().flatMap(t -> t.sentences().stream().map(s -> t.source().visible())).toArray(String[]::new);
    }

    /** The visible text a sentence stands in. */
    String text(int sentence) {
        return text[sentence];
    }

    String word(int sentence, int token) {
        return text[sentence].substring(terms.start(token), terms.end(token)).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** The tokens of a sentence that are none of some words, ascending. */
    int[] without(Set<String> words, int sentence) {
        return IntStream.range(terms.firstToken(sentence), terms.firstToken(sentence + 1))
                .filter(token -> !words.contains(word(sentence, token))).toArray();
    }

    /** By word of some tokens, its place among them; {@value #NOWHERE} for one that has several. */
    Map<Integer, Integer> places(int[] tokens) {
        Map<Integer, Integer> places = HashMap.newHashMap(tokens.length);
        for (int i = 0; i < tokens.length; i++) {
            places.merge(terms.word(tokens[i]), i, (first, second) -> NOWHERE);
        }
        return places;
    }
}
