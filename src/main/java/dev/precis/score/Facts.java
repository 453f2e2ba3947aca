package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.List;

/** Which sentences hold facts: figures, and names. One pass over the tokens. */
final class Facts {
    /** So many capitalized words behind the first one are names that tell something. */
    private static final int SEVERAL_NAMES = 2;
    /** A number of so many digits is a figure by itself; single digits count lists, notes and letters more often than anything. */
    private static final int DIGITS = 2;

    /** Where a figure ends while there was none. */
    private static final int NOWHERE = -2;

    private enum Kind {
        NONE, NAMES, FIGURE, FIGURES
    }

    private final Kind[] kind;

    private Facts(int sentences) {
        kind = new Kind[sentences];
    }

    /** Looks through every sentence that is not noise. */
    static Facts read(List<SegmentedText> texts, Terms terms) {
        Facts facts = new Facts(terms.sentenceCount());
        int s = 0;
        for (SegmentedText text : texts) {
            char[] units = text.source().units();
            for (Sentence sentence : text.sentences()) {
                facts.kind[s] = sentence.isNoise() ? Kind.NONE : kind(s, terms, units);
                s++;
            }
        }
        return facts;
    }

    private static Kind kind(int s, Terms terms, char[] text) {
        int first = terms.firstToken(s);
        int capitals = 0;
        int figures = 0;
        int figureEnd = NOWHERE;
        for (int token = first; token < terms.endToken(s); token++) {
            if (terms.isNumber(token)) {
                if (isFigure(text, terms.start(token), terms.end(token))) {
                    figures += isJoined(text, figureEnd, terms.start(token)) ? 0 : 1;
                    figureEnd = terms.end(token);
                }
            } else if (token > first && terms.isCapital(token) && terms.term(token) >= 0) {
                capitals++;
            }
        }
        if (figures > 0) {
            return figures == 1 ? Kind.FIGURE : Kind.FIGURES;
        }
        return capitals >= SEVERAL_NAMES ? Kind.NAMES : Kind.NONE;
    }

    /** Whether what stands between two numbers makes them one figure: "2026-11-28", "12:30", "1999–2003". */
    private static boolean isJoined(char[] text, int end, int start) {
        return start == end + 1 && text[end] != ' ' && text[end] != '\n';
    }

    /** A share or a sum of money, or a number of several digits that is no reference in brackets: "(Doe, 2004)", "[12]". */
    private static boolean isFigure(char[] text, int from, int to) {
        char before = from > 0 ? text[from - 1] : ' ';
        char after = to < text.length ? text[to] : ' ';
        if (after == '%' || Character.getType(before) == Character.CURRENCY_SYMBOL) {
            return true;
        }
        return to - from >= DIGITS && before != '(' && before != '[' && after != ')' && after != ']';
    }

    /** Whether a sentence holds a figure. */
    boolean hasFigure(int sentence) {
        return kind[sentence] == Kind.FIGURE || kind[sentence] == Kind.FIGURES;
    }

    /** What a sentence counts for its facts, above 0 and at most 1. */
    double of(int sentence, ScoringMethod method) {
        return switch (kind[sentence]) {
            case FIGURES -> 1;
            case FIGURE -> method.of(ScoringMethod.Constant.ONE_FIGURE);
            case NAMES -> method.of(ScoringMethod.Constant.NAMING);
            case NONE -> method.of(ScoringMethod.Constant.FIGURELESS);
        };
    }
}
