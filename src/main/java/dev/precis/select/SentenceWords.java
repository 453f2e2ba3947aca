package dev.precis.select;

import dev.precis.chars.WordFile;
import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tokens of sentences as they are written, in small letters, and which of them are small words that differences don't hang on. */
final class SentenceWords {
    /** Words that tell what sentences of the same words say differently. */
    static final WordFile LISTS = WordFile.read(SentenceWords.class, "differences.txt");
    private static final Set<String> ARTICLES = LISTS.set("article");
    private static final Set<String> CONJUNCTIONS = LISTS.set("conjunction");

    /** Forms of a word that a stemmer doesn't join share so many letters at least, and end in so many others at most. */
    private static final int SHORTEST_ROOT = 5;
    private static final int LONGEST_ENDING = 4;

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
        for (int i = terms.start(terms.firstToken(sentence)); i < terms.end(terms.endToken(sentence) - 1); i++) {
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

    /** How many of some tokens of a sentence, {@code to} exclusive, are words of a list. */
    long count(Set<String> list, int sentence, int from, int to) {
        long count = 0;
        for (int token = from; token < to; token++) {
            count += list.contains(word(sentence, token)) ? 1 : 0;
        }
        return count;
    }

    /** All words of a sentence. */
    WordPlaces all(int sentence) {
        return WordPlaces.of(terms, sentence, terms.tokens(sentence));
    }

    /** The words of a sentence but for its articles. */
    WordPlaces withoutArticles(int sentence) {
        return WordPlaces.of(terms, sentence, terms.tokens(sentence).filter(token -> !isArticle(sentence, token)));
    }

    /** Whether a sentence has another form of a word: "streicht", "streichen". */
    boolean hasForm(int sentence, String word) {
        return word.length() >= SHORTEST_ROOT
                && terms.tokens(sentence).anyMatch(token -> areForms(word, word(sentence, token)));
    }

    /** Whether two words are forms of one, which a stemmer may take for different terms. */
    static boolean areForms(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int root = 0;
        while (root < shorter && a.charAt(root) == b.charAt(root)) {
            root++;
        }
        return root >= SHORTEST_ROOT && root >= shorter - 1 && root >= longer - LONGEST_ENDING;
    }

    /** Whether each of two sets holds something that the other one doesn't. */
    static boolean haveOthers(Set<?> a, Set<?> b) {
        return !a.containsAll(b) && !b.containsAll(a);
    }
}
