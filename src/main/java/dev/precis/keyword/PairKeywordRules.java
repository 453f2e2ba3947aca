package dev.precis.keyword;

import dev.precis.chars.Script;
import dev.precis.chars.Syllables;
import dev.precis.term.Terms;

/** What {@link KeywordRules} asks of candidates in scripts that are read in pairs of characters: {@link PairGrammar} knows their words. */
record PairKeywordRules(Terms terms, TokenPositions tokens, KeywordGrammar grammar, PairGrammar pairs) {
    /** Chinese characters and kana begin here: words of scripts before it have blanks between them. */
    private static final char FIRST_UNSPACED = 0x2E80;

    /** Whether a person would call it a keyword, as far as form and neighbours tell. */
    boolean isKeyword(Phrase phrase) {
        String form = tokens.written(phrase.from()[0], phrase.to()[0]);
        if (form.length() < 2 || !KeywordForms.hasLetter(form) || grammar.isWeak(form) || !pairs.standsAlone(form)) {
            return false;
        }
        if (Script.at(form.charAt(0)) == Script.HANGUL && !standsLikeAKoreanNoun(phrase, form)) {
            return false;
        }
        if (Syllables.writes(form.charAt(0))) {
            return (phrase.words() > 1 || phrase.count() >= KeywordRules.OFTEN) && !breaksSyllables(phrase, form);
        }
        return phrase.words() > 1 || phrase.count() >= KeywordRules.OFTEN || form.charAt(0) < FIRST_UNSPACED || isWordOfShortText(phrase);
    }

    /** Whether a pair that a short text has twice is a word: it begins where words begin, and ends, once or always, where they end. */
    private boolean isWordOfShortText(Phrase pair) {
        boolean begins = terms.sentenceCount() < Keywords.SHORT_TEXT && tokens.sentences(pair.mentions()) > 1;
        int ends = 0;
        for (int i = 0; i < pair.count(); i++) {
            begins &= pairs.mayFollow(tokens.before(pair.from()[i]));
            ends += pairs.endsBefore(tokens.after(pair.to()[i])) ? 1 : 0;
        }
        return begins && ends >= (pairs.writesParticles() ? pair.count() : 1);
    }

    /** Whether it never begins or never ends where a syllable may. */
    private boolean breaksSyllables(Phrase phrase, String form) {
        return phrase.times(i -> Syllables.mayBegin(tokens.before(phrase.from()[i]), form)) == 0
                || phrase.times(i -> Syllables.mayEnd(form, tokens.after(phrase.to()[i]))) == 0;
    }

    /** Korean nouns begin words, and particles follow them; an adjective is followed by a space alone. */
    private boolean standsLikeAKoreanNoun(Phrase phrase, String form) {
        boolean inside = phrase.mostly(i -> Script.at(tokens.before(phrase.from()[i])) == Script.HANGUL);
        boolean spaced = phrase.times(i -> tokens.after(phrase.to()[i]) == ' ') == phrase.looked();
        boolean ends = phrase.times(i -> Script.at(tokens.after(phrase.to()[i])) != Script.HANGUL
                || pairs.isParticle(tokens.after(phrase.to()[i]))) > 0;
        return !inside && ends && !(spaced && pairs.endsLikeAModifier(form));
    }
}
