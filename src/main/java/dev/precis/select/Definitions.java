package dev.precis.select;

import dev.precis.score.Defining;
import dev.precis.score.Scores;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.AnswerWords;
import dev.precis.term.Terms;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the sentence in which a text says what it is about: its first statement, where the most frequent term of all is among its
 * first words ("The yen is the currency of Japan.", "Als Zucht wird … bezeichnet."), as encyclopaedias and guides begin, where it says what
 * something is ("Lake Chad is a lake in Africa."), or where the next sentence goes on with a pronoun.
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
            boolean defines = statement < end
                    && (subject != NONE && opensWith(terms, statement, subject)
                            || introduces(texts.get(d), statement - first, terms, statement))
                    && !isSaid(texts.get(d), sentences.get(statement - first)) && scores.of(statement) >= LEAST * best(scores, first, end);
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

    /**
     * Whether a statement with nothing but headings before it says what something is, or the next sentence goes on with a pronoun: "Lake
     * Chad borders on four countries. It has shrunk."
     */
    private static boolean introduces(SegmentedText text, int statement, Terms terms, int s) {
        List<Sentence> sentences = text.sentences();
        Sentence sentence = sentences.get(statement);
        int next = statement + 1;
        boolean leads = next < sentences.size() && sentences.get(next).block() == sentence.block()
                && sentences.get(next).leansOnPrevious() && opensWithPronoun(terms, s + 1);
        return (leads || Defining.opens(text, sentence, terms.language()))
                && sentences.subList(0, statement).stream().noneMatch(before -> before.role() == Sentence.Role.FRAGMENT);
    }

    private static boolean opensWithPronoun(Terms terms, int s) {
        return terms.tokenCount(s) > 0
                && AnswerWords.BY_LANGUAGE.of(terms.language()).pronouns().contains(terms.spelling(terms.firstToken(s)));
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
