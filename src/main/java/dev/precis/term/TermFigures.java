package dev.precis.term;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.ToIntFunction;

/**
 * A figure of each term, remembered from text to text: for a later step that takes long to find it, and finds the same every time. What
 * is remembered is forgotten together with the words of the language ({@link StemCache}), so it is bounded as they are. Safe for any
 * number of threads; two that ask at once may both find what is not remembered.
 */
public final class TermFigures {
    private final Map<Vocabulary, Known> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** By the form that a term came with first, one more than its figure, 0 where it was not asked for. */
    private static final class Known {
        private volatile int[] figures = new int[512];

        /** An array with a place for each form; what another thread writes into the old one is found again. */
        synchronized int[] grown(int forms) {
            if (figures.length < forms) {
                figures = Arrays.copyOf(figures, forms * 2);
            }
            return figures;
        }
    }

    /** The figures of the terms of one job. */
    public final class OfTerms {
        private final Terms terms;
        private final int[] figures;

        private OfTerms(Terms terms, int[] figures) {
            this.terms = terms;
            this.figures = figures;
        }

        /** Whether these are of that job. */
        public boolean isOf(Terms others) {
            return terms == others;
        }

        /**
         * The figure of a term.
         *
         * @param find finds that of a term as the analysis writes it, 0 or more and below the greatest {@code int}
         */
        public int of(int term, ToIntFunction<String> find) {
            int form = terms.formOf(term);
            if (figures[form] == 0) {
                figures[form] = find.applyAsInt(terms.text(term)) + 1;
            }
            return figures[form] - 1;
        }
    }

    /** The figures of a job's terms. */
    public OfTerms of(Terms terms) {
        Vocabulary vocabulary = terms.vocabulary();
        return new OfTerms(terms, known.computeIfAbsent(vocabulary, v -> new Known()).grown(vocabulary.size()));
    }
}
