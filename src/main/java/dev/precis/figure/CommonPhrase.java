package dev.precis.figure;

import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What two statements are about, in words of the first that stand side by side in both; they are sought when first asked for. */
final class CommonPhrase {
    private static final int MOST = 2;

    private final Terms terms;
    private final FigureGrammar grammar;
    private final Surroundings a;
    private final Surroundings b;
    private List<Run> runs;

    CommonPhrase(Terms terms, FigureGrammar grammar, Surroundings a, Surroundings b) {
        this.terms = terms;
        this.grammar = grammar;
        this.a = a;
        this.b = b;
    }

    /** Tokens of the first statement that stand in the second from {@code other} on, and how many of them are terms of content. */
    private record Run(int from, int to, int other, int terms, double weight) {}

    /** The most terms of content that stand side by side in both. */
    int longest() {
        return runs().stream().mapToInt(Run::terms).max().orElse(0);
    }

    /**
     * Whether the heaviest run says another thing in one of them: a word of content stands before it at once that the other hasn't
     * around its figure, as in "interest income" beside "income".
     */
    boolean meansOther() {
        Run heaviest = null;
        for (Run run : runs()) {
            heaviest = heaviest == null || run.weight > heaviest.weight ? run : heaviest;
        }
        return heaviest != null
                && (isModified(heaviest.from, a, b) || isModified(heaviest.other, b, a));
    }

    private boolean isModified(int token, Surroundings around, Surroundings others) {
        int before = token - 1;
        return before >= around.from() && isContent(before, around.text())
                && Nouns.isNext(around.text(), terms.end(before), terms.start(token))
                && !others.has(terms.term(before));
    }

    /** The heaviest runs of both, of several words where there are such, at most {@value #MOST}, in the order of the first statement. */
    String text() {
        List<Run> heaviest = new ArrayList<>(runs());
        heaviest.sort(Comparator.comparingDouble((Run run) -> -run.weight).thenComparingInt(Run::from));
        boolean phrase = heaviest.stream().anyMatch(run -> run.terms > 1);
        List<Run> chosen = new ArrayList<>();
        for (Run run : heaviest) {
            if (chosen.size() < MOST && (run.terms > 1 || !phrase) && chosen.stream().noneMatch(other -> overlap(run, other))) {
                chosen.add(run);
            }
        }
        chosen.sort(Comparator.comparingInt(Run::from));
        return chosen.stream().map(run -> a.text().substring(terms.start(run.from), terms.end(run.to - 1)).replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
    }

    private List<Run> runs() {
        if (runs == null) {
            runs = findRuns();
        }
        return runs;
    }

    private List<Run> findRuns() {
        List<Run> found = new ArrayList<>();
        for (int token = a.from(); token < a.to(); token++) {
            for (int other = b.from(); other < b.to(); other++) {
                if (terms.word(token) == terms.word(other) && isContent(token, a.text())
                        && !goesOnContent(token, other)) {
                    found.add(run(token, other));
                }
            }
        }
        return found;
    }

    /** Whether a term of content that both have stands before, with nothing between that they don't both have. */
    private boolean goesOnContent(int token, int other) {
        int back = 1;
        while (token - back >= a.from() && other - back >= b.from() && goesOn(token - back, other - back)) {
            if (isContent(token - back, a.text())) {
                return true;
            }
            back++;
        }
        return false;
    }

    private boolean overlap(Run run, Run other) {
        if (run.from < other.to && other.from < run.to) {
            return true;
        }
        for (int token = run.from; token < run.to; token++) {
            for (int there = other.from; there < other.to; there++) {
                if (terms.word(token) == terms.word(there)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Run run(int token, int other) {
        int length = 1;
        int end = 1;
        int count = 1;
        double weight = weight(token);
        while (token + length < a.to() && other + length < b.to() && goesOn(token + length - 1, other + length - 1)) {
            if (isContent(token + length, a.text())) {
                weight += weight(token + length);
                end = length + 1;
                count++;
            }
            length++;
        }
        return new Run(token, token + end, other, count, weight);
    }

    /** Whether the next words of both are one, and stand side by side with these. */
    private boolean goesOn(int token, int other) {
        return terms.word(token) == terms.word(other) && terms.word(token + 1) == terms.word(other + 1)
                && Nouns.isNext(a.text(), terms.end(token), terms.start(token + 1))
                && Nouns.isNext(b.text(), terms.end(other), terms.start(other + 1));
    }

    private boolean isContent(int token, String text) {
        return Surroundings.isContent(terms, grammar, text, token);
    }

    private double weight(int token) {
        return Surroundings.rarity(terms, terms.term(token));
    }
}
