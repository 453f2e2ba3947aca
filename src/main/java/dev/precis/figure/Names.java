package dev.precis.figure;

import dev.precis.term.Terms;

/** Which terms are names: written with a capital more often than without inside sentences. */
final class Names {
    /** By term. */
    private final int[] capitals;

    Names(Terms terms, FigureGrammar grammar) {
        capitals = new int[terms.termCount()];
        if (grammar.capitalizesNouns()) {
            return;
        }
        for (int s = 0; s < terms.sentenceCount(); s++) {
            for (int token = terms.firstToken(s) + 1; token < terms.endToken(s); token++) {
                if (terms.term(token) != Terms.STOP_WORD) {
                    capitals[terms.term(token)] += terms.isCapital(token) ? 1 : -1;
                }
            }
        }
    }

    boolean isName(int term) {
        return capitals[term] > 0;
    }
}
