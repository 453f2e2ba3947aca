package dev.precis.figure;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.term.Terms;
import java.util.stream.IntStream;

/**
 * The words that a number counts: those that follow it at once, up to a stop word, a mark or a number; none where it measures.
 *
 * @param first the first token of content among them, -1 if there is none
 * @param end the token behind the last one
 */
record Nouns(int first, int end) {
    /** Words looked at: "5G base stations". */
    private static final int MOST = 4;
    static final Nouns NONE = new Nouns(-1, -1);

    /**
     * The nouns behind a number.
     *
     * @param end where the number ends in {@code text}
     * @param token the first token behind it
     * @param last the token behind the last one of its sentence
     */
    static Nouns of(Terms terms, FigureGrammar grammar, String text, int end, int token, int last) {
        int first = -1;
        int before = end;
        int at = token;
        while (at < last && at < token + MOST && isNext(text, before, terms.start(at)) && hasLetter(text, terms.start(at), terms.end(at))
                && terms.term(at) != Terms.STOP_WORD) {
            String word = FigureGrammar.lower(text, terms.start(at), terms.end(at));
            if (grammar.isMeasure(word)) {
                return NONE;
            }
            first = first < 0 && !grammar.isWeak(word) ? at : first;
            before = terms.end(at);
            at++;
        }
        return new Nouns(first, at);
    }

    /** Whether both count the same: all nouns of the one are among the other's as well. */
    boolean countSame(Nouns other, Terms terms) {
        return first >= 0 && other.first >= 0 && (hasAll(other, terms) || other.hasAll(this, terms));
    }

    private boolean hasAll(Nouns others, Terms terms) {
        return IntStream.range(others.first, others.end)
                .allMatch(there -> IntStream.range(first, end).anyMatch(here -> terms.term(here) == terms.term(there)));
    }

    /** Whether nothing but a blank or a hyphen stands between two words. */
    static boolean isNext(String text, int end, int start) {
        return start <= end || start == end + 1 && isJoint(text.charAt(end));
    }

    private static boolean isJoint(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\n' || Punctuation.isHyphen(c);
    }

    static boolean hasLetter(String text, int start, int end) {
        return Runs.end(text, start, end, c -> !Character.isLetter(c)) < end;
    }
}
