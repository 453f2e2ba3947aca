package dev.precis.figure;

import dev.precis.term.Terms;
import java.util.Arrays;

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
    /** The terms, ascending, each once; by term its weight where it stands nearest, and how it stands. */
    private final int[] term;
    private final double[] weight;
    private final boolean[] close;
    private final boolean[] name;
    private final int size;
    private final double total;
    /** The first token looked at, and the one behind the last. */
    private final int from;
    private final int to;

    private Surroundings(String text, int[] term, double[] weight, boolean[] close, boolean[] name, int size, int from, int to) {
        this.text = text;
        this.term = term;
        this.weight = weight;
        this.close = close;
        this.name = name;
        this.size = size;
        this.total = Arrays.stream(weight, 0, size).reduce(0, Double::sum);
        this.from = from;
        this.to = to;
    }

    /** One term on its way in. */
    private record Entry(int term, double weight, boolean close, boolean name) {}

    static Surroundings of(Figure figure, Terms terms, FigureGrammar grammar, String text, Names names) {
        int from = Math.max(terms.firstToken(figure.sentence()), figure.firstToken() - REACH);
        int to = Math.min(terms.firstToken(figure.sentence() + 1), figure.endToken() + REACH);
        Entry[] found = new Entry[2 * REACH];
        int size = 0;
        int distance = 0;
        for (int token = figure.firstToken() - 1; token >= from; token--) {
            int next = token + 1;
            distance += 1
                    + (isParted(text, terms.end(token), next < terms.firstToken(figure.sentence() + 1) ? terms.start(next) : 0) ? MARK : 0);
            distance += isNumber(text, terms, token) ? MARK : 0;
            size = add(found, size, entry(token, distance, terms, grammar, text, names));
        }
        distance = 0;
        for (int token = figure.endToken(); token < to; token++) {
            int end = token == figure.endToken() ? figure.end() : terms.end(token - 1);
            distance += 1 + (isParted(text, end, terms.start(token)) ? MARK : 0) + (isNumber(text, terms, token) ? MARK : 0);
            size = add(found, size, entry(token, distance, terms, grammar, text, names));
        }
        Arrays.sort(found, 0, size, (a, b) -> a.term != b.term ? Integer.compare(a.term, b.term) : Double.compare(b.weight, a.weight));
        int[] term = new int[size];
        double[] weight = new double[size];
        boolean[] close = new boolean[size];
        boolean[] name = new boolean[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (count == 0 || term[count - 1] != found[i].term) {
                term[count] = found[i].term;
                weight[count] = found[i].weight;
                close[count] = found[i].close;
                name[count++] = found[i].name;
            }
        }
        return new Surroundings(text, term, weight, close, name, count, from, to);
    }

    private static int add(Entry[] found, int size, Entry entry) {
        if (entry == null) {
            return size;
        }
        found[size] = entry;
        return size + 1;
    }

    private static Entry entry(int token, int distance, Terms terms, FigureGrammar grammar, String text, Names names) {
        if (!isContent(terms, grammar, text, token)) {
            return null;
        }
        int term = terms.term(token);
        return new Entry(term, rarity(terms, term) * HALF / (HALF + distance - 1), distance <= CLOSE, names.isName(term));
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
        return WrittenNumber.isDigit(text.charAt(terms.start(token)))
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

    int size() {
        return size;
    }

    int term(int i) {
        return term[i];
    }

    double weight(int i) {
        return weight[i];
    }

    boolean isClose(int i) {
        return close[i];
    }

    boolean isName(int i) {
        return name[i];
    }

    boolean has(int sought) {
        return Arrays.binarySearch(term, 0, size, sought) >= 0;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The weight of all terms together. */
    double total() {
        return total;
    }
}
