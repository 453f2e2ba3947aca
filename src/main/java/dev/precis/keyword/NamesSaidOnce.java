package dev.precis.keyword;

import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the names of several words that a text says once, which {@link RepeatedPhrases} doesn't: “Ruth Bader Ginsburg”, “Bank of
 * England”. A name is as long as its words have capitals, but no possessive and no day is inside.
 */
record NamesSaidOnce(Terms terms, TokenPositions tokens, NameCase letterCase, NameParts parts, KeywordForms forms, KeywordGrammar grammar) {
    /** The names that share no word with the phrases that are there, the first {@code most}. */
    List<Phrase> outside(boolean[] inPhrase, int most) {
        List<Phrase> names = new ArrayList<>();
        int token = 0;
        while (token < tokens.count() && names.size() < most) {
            token = isPart(token, inPhrase) ? add(token, inPhrase, names) : token + 1;
        }
        return names;
    }

    /** Adds the name that begins at a token, and tells the token behind it. */
    private int add(int start, boolean[] inPhrase, List<Phrase> names) {
        int first = start;
        int last = start;
        int words = 1;
        int told = letterCase.tells(start) ? 1 : 0;
        for (int token = next(start, inPhrase); token >= 0; token = next(token, inPhrase)) {
            // an office before a long name is no part of it: “Supreme Court Justice Ruth Bader Ginsburg”
            if (words >= tokens.longestPhrase() - 1 && tokens.has(last, WordTrait.OFFICE)) {
                first = token;
                words = 0;
            }
            last = token;
            words++;
            told += letterCase.tells(token) ? 1 : 0;
        }
        // a capital that opens a sentence may be any word's: “Pourtant Luc Blanc”, “Dear Ann”, unlike “Femke de Vries”
        boolean opens = first == terms.firstToken(tokens.sentence(first)) && !forms.isNameTerm(terms.term(first)) && last - first < words;
        if (words > 1 && words <= tokens.longestPhrase() && told > 0 && !opens && isWhole(first, last, words)) {
            names.add(new Phrase(said(first, last), new int[]{first}, new int[]{last}));
        }
        return last + 1;
    }

    /** The next word of a name; none behind a possessive: “Luis Enrique's Barcelona”. */
    private int next(int token, boolean[] inPhrase) {
        int next = tokens.has(token, WordTrait.POSSESSIVE) ? TokenPositions.NONE : parts.next(token);
        return next >= 0 && isPart(next, inPhrase) ? next : TokenPositions.NONE;
    }

    /** Whether a token may be part of a name; where case tells nothing no word that says little or is written small elsewhere. */
    private boolean isPart(int token, boolean[] inPhrase) {
        if (inPhrase[token] || terms.term(token) == Terms.STOP_WORD || !tokens.isCapital(token) || tokens.has(token, WordTrait.TIME)) {
            return false;
        }
        return letterCase.tells(token)
                || !tokens.has(token, WordTrait.WEAK) && tokens.has(token, WordTrait.TWO_LETTERS) && forms.isNeverLow(terms.term(token));
    }

    /**
     * Whether no stop of an abbreviation cuts a name, no number before it or at its end tells it for a date or an address, no acronym is
     * added to it, and no ending tells it for part of a sentence. Where nouns have capitals two of them are no name: “Begriff Sturm”,
     * unlike “Jens van der Meer”.
     */
    private boolean isWhole(int first, int last, int words) {
        boolean cut = isStop(first - 1) && !letterCase.tells(first) || isStop(last);
        int before = tokens.wordBefore(first);
        boolean numbered = before >= 0 && Character.isDigit(tokens.first(before)) || Character.isDigit(tokens.last(last));
        boolean acronym = IntStream.rangeClosed(first + 1, last).anyMatch(tokens::isAcronym);
        boolean inflected = grammar.changesForms()
                && IntStream.rangeClosed(first, last).anyMatch(token -> tokens.isCapital(token) && tokens.has(token, WordTrait.VERBAL));
        return !cut && !numbered && !acronym && !inflected && (!grammar.capitalizesNouns() || last - first >= words);
    }

    /** Number of words that aren't stop words. */
    private int said(int first, int last) {
        return (int) IntStream.rangeClosed(first, last).filter(token -> terms.term(token) != Terms.STOP_WORD).count();
    }

    /** Whether a stop within the sentence follows a token. */
    private boolean isStop(int token) {
        return token >= 0 && tokens.after(token) == '.' && token + 1 < tokens.count()
                && tokens.sentence(token) == tokens.sentence(token + 1);
    }
}
