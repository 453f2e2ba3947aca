package dev.precis.select;

import dev.precis.score.QueryMatch;
import dev.precis.score.Replies;
import dev.precis.score.Scores;
import dev.precis.sentence.Sentence;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Whose turn it is to be chosen: sentences of a later turn are looked at when those of the turns before are taken.
 *
 * <p>Without a query the outcome of a ruling, or what the thing of a manual is for, comes first; then full statements, and others by
 * which texts decide or say what they are about, however short they are; then statements that say less; then questions, fragments and
 * sentences of hardly any content; then headings; then asides. With a query two turns go before these, of statements that bear on it
 * ({@link QueryMatch#bears}) or stand right under a heading that holds words of it, and of questions that bear on it, whatever little
 * they say. Headings wait all the same, for they answer nothing, and so do labels that say back words of the query.
 */
final class Turns {
    /** The turn of noise, which never comes. */
    static final int NEVER = -1;

    private static final int POINT = 0;
    private static final int FULL_STATEMENTS = 1;
    private static final int STATEMENTS = 2;
    private static final int SECOND_CHOICE = 3;
    private static final int HEADINGS = 4;
    private static final int ASIDES = 5;
    /** With a query there are two turns before these: of what holds words of it, and of questions that do. */
    private static final int ANSWERS = 2;

    private final Sentence[] sentences;
    private final Scores scores;
    private final QueryMatch match;
    private final Replies replies;
    private final int first;
    private final int point;
    private final BitSet defining = new BitSet();

    /** @param definitions the sentences in which the texts say what they are about */
    Turns(Sentence[] sentences, Scores scores, Replies replies, int[] definitions) {
        this.sentences = sentences;
        this.replies = replies;
        this.scores = scores;
        this.match = scores.match();
        this.first = match == null ? 0 : ANSWERS;
        this.point = scores.point();
        Arrays.stream(definitions).filter(s -> s != Definitions.NONE).forEach(defining::set);
    }

    /** Number of turns. */
    int count() {
        return first + ASIDES + 1;
    }

    /** Whether a sentence holds words of the query. */
    boolean holdsQuery(int s) {
        return match != null && match.holds(s);
    }

    /** The turn of a sentence, from 0; {@link #NEVER} for noise. */
    int of(int s) {
        Sentence.Role role = sentences[s].role();
        if (role == Sentence.Role.NOISE) {
            return NEVER;
        }
        if (replies.isUnderLine(s) && holdsQuery(replies.question(s))) {
            return 0;
        }
        if (match != null && match.bears(s) && role != Sentence.Role.HEADING && !match.answersNothing(s) && !replies.isAnsweredLine(s)) {
            return role == Sentence.Role.QUESTION ? 1 : 0;
        }
        if (s == point) {
            return first + POINT;
        }
        if (scores.isDecision(s) || defining.get(s)) {
            return first + FULL_STATEMENTS;
        }
        return first + switch (role) {
            case STATEMENT -> scores.isSecondChoice(s) ? SECOND_CHOICE : scores.isFull(s) ? FULL_STATEMENTS : STATEMENTS;
            case QUESTION, FRAGMENT -> SECOND_CHOICE;
            case HEADING -> HEADINGS;
            case ASIDE, NOISE -> ASIDES;
        };
    }
}
