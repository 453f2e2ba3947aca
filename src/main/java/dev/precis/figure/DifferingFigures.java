package dev.precis.figure;

import dev.precis.model.Interruption;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds statements of different documents about the same thing whose figures differ: of one unit ({@link Figure#unit}), with the same
 * around them ({@link Likeness}), in documents about the same ({@link Subjects}), of the same time as far as they tell ({@link Times}),
 * and further apart than rounding. What the other document says as well somewhere is no difference.
 *
 * <p>Time: linear. Whatever a figure may be compared with comes from an index of the heaviest terms around figures, which holds a
 * bounded number of figures by term.
 */
public final class DifferingFigures {
    private static final int MOST = 20;
    /** Documents heard on one thing, and characters of a sentence: what an answer takes for figures is bounded, however many differ. */
    private static final int MOST_HEARD = 10;
    private static final int LONGEST_SENTENCE = 1_000;
    /** Figures compared, the first ones: each takes about 1 KB, which texts of nothing but figures must not multiply. */
    private static final int MOST_FIGURES = 10_000;
    /** A sentence with more of them is a table. */
    private static final int MOST_OF_SENTENCE = 16;
    /** Terms around a figure that are looked up, the heaviest ones. */
    private static final int LOOKED_UP = 6;
    /** Figures the index holds of each term, and of those so many of one document. */
    private static final int HELD = 16;
    private static final int HELD_OF_DOCUMENT = 4;
    /** Figures to either side of one that may be meant in its place. */
    private static final int RIVALS = 4;
    /** What another figure shares of what is around it must be less than this of what the one shares. */
    private static final double CLEARLY_LESS = 0.75;

    private final Terms terms;
    private final FigureGrammar grammar;
    private final Likeness likeness;
    private Subjects subjects;
    private final List<Statement> statements = new ArrayList<>();
    /** By document, unit and value whether the document has it. */
    private final Set<Said> said = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** A figure that a document has. */
    private record Said(int document, String unit, double value) {}

    /** Two figures that differ, by their numbers. */
    private record Pair(int a, int b, double likeness) {}

    /** What figures are found by. */
    private record Key(String unit, int term) {}

    private DifferingFigures(Terms terms) {
        this.terms = terms;
        grammar = FigureGrammar.BY_LANGUAGE.of(terms.language());
        likeness = new Likeness(terms);
    }

    /** The differences between the documents, best first, at most {@value #MOST}; none of a document alone. */
    public static List<Difference> of(List<SegmentedText> texts, Terms terms) {
        if (texts.size() < 2) {
            return List.of();
        }
        DifferingFigures search = new DifferingFigures(terms);
        int[] base = search.read(texts);
        search.compare();
        return search.differences(base);
    }

    /** Reads the figures of all documents; returns by document the number of sentences before it. */
    private int[] read(List<SegmentedText> texts) {
        FigureReader reader = new FigureReader(terms, grammar);
        Names names = new Names(texts, terms, grammar);
        int[] base = new int[texts.size()];
        int s = 0;
        for (int d = 0; d < texts.size(); d++) {
            base[d] = s;
            String text = texts.get(d).source().visible();
            for (Sentence sentence : texts.get(d).sentences()) {
                Interruption.check();
                if (sentence.tells() && sentence.length() <= LONGEST_SENTENCE && statements.size() < MOST_FIGURES) {
                    List<Figure> found = reader.read(d, s, text, sentence.end());
                    if (!found.isEmpty() && found.size() <= MOST_OF_SENTENCE) {
                        add(found, text, names);
                    }
                }
                s++;
            }
        }
        subjects = new Subjects(terms, names, base);
        return base;
    }

    private void add(List<Figure> figures, String text, Names names) {
        Times times = Times.of(terms, grammar, text, figures.getFirst().sentence());
        for (Figure figure : figures) {
            Nouns counted = figure.isCount()
                    ? Nouns.of(terms, grammar, text, figure.end(), figure.endToken(), terms.endToken(figure.sentence()))
                    : Nouns.NONE;
            statements.add(new Statement(figure, Surroundings.of(figure, terms, grammar, text, names), times, counted));
            said.add(new Said(figure.document(), figure.unit(), figure.value()));
        }
    }

    private void compare() {
        Map<Key, List<Integer>> index = new HashMap<>();
        for (int f = 0; f < statements.size(); f++) {
            Interruption.checkAt(f);
            List<Key> keys = keys(f);
            Set<Integer> candidates = new LinkedHashSet<>();
            for (Key key : keys) {
                candidates.addAll(index.getOrDefault(key, List.of()));
            }
            for (int candidate : candidates) {
                compare(candidate, f);
            }
            for (Key key : keys) {
                hold(index.computeIfAbsent(key, k -> new ArrayList<>(2)), f);
            }
        }
    }

    private void hold(List<Integer> held, int figure) {
        int size = held.size();
        int document = statements.get(figure).document();
        boolean full = size >= HELD_OF_DOCUMENT && statements.get(held.get(size - HELD_OF_DOCUMENT)).document() == document;
        if (size < HELD && !full) {
            held.add(figure);
        }
    }

    /** The heaviest terms around a figure. */
    private List<Key> keys(int f) {
        Statement statement = statements.get(f);
        return statement.around().entries().stream().sorted(Comparator.comparingDouble(Surroundings.Entry::weight).reversed())
                .limit(LOOKED_UP).map(entry -> new Key(statement.figure().unit(), entry.term())).toList();
    }

    private void compare(int a, int b) {
        Statement one = statements.get(a);
        Statement other = statements.get(b);
        if (one.document() == other.document() || !subjects.mayBeOne(one.document(), other.document())
                || !one.figure().differsFrom(other.figure()) || !one.times().mayBe(other.times())
                || says(one.document(), other.figure()) || says(other.document(), one.figure())
                || one.figure().isCount() && !one.counted().countSame(other.counted(), terms)) {
            return;
        }
        CommonPhrase phrase = phrase(one, other);
        double alike = likeness.of(one, other, phrase::longest);
        boolean told = alike > 0 && (terms.areBigrams() || !phrase.meansOther());
        if (told && isNearest(a, other) && isNearest(b, one)) {
            pairs.add(new Pair(a, b, alike));
        }
    }

    private CommonPhrase phrase(Statement one, Statement other) {
        return new CommonPhrase(terms, grammar, one.around(), other.around());
    }

    private boolean says(int document, Figure figure) {
        return said.contains(new Said(document, figure.unit(), figure.value()));
    }

    /** Whether no other figure of {@code a}'s sentence with its unit may be what {@code counterpart} is compared with. */
    private boolean isNearest(int a, Statement counterpart) {
        Statement one = statements.get(a);
        double enough = likeness.shared(one.around(), counterpart.around()) * CLEARLY_LESS;
        for (int rival = Math.max(0, a - RIVALS); rival <= Math.min(statements.size() - 1, a + RIVALS); rival++) {
            if (rival != a && mayBeMeant(statements.get(rival), one)
                    && likeness.shared(statements.get(rival).around(), counterpart.around()) > enough) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeMeant(Statement rival, Statement one) {
        Figure figure = rival.figure();
        return figure.sentence() == one.figure().sentence() && figure.unit().equals(one.figure().unit())
                && (!figure.isCount() || rival.counted().countSame(one.counted(), terms));
    }

    private List<Difference> differences(int[] base) {
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness).thenComparingInt(Pair::a).thenComparingInt(Pair::b));
        List<List<Integer>> groups = new ArrayList<>();
        Map<Integer, List<Integer>> groupOf = new HashMap<>();
        for (Pair pair : pairs) {
            List<Integer> ofA = groupOf.get(pair.a);
            List<Integer> ofB = groupOf.get(pair.b);
            if (ofA == null && ofB == null) {
                List<Integer> group = new ArrayList<>(List.of(pair.a, pair.b));
                groups.add(group);
                groupOf.put(pair.a, group);
                groupOf.put(pair.b, group);
            } else if (ofA == null || ofB == null) {
                List<Integer> group = ofA == null ? ofB : ofA;
                int joining = ofA == null ? pair.a : pair.b;
                groupOf.put(joining, group);
                if (group.size() < MOST_HEARD
                        && group.stream().noneMatch(f -> statements.get(f).document() == statements.get(joining).document())) {
                    group.add(joining);
                }
            }
        }
        return groups.stream().limit(MOST).map(group -> difference(group, base)).toList();
    }

    private Difference difference(List<Integer> group, int[] base) {
        String about = phrase(statements.get(group.get(0)), statements.get(group.get(1))).text();
        return new Difference(about, group.stream().map(f -> statements.get(f).figure()).sorted(Comparator.comparingInt(Figure::document))
                .map(figure -> place(figure, base[figure.document()])).toList());
    }

    private static Difference.Place place(Figure figure, int base) {
        return new Difference.Place(figure.document(), figure.sentence() - base, figure.start(), figure.end());
    }
}
