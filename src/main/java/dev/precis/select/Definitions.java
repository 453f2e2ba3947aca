package dev.precis.select;

import dev.precis.score.Scores;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the sentence in which a text says what it is about: its first statement, where the most frequent term of all is among its
 * first words ("The yen is the currency of Japan.", "Als Zucht wird … bezeichnet."), as encyclopaedias and guides begin.
 */
final class Definitions {
    /** A text that begins otherwise. */
    static final int NONE = -1;
    /** The term stands among so many words at the start. */
    private static final int FIRST_WORDS = 3;
    /** What fewer sentences hold is no subject of theirs. */
    private static final int FEWEST_SENTENCES = 3;
    /** What scores less, as part of the best score of its text, is a list or a line of names and defines nothing. */
    private static final double LEAST = 0.5;

    private Definitions() {}

    /** By text the number of the sentence through all texts, or {@link #NONE}. */
    static int[] find(List<SegmentedText> texts, Terms terms, Scores scores) {
        int subject = mostFrequent(terms);
        int[] found = new int[texts.size()];
        int first = 0;
        for (int d = 0; d < found.length; d++) {
            List<Sentence> sentences = texts.get(d).sentences();
            int end = first + sentences.size();
            int statement = first + firstStatement(sentences);
            boolean defines = subject != NONE && statement < end && !isSaid(texts.get(d), sentences.get(statement - first))
                    && opensWith(terms, statement, subject)
                    && scores.of(statement) >= LEAST * best(scores, first, end);
            found[d] = defines ? statement : NONE;
            first = end;
        }
        return found;
    }

    /** Whether somebody says it in his turn, where greetings come first: "Good day, what can I do for you?" */
    private static boolean isSaid(SegmentedText text, Sentence sentence) {
        return text.source().blocks().get(sentence.block()).isTurn();
    }

    private static int firstStatement(List<Sentence> sentences) {
        int s = 0;
        while (s < sentences.size() && sentences.get(s).role() != Sentence.Role.STATEMENT) {
            s++;
        }
        return s;
    }

    private static double best(Scores scores, int from, int to) {
        return IntStream.range(from, to).mapToDouble(scores::of).max().orElse(0);
    }

    /** The term that most sentences hold, the first of several; {@link #NONE} where none is in enough of them. */
    private static int mostFrequent(Terms terms) {
        int most = NONE;
        for (int term = 0; term < terms.termCount(); term++) {
            int least = most < 0 ? FEWEST_SENTENCES : terms.sentenceFrequency(most) + 1;
            most = terms.sentenceFrequency(term) >= least ? term : most;
        }
        return most;
    }

    private static boolean opensWith(Terms terms, int sentence, int subject) {
        int first = terms.firstToken(sentence);
        int end = Math.min(terms.endToken(sentence), first + FIRST_WORDS);
        int token = first;
        while (token < end && terms.term(token) != subject) {
            token++;
        }
        return token < end;
    }
}
