package dev.precis.select;

import dev.precis.chars.WordFile;
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
    /** Words that tell what sentences of the same words say differently. */
    static final WordFile LISTS = WordFile.read(SentenceWords.class, "differences.txt");
    private static final Set<String> ARTICLES = Set.copyOf(LISTS.words("article"));
    private static final Set<String> CONJUNCTIONS = Set.copyOf(LISTS.words("conjunction"));
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

    /** The letters and digits of a sentence as they stand, without blanks and signs. */
    String letters(int sentence) {
        StringBuilder letters = new StringBuilder();
        int last = terms.firstToken(sentence + 1) - 1;
        for (int i = terms.start(terms.firstToken(sentence)); i < terms.end(last); i++) {
            if (Character.isLetterOrDigit(text[sentence].charAt(i))) {
                letters.append(text[sentence].charAt(i));
            }
        }
        return letters.toString();
    }

    boolean isArticle(int sentence, int token) {
        return ARTICLES.contains(word(sentence, token));
    }

    boolean isConjunction(int sentence, int token) {
        return CONJUNCTIONS.contains(word(sentence, token));
    }

    /** The tokens of a sentence but for its articles, ascending. */
    int[] withoutArticles(int sentence) {
        return IntStream.range(terms.firstToken(sentence), terms.firstToken(sentence + 1)).filter(token -> !isArticle(sentence, token))
                .toArray();
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
