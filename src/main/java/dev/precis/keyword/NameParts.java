package dev.precis.keyword;

import dev.precis.term.Terms;

/** Which words are parts of one name: “Femke” and “Vries”, “Bank” and “England”. */
record NameParts(Terms terms, TokenPositions tokens, NameCase letterCase, boolean capitalizesNouns) {
    /**
     * The next word of a name, -1 if there is none. Where nouns have capitals none follows a small word of the language: “Planung von
     * Brücken”, “Hast du das Zelt”.
     */
    int next(int token) {
        int next = tokens.next(token);
        boolean part = next >= 0 && isCapital(next)
                && !(capitalizesNouns && next > token + 1 && terms.term(token + 1) == Terms.STOP_WORD);
        return part ? next : TokenPositions.NONE;
    }

    /** Whether another part of a name stands before. */
    boolean closesName(int token) {
        boolean closes = false;
        for (int before = Math.max(0, token - 1 - TokenPositions.MOST_SMALL_WORDS); before < token && !closes; before++) {
            closes = isCapital(before) && tokens.sentence(before) == tokens.sentence(token) && next(before) == token;
        }
        return closes && letterCase.tells(token);
    }

    /** Whether another part of a name follows, after “of” or “de la” perhaps. */
    boolean opensName(int token) {
        int next = next(token);
        if (next >= 0 && letterCase.tells(next)) {
            return true;
        }
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
