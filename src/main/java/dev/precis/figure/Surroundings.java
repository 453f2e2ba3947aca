package dev.precis.figure;

import dev.precis.chars.Punctuation;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a figure: the terms of content of its sentence within {@value #REACH} words, each with its weight: its rarity among
 * the sentences, the less the further away it stands. Marks and other numbers between count as distance.
 */
final class Surroundings {
    /** Words looked at to either side. */
    static final int REACH = 14;
    /** A mark or another number between counts as so many words. */
    private static final int MARK = 3;
    /** Words that far away weigh half. */
    private static final double HALF = 8;
    /** What stands no further belongs to the figure. */
    private static final int CLOSE = 5;

    private final String text;
    /** By term, ascending, where each stands nearest. */
    private final List<Entry> entries;
    private final double total;
    /** The first token looked at, and the one behind the last. */
    private final int from;
    private final int to;

    private Surroundings(String text, List<Entry> entries, int from, int to) {
        this.text = text;
        this.entries = entries;
        this.total = entries.stream().mapToDouble(Entry::weight).reduce(0, Double::sum);
        this.from = from;
        this.to = to;
    }

    /**
     * A term around a figure.
     *
     * @param term the term
     * @param weight how much it tells: its rarity, less the further away it stands
     * @param close whether it belongs to the figure
     * @param name whether it is a name
     */
    record Entry(int term, double weight, boolean close, boolean name) {}

    static Surroundings of(Figure figure, Terms terms, FigureGrammar grammar, String text, Names names) {
        int from = Math.max(terms.firstToken(figure.sentence()), figure.firstToken() - REACH);
        int to = Math.min(terms.endToken(figure.sentence()), figure.endToken() + REACH);
        List<Entry> found = new ArrayList<>(2 * REACH);
        int distance = 0;
        for (int token = figure.firstToken() - 1; token >= from; token--) {
            int next = token + 1;
            distance += 1
                    + (isParted(text, terms.end(token), next < terms.endToken(figure.sentence()) ? terms.start(next) : 0) ? MARK : 0);
            distance += isNumber(text, terms, token) ? MARK : 0;
            entry(token, distance, terms, grammar, text, names).ifPresent(found::add);
        }
        distance = 0;
        for (int token = figure.endToken(); token < to; token++) {
            int end = token == figure.endToken() ? figure.end() : terms.end(token - 1);
            distance += 1 + (isParted(text, end, terms.start(token)) ? MARK : 0) + (isNumber(text, terms, token) ? MARK : 0);
            entry(token, distance, terms, grammar, text, names).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Entry::term).thenComparing(Comparator.comparingDouble(Entry::weight).reversed()));
        List<Entry> nearest = new ArrayList<>(found.size());
        for (Entry entry : found) {
            if (nearest.isEmpty() || nearest.getLast().term != entry.term) {
                nearest.add(entry);
            }
        }
        return new Surroundings(text, nearest, from, to);
    }

    private static Optional<Entry> entry(int token, int distance, Terms terms, FigureGrammar grammar, String text, Names names) {
        if (!isContent(terms, grammar, text, token)) {
            return Optional.empty();
        }
        int term = terms.term(token);
        return Optional.of(new Entry(term, rarity(terms, term) * HALF / (HALF + distance - 1), distance <= CLOSE, names.isName(term)));
    }

    /** Whether a token tells something of what its sentence is about. */
    static boolean isContent(Terms terms, FigureGrammar grammar, String text, int token) {
        return terms.term(token) != Terms.STOP_WORD && Nouns.hasLetter(text, terms.start(token), terms.end(token))
                && !grammar.isWeak(FigureGrammar.lower(text, terms.start(token), terms.end(token)));
    }

    /** How rare a term is among the sentences. */
    static double rarity(Terms terms, int term) {
        return Math.log(1 + (double) terms.sentenceCount() / terms.sentenceFrequency(term));
    }

    private static boolean isNumber(String text, Terms terms, int token) {
        return Punctuation.isAsciiDigit(text.charAt(terms.start(token)))
                && !Nouns.hasLetter(text, terms.start(token), terms.end(token));
    }

    /** Whether a mark stands between two words. */
    private static boolean isParted(String text, int end, int start) {
        for (int i = end; i < start; i++) {
            switch (text.charAt(i)) {
                case ',', ';', ':', '(', ')', '[', ']', '–', '—', '、', '，', '；', '：', '（', '）', '。', '\n', '"', '“', '”' -> {
                    return true;
                }
                default -> {
                    // a blank or a sign within a phrase
                }
            }
        }
        return false;
    }

    /** The visible text. */
    String text() {
        return text;
    }

    /** By term, ascending. */
    List<Entry> entries() {
        return entries;
    }

    boolean has(int sought) {
        return entries.stream().anyMatch(entry -> entry.term == sought);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** How many of the terms are names. */
    long names() {
        return entries.stream().filter(Entry::name).count();
    }

    /** The weight of all terms together. */
    double total() {
        return total;
    }
}
