package dev.precis.keyword;

import dev.precis.model.Keyword;
import dev.precis.model.SummaryRequest;
import dev.precis.sentence.SegmentedText;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The terms that tell what a text is about, as a person would write them: names, nouns and repeated phrases.
 *
 * <p>A candidate's score is {@code sqrt(sentences) * shape * position}: the root of the number of sentences that hold it (term
 * frequency without bursts), {@link #shape} of its form, and {@code 1 + 0.5 (1 - first / n)} for a first appearance in
 * sentence {@code first} of {@code n}. A word inside a repeated phrase doesn't count for itself (as in C-value, Frantzi,
 * Ananiadou and Mima 2000), so that “venture capital” leaves no “venture”. With a corpus {@link Rarity} is another factor. What looks
 * like no keyword is left out ({@link KeywordRules}), and so is what says a better one again ({@link ChosenKeywords}).
 */
public final class Keywords {
    /** Candidates looked at closely, of words and of phrases each; in a long text the rest is far behind. */
    private static final int CANDIDATES = 48;

    /** Below this share of the best score a term is chance. */
    private static final double LEAST_SHARE = 0.2;

    /** In a text of fewer sentences a name counts though it occurs once. */
    static final int SHORT_TEXT = 12;

    /** With fewer keywords a text of at most {@link #SCARCE_TEXT} sentences gets nouns and names it says once. */
    private static final int FEW = 3;
    private static final int SCARCE_TEXT = 40;

    private static final double POSITION_WEIGHT = 0.5;

    /** What a form says: phrases say more than words, names more than nouns. */
    private static final double PHRASE_OF_TWO = 1.6;
    private static final double LONGER_PHRASE = 1.8;
    private static final double NAME = 1;
    private static final double NOUN = 0.6;

    /** Of equal ones the one that comes first in the text. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate candidate) -> -candidate.score)
            .thenComparingInt(candidate -> candidate.phrase.first());

    private final Terms terms;
    private final TokenPositions tokens;
    private final KeywordForms forms;
    private final KeywordRules rules;
    private final NamesSaidOnce names;

    private record Candidate(Phrase phrase, double score) {}

    private Keywords(List<SegmentedText> texts, Terms terms) {
        this.terms = terms;
        this.tokens = new TokenPositions(texts, terms);
        NameCase letterCase = new NameCase(terms, tokens);
        this.forms = new KeywordForms(terms, tokens, letterCase);
        KeywordGrammar grammar = KeywordGrammar.BY_LANGUAGE.of(terms.language());
        NameParts parts = new NameParts(terms, tokens, letterCase, grammar.capitalizesNouns());
        this.rules = new KeywordRules(terms, tokens, parts, forms);
        this.names = new NamesSaidOnce(terms, tokens, letterCase, parts, forms, grammar);
    }

    /**
     * The best keywords of the texts, best first, at most ten; scores are shares of the best one's.
     *
     * @param corpus how common terms are beyond the texts, {@link DocumentFrequencies#NONE} where nobody knows
     */
    public static List<Keyword> of(List<SegmentedText> texts, Terms terms, DocumentFrequencies corpus) {
        return new Keywords(texts, terms).best(new Rarity(terms, corpus));
    }

    private List<Keyword> best(Rarity rarity) {
        List<Phrase> candidates = RepeatedPhrases.repeated(terms, tokens, CANDIDATES);
        candidates.removeIf(phrase -> !rules.isKeyword(phrase));
        boolean[] inPhrase = new boolean[tokens.count()];
        candidates.forEach(phrase -> phrase.mark(inPhrase));
        boolean[] inName = inPhrase.clone();
        boolean isShort = terms.sentenceCount() < SHORT_TEXT;
        List<Phrase> once = isShort ? namesSaidOnce(inPhrase) : List.of();
        once.forEach(name -> name.mark(inName));
        candidates.addAll(once);
        List<Phrase> words = singleWords(inPhrase, inName);
        joinNames(candidates, words);
        joinPeoples(words);
        candidates.addAll(words);
        ChosenKeywords chosen = new ChosenKeywords(terms, tokens, forms);
        choose(bestFirst(candidates, rarity), SummaryRequest.MOST_KEYWORDS, chosen);
        if (chosen.count() < FEW && terms.sentenceCount() <= SCARCE_TEXT) {
            List<Phrase> sure = isShort ? new ArrayList<>(once) : namesSaidOnce(inPhrase);
            sure.forEach(name -> name.mark(inName));
            sure.addAll(sureWords(inName));
            choose(bestFirst(sure, rarity), FEW, chosen);
        }
        return chosen.keywords();
    }

    private List<Candidate> bestFirst(List<Phrase> phrases, Rarity rarity) {
        return phrases.stream().map(phrase -> new Candidate(phrase, score(phrase) * rarity.of(phrase))).sorted(BEST_FIRST).toList();
    }

    /** The first names of several words that are said once; none where no word is told. */
    private List<Phrase> namesSaidOnce(boolean[] inPhrase) {
        List<Phrase> once = terms.areBigrams() ? new ArrayList<>() : names.outside(inPhrase, CANDIDATES);
        once.removeIf(name -> !rules.isKeyword(name));
        return once;
    }

    /** The first names and nouns that are sure ones, though a text says them once. */
    private List<Phrase> sureWords(boolean[] inPhrase) {
        List<Phrase> words = new ArrayList<>();
        for (int term = 0; term < terms.termCount() && words.size() < CANDIDATES && !terms.areBigrams(); term++) {
            int[] alone = outside(term, inPhrase);
            if (alone.length > 0 && rules.isSure(Phrase.ofWord(alone))) {
                words.add(Phrase.ofWord(alone));
            }
        }
        return words;
    }

    private double score(Phrase phrase) {
        return Math.sqrt(tokens.sentences(phrase.mentions())) * shape(phrase) * position(phrase);
    }

    /** Words that may be keywords as far as numbers tell; {@link KeywordRules#isKeyword} is asked of those that would be chosen. */
    private List<Phrase> singleWords(boolean[] inPhrase, boolean[] inName) {
        List<Phrase> words = new ArrayList<>();
        boolean shortText = terms.sentenceCount() < SHORT_TEXT;
        for (int term : mostFrequent(shortText ? 1 : 2)) {
            boolean name = forms.isNameTerm(term);
            int[] alone = outside(term, name ? inName : inPhrase);
            if (alone.length == 0) {
                continue;
            }
            for (int[] alike : bySigns(name ? tokens.occurrences(term) : alone)) {
                if (name || alike.length > 1 && !tokens.has(alike[0], WordTrait.WEAK)) {
                    words.add(Phrase.ofWord(alike));
                }
            }
        }
        return words;
    }

    /** The occurrences of a term, those with different signs apart: C, C++ and C#. */
    private List<int[]> bySigns(int[] occurrences) {
        if (Arrays.stream(occurrences).allMatch(token -> tokens.signs(token).isEmpty())) {
            return List.of(occurrences);
        }
        Map<String, IntStream.Builder> groups = new LinkedHashMap<>();
        for (int token : occurrences) {
            groups.computeIfAbsent(tokens.signs(token), signs -> IntStream.builder()).add(token);
        }
        return groups.values().stream().map(group -> group.build().toArray()).toList();
    }

    /** The occurrences of a word that are in no phrase. */
    private int[] outside(int term, boolean[] inPhrase) {
        return Arrays.stream(tokens.occurrences(term)).filter(token -> !inPhrase[token]).toArray();
    }

    /** A name that is first mentioned in full counts for its later short forms: “Scott Kelly” for “Kelly”. */
    private void joinNames(List<Phrase> phrases, List<Phrase> words) {
        for (int p = 0; p < phrases.size(); p++) {
            Phrase phrase = phrases.get(p);
            for (int w = 0; w < words.size(); w++) {
                Phrase word = words.get(w);
                if (isShortFormOf(phrase, word) && rules.isKeyword(word)) {
                    words.remove(w);
                    phrases.set(p, phrase.countedAs(word.from()));
                    break;
                }
            }
        }
    }

    /** Whether a word that a name ends in may be its short form; of one said once a name must be, not the “China” of the “Bank of China”. */
    private boolean isShortFormOf(Phrase name, Phrase word) {
        boolean known = name.count() > 1
                ? forms.isName(name)
                : name.to()[0] - name.first() < name.words() && !tokens.isPart(name.to()[0]) && forms.isName(word);
        return word.first() == name.to()[0] && known;
    }

    /** A people counts for its country, where the text names both: “Russian” and “Russians” for “Russia”. */
    private void joinPeoples(List<Phrase> words) {
        for (int p = words.size() - 1; p >= 0; p--) {
            int country = forms.mayBePeople(words.get(p)) ? countryOf(words.get(p), words) : -1;
            if (country >= 0) {
                int[] mentions = union(words.get(country).mentions(), words.get(p).mentions());
                words.set(country, words.get(country).countedAs(mentions));
                words.remove(p);
            }
        }
    }

    /** The country that most letters tell: “Tunisian” is of “Tunisia” rather than of “Tunis”; -1 if there is none. */
    private int countryOf(Phrase people, List<Phrase> words) {
        int best = -1;
        int longest = 0;
        for (int c = 0; c < words.size(); c++) {
            Phrase country = words.get(c);
            if (country != people && forms.isPeopleOf(people, country) && forms.form(country).length() > longest
                    && rules.isKeyword(country)) {
                best = c;
                longest = forms.form(country).length();
            }
        }
        return best;
    }

    private static int[] union(int[] tokens, int[] others) {
        return IntStream.concat(Arrays.stream(tokens), Arrays.stream(others)).sorted().toArray();
    }

    /** The terms in most sentences, at least {@code least}; ties go to the earlier one. */
    private int[] mostFrequent(int least) {
        int[] termsOf = new int[terms.sentenceCount() + 1];
        for (int term = 0; term < terms.termCount(); term++) {
            termsOf[terms.sentenceFrequency(term)]++;
        }
        int bar = bar(termsOf, least, CANDIDATES);
        int[] frequent = new int[CANDIDATES];
        int size = 0;
        for (int term = 0; term < terms.termCount() && size < CANDIDATES; term++) {
            if (terms.sentenceFrequency(term) >= bar) {
                frequent[size++] = term;
            }
        }
        return Arrays.copyOf(frequent, size);
    }

    /**
     * How frequent something must be to be among the most frequent.
     *
     * @param countOf how many things there are of each frequency
     * @param least the least bar
     * @param most no more than so many are taken together; but of the highest frequency all
     */
    static int bar(int[] countOf, int least, int most) {
        int bar = countOf.length - 1;
        while (bar > least && countOf[bar] == 0) {
            bar--;
        }
        for (int sum = countOf[bar]; bar > least && sum + countOf[bar - 1] <= most; sum += countOf[bar]) {
            bar--;
        }
        return Math.max(bar, least);
    }

    /** How much a phrase's form says. */
    private double shape(Phrase phrase) {
        if (phrase.words() > 1 && phrase.count() > 1) {
            return phrase.words() > 2 ? LONGER_PHRASE : PHRASE_OF_TWO;
        }
        return (phrase.words() > 1 ? phrase.mentions().length > 1 : forms.isName(phrase)) ? NAME : NOUN;
    }

    private double position(Phrase phrase) {
        double first = tokens.sentence(phrase.first()) / (double) terms.sentenceCount();
        return 1 + POSITION_WEIGHT * (1 - first);
    }

    /** Adds the best of the candidates until there are {@code most}; those that are there stay before them. */
    private void choose(List<Candidate> candidates, int most, ChosenKeywords chosen) {
        double best = 0; // of those chosen: the first one's
        for (Candidate candidate : candidates) {
            double share = best == 0 ? 1 : candidate.score / best;
            if (chosen.count() == most || candidate.score == 0 || share < LEAST_SHARE) {
                break;
            }
            if (candidate.phrase.words() > 1 || rules.isKeyword(candidate.phrase)) {
                best = Math.max(best, candidate.score);
                chosen.add(candidate.phrase, share);
            }
        }
    }
}
