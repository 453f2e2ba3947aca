package dev.precis.select;

import dev.precis.score.QueryMatch;
import dev.precis.score.Scores;
import dev.precis.sentence.Sentence;

/**
 * Whose turn it is to be chosen: sentences of a later turn are looked at when those of the turns before are taken. Without a
 * query statements come first; then questions, fragments and sentences of hardly any content; then headings. With one,
 * sentences that hold words of it come before all others, and hardly any content is no fault of theirs; headings still come
 * last, for they answer nothing.
 */
final class Turns {
    /** The turn of noise, which never comes. */
    static final int NEVER = -1;

    private final Sentence[] sentences;
    private final Scores scores;
    private final QueryMatch match;

    Turns(Sentence[] sentences, Scores scores) {
        this.sentences = sentences;
        this.scores = scores;
        this.match = scores.match();
    }

    /** Number of turns. */
    int count() {
        return match == null ? 3 : 5;
    }

    /** The turn of a sentence, from 0; {@link #NEVER} for noise. */
    int of(int s) {
        Sentence.Role role = sentences[s].role();
        if (role == Sentence.Role.NOISE) {
            return NEVER;
        }
        if (match != null && match.holds(s) && role != Sentence.Role.HEADING) {
            return role == Sentence.Role.QUESTION ? 1 : 0;
        }
        int turn = switch (role) {
            case STATEMENT -> scores.isSecondChoice(s) ? 1 : 0;
            case QUESTION, FRAGMENT -> 1;
            case HEADING, NOISE -> 2;
        };
        return match == null ? turn : turn + 2;
    }
}
