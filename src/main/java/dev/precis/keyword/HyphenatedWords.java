package dev.precis.keyword;

import dev.precis.chars.Punctuation;

/** Terms that hyphens hold together: names with a number ("COVID-19"), names of programs ("order-service"), options ("--dry-run"). */
record HyphenatedWords(TokenPositions tokens, KeywordGrammar grammar) {
    /** No compound has more words: "state-of-the-art". */
    private static final int MOST_PARTS = 5;

    /** Whether a phrase is written as one word, with hyphens, and is a name for what it is, not an adjective before it. */
    boolean isName(Phrase phrase) {
        if (!isOneWord(phrase)) {
            return false;
        }
        return isNumbered(phrase) || isOption(phrase) || grammar.capitalizesNouns() && isLowAndBeforeNoNoun(phrase);
    }

    /** Whether nothing but hyphens stands between the words of a phrase, wherever it stands. */
    boolean isOneWord(Phrase phrase) {
        boolean one = true;
        for (int i = 0; i < phrase.looked() && one; i++) {
            for (int token = phrase.from()[i]; token < phrase.to()[i] && one; token++) {
                one = Punctuation.isHyphen(tokens.after(token));
            }
        }
        return one && phrase.words() > 1;
    }

    /**
     * The word before a token, or before the compound that describes it: "the" in "the long-term care"; -1 where there is none. Where
     * articles are elided, what describes a noun stands behind it.
     */
    int wordBefore(int token) {
        int before = tokens.wordBefore(token);
        if (before < 0 || grammar.elides() || tokens.isPart(token) || !tokens.isPart(before)) {
            return before;
        }
        int parts = 1;
        while (before > 0 && tokens.isPart(before) && parts++ < MOST_PARTS) {
            before--;
        }
        return tokens.wordBefore(before);
    }

    /** A capital and a number: "F-35", "OPS-1142", "CVE-2031-4410"; but "18-year-old", "May-June". */
    private boolean isNumbered(Phrase phrase) {
        int first = phrase.first();
        boolean numbered = tokens.isCapital(first) && !tokens.has(first, WordTrait.WEAK);
        for (int token = first + 1; token <= phrase.to()[0] && numbered; token++) {
            numbered = Character.isDigit(tokens.first(token));
        }
        return numbered;
    }

    /** Whether it is mostly written behind two hyphens, as options of programs are. */
    private boolean isOption(Phrase phrase) {
        return phrase.mostly(i -> tokens.before(phrase.from()[i]) == '-' && !tokens.isPart(phrase.from()[i]));
    }

    /** Where nouns have capitals a small compound is an adjective, "deutsch-polnisch", unless no noun ever follows it. */
    private boolean isLowAndBeforeNoNoun(Phrase phrase) {
        boolean low = true;
        for (int i = 0; i < phrase.looked() && low; i++) {
            for (int token = phrase.from()[i]; token <= phrase.to()[i]; token++) {
                low &= !tokens.isCapital(token) && tokens.has(token, WordTrait.LETTERS);
            }
            int last = phrase.to()[i];
            low &= !tokens.goesOn(last) || !tokens.isCapital(last + 1);
        }
        return low;
    }
}
