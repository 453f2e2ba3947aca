package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What belongs to a sentence that holds words of a query counts as a part of it: what follows on the same subject, and what it leans
 * on. Subjects are told by their words: a sentence that opens with a content word and shares none with the one before it starts
 * another. What stands right beside one of the best in its paragraph counts as well, whatever it opens with.
 *
 * <p>Time: the tokens of the texts.
 */
final class Neighbours {
    /** What a neighbour counts on the same subject or behind a good match, relative to the sentence it belongs to. */
    private static final double NEIGHBOUR = 0.4;
    /** The same before a good match. */
    private static final double BEFORE = 0.2;
    /** What a good match holds, relative to the best. */
    private static final double GOOD = 0.6;
    private static final int NONE = -1;

    private final Terms terms;
    /** By term, one more than the last sentence that held it. */
    private final int[] lastSentence;

    private Neighbours(Terms terms) {
        this.terms = terms;
        lastSentence = new int[terms.termCount()];
    }

    /**
     * What sentences hold of the query where neighbours count.
     *
     * @param match the same by each sentence itself
     * @param holding those that hold words of the query themselves
     * @param goesOn whether what stands right beside a good match counts, whatever it opens with
     */
    static double[] of(List<SegmentedText> texts, Terms terms, double[] match, BitSet holding, boolean goesOn) {
        return new Neighbours(terms).of(texts, match, holding, goesOn);
    }

    private double[] of(List<SegmentedText> texts, double[] match, BitSet holding, boolean goesOn) {
        double good = GOOD * DoubleStream.of(match).max().orElse(0);
        double[] near = match.clone();
        int first = 0;
        for (SegmentedText text : texts) {
            List<Sentence> sentences = text.sentences();
            int before = NONE;
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                if (sentence.isNoise()) {
                    continue; // a sound or an advertisement between two sentences parts no answer
                }
                int s = first + i;
                boolean shares = mark(s, before);
                if (before != NONE) {
                    boolean beside = goesOn && sentence.block() == sentences.get(before - first).block();
                    if (sentence.leansOnPrevious() && holding.get(s)) {
                        raise(near, before, NEIGHBOUR * match[s]);
                    } else if (beside && match[s] >= good) {
                        raise(near, before, BEFORE * match[s]);
                    }
                    if (sentence.leansOnPrevious() || shares || opensWithFunctionWord(s) || beside && match[before] >= good) {
                        raise(near, s, NEIGHBOUR * near[before]);
                    }
                }
                before = s;
            }
            first += sentences.size();
        }
        return near;
    }

    private static void raise(double[] near, int sentence, double to) {
        near[sentence] = Math.max(near[sentence], to);
    }

    /** Notes the terms of a sentence; says whether the one before it has one of them. */
    private boolean mark(int sentence, int before) {
        boolean shares = false;
        for (int token = terms.firstToken(sentence); token < terms.endToken(sentence); token++) {
            int term = terms.term(token);
            if (term >= 0) {
                shares |= before != NONE && lastSentence[term] == before + 1;
                lastSentence[term] = sentence + 1;
            }
        }
        return shares;
    }

    private boolean opensWithFunctionWord(int sentence) {
        int first = terms.firstToken(sentence);
        return first < terms.endToken(sentence) && terms.term(first) < 0;
    }
}
