package dev.precis.figure;

import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.List;

/** Which terms are names: written with a capital more often than without inside sentences. Days and months are no names. */
final class Names {
    /** By term. */
    private final int[] capitals;

    Names(List<SegmentedText> texts, Terms terms, FigureGrammar grammar) {
        capitals = new int[terms.termCount()];
        if (grammar.capitalizesNouns()) {
            return;
        }
        int s = 0;
        for (SegmentedText text : texts) {
            String visible = text.source().visible();
            for (int last = s + text.sentences().size(); s < last; s++) {
                for (int token = terms.firstToken(s) + 1; token < terms.endToken(s); token++) {
                    if (terms.term(token) != Terms.STOP_WORD) {
                        capitals[terms.term(token)] += mayBeName(token, visible, terms, grammar) ? 1 : -1;
                    }
                }
            }
        }
    }

    private static boolean mayBeName(int token, String text, Terms terms, FigureGrammar grammar) {
        return terms.isCapital(token) && !grammar.isTime(FigureGrammar.lower(text, terms.start(token), terms.end(token)));
    }

    boolean isName(int term) {
        return capitals[term] > 0;
    }
}
