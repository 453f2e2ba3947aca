package dev.precis.score;

import java.util.EnumMap;
import java.util.Map;

/**
 * The constants of the method. {@link #DEFAULT} is the method; the benchmark changes constants to show what each is worth.
 *
 * <p>Most were chosen on the dev halves of the evaluation sets, for the mean over all sets of (R1+R2) / (the best classical method of
 * the set). Six were chosen by the sentences that readers picked from 153 of these texts: FREE_TOKENS, SINGLE, SECTION_HEARD, PERSONAL,
 * NAMING and ONE_FIGURE. So the figures of {@code src/bench/README.md} are of the data the constants were chosen on.
 */
public final class ScoringMethod {
    /** A constant of the method, with the value it has by default. */
    public enum Constant {
        /** How much a sentence at the beginning counts more than one in the middle. */
        LEAD(1.5),
        /** The share of the words of a sentence that the text comes back to from which on its place at the beginning counts in full. */
        TOPICAL(0.2),
        /** What is left of that each time a sentence of the text is chosen: the beginning has a quota. */
        LEAD_LEFT(0.5),
        /** What a sentence counts each time another one of its section has been chosen. */
        SECTION_HEARD(0.8),
        /** How much a sentence at the end counts more than one in the middle. */
        END(0.2),
        /** How many sentences the beginning and the end reach, at least. */
        REACH(5),
        /** How much the first sentence of a block counts more than the others. */
        PARAGRAPH(0.3),
        /** 1 where the text decides how much position counts, see {@link Cohesion}; 0 where it counts the same in every text. */
        STRUCTURE(1),
        /** Exponent of the inverse document frequency: 1 for TF-IDF, 0 for frequency alone. */
        IDF(1),
        /** What a pair of neighbouring terms counts relative to a term. */
        PAIR(2),
        /** What a concept that one sentence alone holds counts relative to others: little, nobody came back to it. */
        SINGLE(0.3),
        /** What is left of a concept's weight each time the summary covers it. */
        COVERED(0.3),
        /** The same among several documents, which tell much of it again in other words. */
        COVERED_BY_OTHERS(0.08),
        /** Exponent of sentence length in a text of few sentences. */
        SHORT_LENGTH(0.3),
        /** Exponent of sentence length in a text of many sentences. */
        LONG_LENGTH(0.65),
        /** Shorter sentences of a text that has an order are taken to have this many tokens, or they would win by being short. */
        FEWEST_TOKENS(12),
        /** The same where the budget counts sentences and there is no query: up to so many tokens a longer sentence costs no more. */
        FREE_TOKENS(40),
        /** What it counts when the terms of a sentence reach through the whole of a long text, see {@link Spread}. */
        SPREAD(7),
        /** Share of stop words from which on a sentence counts as prose in full. */
        PROSE(0.22),
        /** What a sentence counts that leans on the one before it, unless that one is chosen too. */
        LEANING(0.3),
        /** The same where there is a query: what answers it does so in a sentence that leans, too. */
        LEANING_ANSWER(0.6),
        /**
         * A statement of fewer different terms waits until there are no fuller ones, where the budget counts sentences and there is no
         * query; with any other budget four are enough.
         */
        FULL_STATEMENT(7),
        /** What a sentence counts that holds one figure (a number, a year, a share); with several it counts 1. */
        ONE_FIGURE(0.85),
        /** What a sentence counts without a figure or names: of two as central the one with facts wins. */
        FIGURELESS(0.65),
        /** What a sentence without a figure counts that names several. */
        NAMING(0.75),
        /** What a sentence counts in which the writer speaks of himself or to the reader: of two as central one on the matter wins. */
        PERSONAL(0.5),
        /** How many times as much a sentence counts in which a long text decides what it is about. */
        DECISION(10),
        /** The same in a section of conclusions, until one of its sentences is chosen. */
        CONCLUSION(2),
        /** What a sentence without a figure counts that ends an article on hopes: "As the city continues to grow, it is poised to …". */
        PERORATION(0.4),
        /** What a sentence of a ruling counts that tells what a party says: rejected or not, the ruling says it again in its own voice. */
        CONTENTION(0.3),
        /** How much it tells against a sentence of talk that a share of its words are hesitations or said twice. */
        HESITATING(3),
        /** What a sentence counts in which a text only announces what it is about: "This article explores …". */
        ANNOUNCING(0.05),
        /** What a term of the title counts relative to others. */
        TITLE(1.5);

        private final double usual;

        Constant(double usual) {
            this.usual = usual;
        }
    }

    /** The method. */
    public static final ScoringMethod DEFAULT = new ScoringMethod(Map.of());

    private final Map<Constant, Double> changed;
    private final double[] value = new double[Constant.values().length];

    private ScoringMethod(Map<Constant, Double> changed) {
        this.changed = changed;
        for (Constant constant : Constant.values()) {
            value[constant.ordinal()] = changed.getOrDefault(constant, constant.usual);
        }
    }

    /** The value of a constant. */
    public double of(Constant constant) {
        return value[constant.ordinal()];
    }

    /** This method with another value of one constant. */
    public ScoringMethod with(Constant constant, double newValue) {
        Map<Constant, Double> all = new EnumMap<>(Constant.class);
        all.putAll(changed);
        all.put(constant, newValue);
        return new ScoringMethod(all);
    }

    /** The constants that differ from the default. */
    @Override
    public String toString() {
        return changed.toString();
    }
}
