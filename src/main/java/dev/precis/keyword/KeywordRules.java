package dev.precis.keyword;

import dev.precis.chars.Punctuation;
import dev.precis.language.Section;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whether a candidate looks like a keyword, as far as its form and its neighbours tell. */
final class KeywordRules {
    /** Occurrences that are no chance. */
    static final int OFTEN = 3;

    private final Terms terms;
    private final TokenPositions tokens;
    private final KeywordForms forms;
    private final KeywordGrammar grammar;
    private final PairKeywordRules pairs;
    private final HyphenatedWords hyphenated;
    private final NameParts names;

    KeywordRules(Terms terms, TokenPositions tokens, NameParts names, KeywordForms forms) {
        this.terms = terms;
        this.tokens = tokens;
        this.names = names;
        this.forms = forms;
        this.grammar = KeywordGrammar.BY_LANGUAGE.of(terms.language());
        this.pairs = new PairKeywordRules(terms, tokens, grammar, grammar.pairs());
        this.hyphenated = new HyphenatedWords(tokens, grammar);
    }

    /** Whether a person would call it a keyword, as far as form and neighbours tell. */
    boolean isKeyword(Phrase phrase) {
        if (phrase.words() == 1 && forms.isNameTerm(terms.term(phrase.first())) && isPartOfNames(phrase)) {
            return false;
        }
        if (isOfAddresses(phrase)) {
            return false;
        }
        if (terms.areBigrams()) {
            return pairs.isKeyword(phrase);
        }
        if (isFragment(phrase)) {
            return false;
        }
        return phrase.words() > 1 ? isKeyPhrase(phrase) : isKeyNoun(phrase);
    }

    private boolean isKeyNoun(Phrase word) {
        if (isLabelOfNumbers(word)) {
            return false;
        }
        if (tokens.has(word.first(), WordTrait.IDENTIFIER) || !tokens.signs(word.first()).isEmpty()) {
            return true;
        }
        if (forms.isNameTerm(terms.term(word.first()))) {
            return has(tokens.traits(word.from()[forms.shown(word)]), WordTrait.LETTERS | WordTrait.TWO_LETTERS, WordTrait.WEAK);
        }
        if (count(word, WordTrait.WEAK) > 0) {
            return false; // “final” beside “finally” is no noun
        }
        if (isSaidThroughout(word) && isSubject(word)) {
            return true;
        }
        KeywordGrammar.Context context = context(word);
        if (!grammar.mayBeNoun(context) && !(isSaidThroughout(word) && grammar.isDetermined(context))) {
            return false;
        }
        int traits = tokens.traits(word.from()[forms.shown(word)]);
        return has(traits, WordTrait.LETTERS | WordTrait.NOMINAL | WordTrait.THREE_LETTERS, WordTrait.DEPENDENT)
                && grammar.isNoun(context(likeShown(word)), (traits & WordTrait.NOUN_ENDING) != 0)
                && ((traits & WordTrait.VERBAL) == 0 || context.determined() * 3 >= context.occurrences());
    }

    /**
     * Whether a word says enough though a text says it once: a name that isn't put before a noun, “Caucasian woman”, or a noun behind an
     * article or a possessive that isn't one of something, “the course of time”.
     */
    boolean isSure(Phrase word) {
        boolean name = forms.isNameTerm(terms.term(word.first()));
        if (word.mostly(i -> describes(word.to()[i]) && (!name || tokens.has(word.to()[i], WordTrait.PEOPLE)))) {
            return false;
        }
        // where nouns have capitals, a capital makes no sure one of what a short text's first look left over
        if (name && grammar.capitalizesNouns() && terms.sentenceCount() < Keywords.SHORT_TEXT) {
            return false;
        }
        if (name) {
            return !word.mostly(i -> isAddressed(word.from()[i]))
                    && !grammar.mayBeInCase(forms.word(word.first()).toLowerCase(Locale.ROOT));
        }
        return context(word).verb() == 0 && word.mostly(i -> isSureNoun(word.from()[i]));
    }

    /** Whether marks set a word off at both sides, as whom one speaks to: “Thanks, Jim.” */
    private boolean isAddressed(int token) {
        return tokens.wordBefore(token) < 0 && !tokens.goesOn(token);
    }

    /** Whether another word follows that a word may describe. */
    private boolean describes(int token) {
        return tokens.goesOn(token) && terms.term(token + 1) != Terms.STOP_WORD && !isNumber(token + 1);
    }

    private boolean isSureNoun(int token) {
        int before = hyphenated.wordBefore(token);
        boolean article = before >= 0 && tokens.has(before, WordTrait.DETERMINER)
                && !grammar.lists(Section.LEAN_DEMONSTRATIVE, tokens.written(before).toLowerCase(Locale.ROOT))
                || tokens.has(token, WordTrait.ELIDES_ARTICLE);
        return article && !(tokens.goesOn(token) && tokens.has(token + 1, WordTrait.CONNECTS));
    }

    /**
     * The occurrences that are written as the one whose form is shown, but for the ending of a plural: “the proposed plan” doesn't tell
     * “proposes” for a noun.
     */
    private Phrase likeShown(Phrase word) {
        String shown = forms.word(word.from()[forms.shown(word)]).toLowerCase(Locale.ROOT);
        return Phrase.ofWord(Arrays.stream(word.from(), 0, word.looked()).filter(token -> {
            String other = forms.word(token).toLowerCase(Locale.ROOT);
            return other.equals(shown) || KeywordGrammar.isPlural(other, shown) || KeywordGrammar.isPlural(shown, other);
        }).toArray());
    }

    /** Whether half the sentences of a short text, and two at least, hold a candidate: what it is about, whatever its neighbours tell. */
    private boolean isSaidThroughout(Phrase phrase) {
        int sentences = tokens.sentences(phrase.mentions());
        return terms.sentenceCount() < Keywords.SHORT_TEXT && sentences > 1 && sentences * 2 >= tokens.sentencesOfTerms();
    }

    /** Whether two sentences at least open with the plural: "Owls hunt at night. Owls see well." */
    private boolean isSubject(Phrase word) {
        return word.times(i -> tokens.has(word.from()[i], WordTrait.PLURAL) && tokens.has(word.from()[i], WordTrait.LETTERS)
                && word.from()[i] == terms.firstToken(tokens.sentence(word.from()[i]))) > 1;
    }

    private static boolean has(int traits, int needed, int none) {
        return (traits & (needed | none)) == needed;
    }

    private boolean isKeyPhrase(Phrase phrase) {
        if (hyphenated.isName(phrase) || isCompoundNoun(phrase)) {
            return true;
        }
        int shown = forms.shown(phrase);
        int first = tokens.traits(phrase.from()[shown]);
        int last = tokens.traits(phrase.to()[shown]);
        boolean closesLow = !forms.countsAsName(phrase.to(), 0, phrase.count());
        // a name that sentences open with has a capital everywhere, and no case tells
        boolean opensLow = !forms.isName(phrase) && (closesLow || (first & WordTrait.WEAK) != 0 || !forms.isNeverLow(phrase));
        // "accord" says little, "Honda Accord" is a name
        boolean name = !opensLow && !closesLow && !isWeakThroughout(phrase);
        if ((first & last & WordTrait.LETTERS) == 0 || (last & WordTrait.WEAK) != 0 && !name
                || (first & WordTrait.VAGUE) != 0 && phrase.count() < OFTEN || isOfLetters(phrase)) {
            return false;
        }
        if (opensLow && (first & WordTrait.WEAK) != 0 || saysOneWordTwice(phrase)) {
            return false;
        }
        if (closesLow && (first & WordTrait.POSSESSIVE) != 0) {
            return false; // “Shanghai's Tech Scene” in a heading, “Shanghai's” and “tech” elsewhere
        }
        if (opensLow && !closesLow && !grammar.capitalizesNouns() && (last & WordTrait.ELIDED_CAPITAL) == 0
                && !isNumbered(phrase.to()[shown])
                && !isLetter(phrase.to()[shown])) {
            return false; // “activist Chen”, unlike “vitamin B12”, “vitamin D” and “chef de l'Etat”
        }
        if (opensLow && (closesLow && closesLikeAVerb(first, last) || opensLikeAVerb(phrase, first))) {
            return false;
        }
        boolean closes = (last & WordTrait.CLOSES_PHRASE) != 0
                && (grammar.changesForms() || count(phrase, WordTrait.CLOSES_PHRASE) * 2 > phrase.looked());
        if (grammar.capitalizesNouns()) {
            return closes && (!opensLow || (first & WordTrait.OPENS_PHRASE) != 0);
        }
        return (!opensLow || (first & WordTrait.OPENS_PHRASE) != 0) && (!closesLow || closes) && !holdsWeakWord(phrase, first);
    }

    /** Whether every word says too little by itself: “Last Monday”, unlike “New York Times”. */
    private boolean isWeakThroughout(Phrase phrase) {
        return IntStream.rangeClosed(phrase.from()[0], phrase.to()[0]).allMatch(token -> tokens.has(token, WordTrait.WEAK));
    }

    /** Whether hyphens make one word that stands where nouns do, “the well-being”, “an e-bike”: its parts may say little by themselves. */
    private boolean isCompoundNoun(Phrase phrase) {
        boolean word = !grammar.capitalizesNouns() && hyphenated.isOneWord(phrase) && Character.isLetter(tokens.first(phrase.first()))
                && count(phrase, WordTrait.PARTICIPLE) == 0 && count(phrase, WordTrait.CLOSES_PHRASE) > 0;
        if (!word) {
            return false;
        }
        KeywordGrammar.Context context = context(phrase);
        boolean throughout = isSaidThroughout(phrase) && (context.last() > 0 || grammar.isDetermined(context));
        boolean noun = Math.min(context.last(), context.noun()) * 2 >= phrase.looked();
        return (throughout && context.noun() > 0 || noun) && context.verb() <= context.noun();
    }

    /** How many of the occurrences looked at end in a word with a trait. */
    private int count(Phrase phrase, int trait) {
        return phrase.times(i -> tokens.has(phrase.to()[i], trait));
    }

    /**
     * Held together by a hyphen, it is an adjective before other words: “data-driven”. After a pronoun or “to” it begins
     * with a verb, “predict binding”, and so does “claimed responsibility” behind a noun.
     */
    private boolean opensLikeAVerb(Phrase phrase, int first) {
        KeywordGrammar.Context context = context(phrase);
        return Punctuation.isHyphen(tokens.after(phrase.from()[0])) && context.last() * 2 < phrase.looked()
                || context.verb() * 2 > phrase.looked()
                || (first & WordTrait.PARTICIPLE) != 0 && followsSubject(phrase);
    }

    /** Whether a noun or a pronoun comes before a phrase, mostly. */
    private boolean followsSubject(Phrase phrase) {
        return phrase.mostly(i -> {
            int before = tokens.wordBefore(phrase.from()[i]);
            return before >= 0 && (terms.term(before) != Terms.STOP_WORD || tokens.has(before, WordTrait.PRECEDES_VERB));
        });
    }

    /** “companies reporting”, unlike “machine learning”. */
    private boolean closesLikeAVerb(int first, int last) {
        return (first & WordTrait.PLURAL) != 0 && (last & WordTrait.GERUND) != 0;
    }

    /** “P L” of a formula, “correlation of r”; but “vitamin D”. */
    private boolean isOfLetters(Phrase phrase) {
        int first = phrase.from()[0];
        int last = phrase.to()[0];
        return isLetter(last) && (isLetter(first) || terms.term(last - 1) == Terms.STOP_WORD);
    }

    private boolean isLetter(int token) {
        return terms.end(token) - terms.start(token) == 1;
    }

    private boolean saysOneWordTwice(Phrase phrase) {
        int first = phrase.from()[0];
        int last = phrase.to()[0];
        return terms.sameForm(first, last) || forms.word(first).toLowerCase(Locale.ROOT).equals(forms.word(last).toLowerCase(Locale.ROOT));
    }

    /** Whether a word inside says too little, or is a verb between its subject and its object. */
    private boolean holdsWeakWord(Phrase phrase, int first) {
        for (int token = phrase.from()[0] + 1; token < phrase.to()[0]; token++) {
            if (terms.term(token) >= 0 && !tokens.isPart(token)) { // “decision-making process”
                int traits = tokens.traits(token);
                boolean verb = !tokens.isCapital(token) && ((traits & WordTrait.PARTICIPLE) != 0 || closesLikeAVerb(first, traits));
                if (verb || !has(traits, WordTrait.LETTERS, WordTrait.WEAK_AS_WRITTEN)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A part of longer names, mostly: “River”, “University”. */
    private boolean isPartOfNames(Phrase word) {
        return word.mostly(i -> names.closesName(word.from()[i]) || names.opensName(word.from()[i]));
    }

    /**
     * Part of addresses mostly, or the mark of a message that is passed on: asked for elsewhere ("RT if you agree"), it is no word either.
     */
    private boolean isOfAddresses(Phrase phrase) {
        return phrase.mostly(i -> tokens.isInAddress(phrase.from()[i])) || phrase.times(i -> tokens.isRetweetMark(phrase.from()[i])) > 0;
    }

    /** An abbreviation before numbers, mostly: “Tel. 030 1234”. */
    private boolean isLabelOfNumbers(Phrase word) {
        return word.mostly(i -> tokens.isBeforeStopAndNumber(word.from()[i]));
    }

    /** Whether a word ends in a digit: “B12”. */
    private boolean isNumbered(int token) {
        return Character.isDigit(tokens.last(token));
    }

    /** Part of a hyphenated word, mostly. */
    private boolean isFragment(Phrase phrase) {
        return phrase.mostly(i -> tokens.isPart(phrase.from()[i]) || Punctuation.isHyphen(tokens.after(phrase.to()[i])));
    }

    private boolean isNumber(int token) {
        return Character.isDigit(tokens.first(token)) && !tokens.has(token, WordTrait.LETTERS);
    }

    private KeywordGrammar.Context context(Phrase phrase) {
        int determined = 0;
        int noun = 0;
        int verb = 0;
        int last = 0;
        int mild = 0;
        for (int i = 0; i < phrase.looked(); i++) {
            int token = phrase.to()[i];
            int own = tokens.traits(phrase.from()[i]);
            int before = hyphenated.wordBefore(phrase.from()[i]);
            int preceding = before >= 0 ? tokens.traits(before) : 0;
            boolean article = (preceding & WordTrait.DETERMINER) != 0 || (own & WordTrait.ELIDES_ARTICLE) != 0;
            determined += article ? 1 : 0;
            // what follows a preposition may be a verb: “of collecting”
            boolean preposition = ((preceding & WordTrait.PREPOSITION) != 0 || (own & WordTrait.ELIDES_PREPOSITION) != 0)
                    && (own & WordTrait.VERBAL) == 0;
            noun += article || preposition || tokens.goesOn(token) && tokens.has(token + 1, WordTrait.AUXILIARY) ? 1 : 0;
            verb += (preceding & WordTrait.PRECEDES_VERB) != 0 || (own & WordTrait.ELIDES_PRONOUN) != 0 ? 1 : 0;
            last += describes(token) ? 0 : 1;
            mild += tokens.goesOn(token) && (tokens.traits(token + 1) & (WordTrait.WEAK | WordTrait.OPENS_PHRASE)) == WordTrait.OPENS_PHRASE
                    ? 0
                    : 1;
        }
        return new KeywordGrammar.Context(phrase.looked(), noun, determined, verb, last, mild);
    }
}
