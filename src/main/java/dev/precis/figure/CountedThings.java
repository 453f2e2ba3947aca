package dev.precis.figure;

import dev.precis.term.Terms;

/** What two numbers of things count. */
final class CountedThings {
    private final Terms terms;
    private final FigureGrammar grammar;

    CountedThings(Terms terms, FigureGrammar grammar) {
        this.terms = terms;
        this.grammar = grammar;
    }

    /** Whether the figures of two statements count the same: all nouns behind the one are behind the other as well. */
    boolean same(Statement a, Statement b) {
        Nouns ofA = nouns(a.figure(), a.around().text());
        Nouns ofB = nouns(b.figure(), b.around().text());
        return holds(ofA, ofB) || holds(ofB, ofA);
    }

    private Nouns nouns(Figure figure, String text) {
        return Nouns.of(terms, grammar, text, figure.end(), figure.endToken(), terms.firstToken(figure.sentence() + 1));
    }

    private boolean holds(Nouns nouns, Nouns others) {
        if (nouns.first() < 0 || others.first() < 0) {
            return false;
        }
        for (int token = others.first(); token < others.end(); token++) {
            if (!has(nouns, terms.term(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Nouns nouns, int term) {
        for (int token = nouns.first(); token < nouns.end(); token++) {
            if (terms.term(token) == term) {
                return true;
            }
        }
        return false;
    }
}
