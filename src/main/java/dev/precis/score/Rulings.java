package dev.precis.score;

import dev.precis.chars.PhraseTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the rulings of courts, and in them the outcome from what a party only contends. A reader who meets a rejected argument without
 * the name of whose it is takes it for the law. A text is a ruling where sentences of its beginning name the parties and the court as
 * courts do ("the appellant", "this appeal") and its last part says what came of it ("the appeal is dismissed"): a report on a trial
 * seldom does both.
 *
 * @param phrases of courts and parties, of outcomes, of contentions, of answers to these, and of what sums one up
 */
record Rulings(PhraseTable phrases) {
    /** What is told from the phrases of a BCP 47 tag's language. */
    static final PerLanguage<Rulings> BY_LANGUAGE = new PerLanguage<>("cue", Rulings::new);

    private static final int COURT = 1;
    private static final int OUTCOME = 2;
    private static final int CONTENDS = 4;
    private static final int ANSWERS = 8;
    private static final int SUMS_UP = 16;

    /** So many of the first sentences tell, and so many of them speak as a court does. */
    private static final int BEGINNING = 25;
    private static final int FEWEST_OF_COURT = 3;
    /** The part of a text in which it decides: costs, dates and names stand behind that; so many sentences at least. */
    private static final int END = 6;
    private static final int SHORTEST_END = 6;
    /** So many sentences hold what stands above a ruling, and its decision where that comes first. */
    private static final int HEAD = 3;
    /** Behind more sentences what sums a contention up is of another one. */
    private static final int LONGEST_CONTENTION = 6;

    private Rulings(WordLists lists) {
        this(new PhraseTable(List.of(lists.words(Section.CUE_COURT), lists.words(Section.CUE_OUTCOME),
                lists.words(Section.CUE_CONTENTION), lists.words(Section.CUE_ANSWER), lists.words(Section.CUE_ARGUMENT))));
    }

    /**
     * Reads a text, if it is a ruling.
     *
     * @param first number of its first sentence
     * @param outcomes takes the numbers of the sentences that say what came of the matter
     * @param contentions takes those of what only a party says
     */
    void read(SegmentedText text, int first, BitSet outcomes, BitSet contentions) {
        List<Sentence> sentences = text.sentences();
        char[] units = text.source().characters().units();
        BitSet found = outcomes(units, sentences); // few sentences: most texts are told by them
        if (found.isEmpty() || !opensAsCourtsDo(units, sentences)) {
            return;
        }
        found.stream().forEach(s -> outcomes.set(first + s));
        readContentions(units, sentences, first, contentions);
    }

    /** A ruling that decides first has told what lower courts came to where it ends. */
    private BitSet outcomes(char[] text, List<Sentence> sentences) {
        int end = sentences.size() - Math.max(SHORTEST_END, sentences.size() / END);
        BitSet atOnce = outcomes(text, sentences, 0, Math.min(HEAD, sentences.size()));
        return atOnce.isEmpty() ? outcomes(text, sentences, Math.max(FEWEST_OF_COURT, end), sentences.size()) : atOnce;
    }

    private BitSet outcomes(char[] text, List<Sentence> sentences, int from, int to) {
        BitSet outcomes = new BitSet();
        for (int s = from; s < to; s++) {
            int found = mayState(sentences.get(s)) ? found(text, sentences.get(s)) : 0;
            outcomes.set(s, (found & OUTCOME) != 0 && (found & CONTENDS) == 0);
        }
        return outcomes;
    }

    private boolean opensAsCourtsDo(char[] text, List<Sentence> sentences) {
        return sentences.stream().limit(BEGINNING).filter(sentence -> !sentence.isNoise() && (found(text, sentence) & COURT) != 0)
                .limit(FEWEST_OF_COURT).count() == FEWEST_OF_COURT;
    }

    /** Finds sentences that say whose argument they tell, and those behind them up to "That is the argument of the appellant". */
    private void readContentions(char[] text, List<Sentence> sentences, int first, BitSet contentions) {
        int open = sentences.size();
        for (int s = 0; s < sentences.size(); s++) {
            int found = found(text, sentences.get(s));
            boolean contends = (found & CONTENDS) != 0 && (found & ANSWERS) == 0;
            if ((found & SUMS_UP) != 0 && s - open <= LONGEST_CONTENTION && s > open) {
                contentions.set(first + open, first + s);
            }
            if (contends) {
                contentions.set(first + s);
                open = s;
            } else if ((found & (ANSWERS | SUMS_UP | COURT)) != 0) {
                open = sentences.size();
            }
        }
    }

    private static boolean mayState(Sentence sentence) {
        return sentence.role() == Sentence.Role.STATEMENT || sentence.role() == Sentence.Role.FRAGMENT;
    }

    private int found(char[] text, Sentence sentence) {
        return phrases.in(text, sentence.start(), sentence.end());
    }
}
