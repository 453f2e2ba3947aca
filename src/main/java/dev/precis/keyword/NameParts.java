package dev.precis.keyword;

import dev.precis.term.Terms;

/** Which words are parts of one name: “Femke” and “Vries”, “Bank” and “England”. */
record NameParts(Terms terms, TokenPositions tokens, NameCase letterCase, boolean capitalizesNouns) {
    /**
     * The next word of a name with a capital, -1 if there is none. Where nouns have capitals none follows a small word of the language:
     * “Planung von Brücken”, “Hast du das Zelt”; elsewhere it follows such words and those of other languages: “Femke de Vries”.
     */
    int next(int token) {
        int next = tokens.next(token);
        if (capitalizesNouns && next > token + 1) {
            return TokenPositions.NONE;
        }
        if (tokens.goesOn(token) && tokens.isLowParticle(token + 1) && tokens.has(token + 1, WordTrait.PARTICLE) && next <= token + 1) {
            int most = token + 1 + TokenPositions.MOST_SMALL_WORDS;
            next = token + 1;
            while (next >= 0 && next < most && tokens.isLowParticle(next)) {
                next = tokens.goesOn(next) ? next + 1 : TokenPositions.NONE;
            }
        }
        return next >= 0 && isCapital(next) ? next : TokenPositions.NONE;
    }

    /** Whether another part of a name stands before. */
    boolean closesName(int token) {
        return token > 0 && tokens.wordBefore(token) == token - 1 && isCapital(token - 1) && letterCase.tells(token);
    }

    /** Whether another part of a name follows, after “of” or “de la” perhaps. */
    boolean opensName(int token) {
        int after = token + 1;
        boolean goesOn = tokens.goesOn(token);
        if (goesOn && terms.term(after) == Terms.STOP_WORD && tokens.has(after, WordTrait.CONNECTS)) {
            do {
                goesOn = tokens.goesOn(after++);
            } while (goesOn && terms.term(after) == Terms.STOP_WORD && after < token + 3);
        }
        return goesOn && isCapital(after) && letterCase.tells(after);
    }

    private boolean isCapital(int token) {
        return terms.term(token) != Terms.STOP_WORD && tokens.isCapital(token);
    }
}
