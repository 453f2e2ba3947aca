package dev.precis.select;

import dev.precis.score.Concepts;
import dev.precis.score.Scores;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What sentences lean on: the sentence without which a reader can't tell what one speaks of.
 *
 * <ul>
 * <li>A sentence that opens with a connective, a pronoun or a demonstrative leans on the one before it.
 * <li>One that opens with a definite phrase whose noun its text has had before ("The area is …") leans on the nearest sentence
 *     that holds the noun; any earlier one that does may stand in ({@link DefiniteOpening}). With a noun that
 *     sums up what was told ("The decision is …") or a number ("The two women …") it leans on the one before it.
 * <li>One with a short name ("Ms. Doe") leans on the nearest sentence that introduces it ({@link ShortNames}); any earlier one that does
 *     may stand in. In a dialogue everybody knows whom they speak of.
 * </ul>
 *
 * <p>Once such a sentence is chosen, those that lean on it lean no more. Time: the terms of the texts; every sentence is
 * supported once.
 */
final class Antecedents {
    /** A sentence that leans on none. */
    static final int NONE = -1;

    private final int[] antecedent;
    private final boolean[] leans;
    /** Sentences that lean on the one before them, whatever it says. */
    private final BitSet onPrevious = new BitSet();
    /** Sentences in which somebody answers the question before, and leans on it. */
    private final BitSet answers = new BitSet();
    /** Sentences that lean by a noun or a name alone: scoring looked at how sentences open, and took nothing from these. */
    private final BitSet unnoted = new BitSet();
    private final Leaning byNoun;
    private final Leaning byName;
    private final ShortNames names;
    /** By sentence, the next one of its text that is no noise. */
    private final int[] nextReadable;
    private final Concepts concepts;

    /** The sentences that lean by a noun, or those that lean by a name, linked by its term. */
    private static final class Leaning {
        /** By term, the last sentence that leans by it, and by sentence the one before of the same term. */
        private final int[] last;
        private final int[] next;

        Leaning(int terms, int sentences) {
            last = new int[terms];
            next = new int[sentences];
            Arrays.fill(last, NONE);
        }

        void add(int s, int term) {
            next[s] = last[term];
            last[term] = s;
        }

        /** Takes those out that lean by a term and stand behind a sentence. */
        void takeBehind(int s, int term, IntConsumer taken) {
            int leaning = last[term];
            for (; leaning > s; leaning = next[leaning]) {
                taken.accept(leaning);
            }
            last[term] = leaning;
        }
    }

    private Antecedents(int n, Terms terms, Concepts concepts, ShortNames names) {
        this.concepts = concepts;
        this.names = names;
        antecedent = new int[n];
        leans = new boolean[n];
        byNoun = new Leaning(terms.termCount(), n);
        byName = new Leaning(terms.termCount(), n);
        nextReadable = new int[n];
        Arrays.fill(nextReadable, NONE);
        Arrays.fill(antecedent, NONE);
    }

    /** Finds what every sentence of the texts leans on. */
    static Antecedents find(List<SegmentedText> texts, Terms terms, Scores scores) {
        Reader reader = new Reader(terms, scores);
        texts.forEach(reader::read);
        return reader.found;
    }

    /** Reads sentences, one text behind the other. */
    private static final class Reader {
        private final Terms terms;
        private final DefiniteOpening opening;
        private final boolean byNoun;
        private final Antecedents found;
        /** By term, the last sentence that holds it; of the terms that recur. */
        private final int[] holder;
        private int s;

        Reader(Terms terms, Scores scores) {
            this.terms = terms;
            opening = DefiniteOpening.BY_LANGUAGE.of(terms.language());
            byNoun = opening.any() && scores.areOrdered();
            ShortNames names = scores.areOrdered() && !opening.areNounsCapital() ? new ShortNames(terms) : null;
            found = new Antecedents(terms.sentenceCount(), terms, scores.concepts(), names);
            holder = new int[terms.termCount()];
            Arrays.fill(holder, NONE);
        }

        void read(SegmentedText text) {
            char[] units = text.source().characters().units();
            int first = s;
            int before = NONE;
            boolean asked = false;
            for (Sentence sentence : text.sentences()) {
                if (!sentence.isNoise()) {
                    boolean turn = text.source().blocks().get(sentence.block()).isTurn();
                    if (sentence.leansOnPrevious()) {
                        found.leanOnPrevious(s, before);
                        found.answers.set(s, turn && asked && sentence.opensBlock());
                    } else {
                        leanByNoun(units, first, before, turn);
                    }
                    leanByName(units, first, sentence, turn);
                    found.unnoted.set(s, found.leans[s] && !sentence.leansOnPrevious());
                    hold();
                    if (before != NONE) {
                        found.nextReadable[before] = s;
                    }
                    before = s;
                    asked = sentence.role() == Sentence.Role.QUESTION;
                }
                s++;
            }
        }

        private void leanByNoun(char[] units, int first, int before, boolean turn) {
            int noun = byNoun && before != NONE ? opening.noun(terms, units, s, term -> holder[term] >= first) : DefiniteOpening.NONE;
            if (noun == DefiniteOpening.PREVIOUS && !turn) {
                found.leanOnPrevious(s, before);
            } else if (noun >= 0) {
                found.lean(s, holder[noun]);
                found.byNoun.add(s, noun);
            }
        }

        private void leanByName(char[] units, int first, Sentence sentence, boolean turn) {
            if (found.names == null) {
                return;
            }
            int name = found.names.read(s, first, units, sentence.role() != Sentence.Role.HEADING);
            if (name != ShortNames.NONE && !found.leans[s] && !turn) {
                found.lean(s, found.names.introduction(name));
                found.byName.add(s, name);
            }
        }

        private void hold() {
            for (int k = found.concepts.firstRecurring(s); byNoun && k < found.concepts.firstPair(s); k++) {
                holder[found.concepts.at(k)] = s;
            }
        }
    }

    private void lean(int s, int on) {
        leans[s] = true;
        antecedent[s] = on;
    }

    private void leanOnPrevious(int s, int previous) {
        lean(s, previous);
        onPrevious.set(s);
    }

    /** Whether a sentence leans on one that is not chosen. */
    boolean isOpen(int s) {
        return leans[s];
    }

    /** Whether somebody says a sentence who was asked, and it can't be understood without the question, which is not chosen. */
    boolean isOpenAnswer(int s) {
        return leans[s] && answers.get(s);
    }

    /** Whether a sentence leans by a noun or a name alone, so that its score is not yet lower for it. */
    boolean isUnnoted(int s) {
        return unnoted.get(s);
    }

    /** The sentence that one leans on, or {@link #NONE}. */
    int of(int s) {
        return antecedent[s];
    }

    /**
     * Notes that a sentence was chosen.
     *
     * @param supported is told of each sentence that leans no more
     */
    void choose(int s, IntConsumer supported) {
        IntConsumer support = leaning -> {
            if (leans[leaning]) {
                leans[leaning] = false;
                supported.accept(leaning);
            }
        };
        int next = nextReadable[s];
        if (next != NONE && onPrevious.get(next)) {
            support.accept(next);
        }
        for (int k = concepts.firstRecurring(s); k < concepts.firstPair(s); k++) {
            byNoun.takeBehind(s, concepts.at(k), support);
        }
        if (names != null) {
            names.introducedBy(s, name -> byName.takeBehind(s, name, support));
        }
    }
}
