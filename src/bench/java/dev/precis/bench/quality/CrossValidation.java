package dev.precis.bench.quality;

import dev.precis.score.ScoringMethod;
import dev.precis.score.ScoringMethod.Constant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How much of the measured quality is owed to constants that were chosen on the same texts. A pool of methods has every
 * constant moved by up to a factor, up or down, at random.
 *
 * <ul>
 *   <li>Its mean and median tell what the method is worth with any reasonable constants. A change of the method is
 *       judged by them: a gain that only the default shows is chance.
 *   <li>Constants are chosen as the centre (geometric mean) of the best tenth of the pool, not as its best, which is best
 *       by chance too. Each set in turn is left out, the choice made on all the others and measured on it.
 * </ul>
 */
final class CrossValidation {
    private static final double FACTOR = 1.6;
    /** Those that are moved: the others are switches, on or off. */
    private static final Constant[] CONSTANTS = EnumSet.complementOf(EnumSet.of(Constant.STRUCTURE, Constant.IDF)).toArray(Constant[]::new);
    private static final int BEST_SHARE = 10;

    private final Baselines study;
    private final List<String> names = new ArrayList<>();
    private final List<List<Sheet>> sheets = new ArrayList<>();

    CrossValidation(Path root, Baselines study, int items) {
        this.study = study;
        for (EvaluationSet set : EvaluationSet.ALL) {
            if (study.best(set.name()) != null) {
                names.add(set.name());
                sheets.add(set.items(root).stream().limit(items).map(item -> new Sheet(item, set.budget())).toList());
            }
        }
    }

    /** Measures so many variants and prints what leaving one set out gives. */
    void run(int variants) {
        Random random = new Random(1958);
        double[][] moves = IntStream.range(0, variants)
                .mapToObj(i -> random.doubles(CONSTANTS.length, -1, 1).map(move -> move * Math.log(FACTOR)).toArray())
                .toArray(double[][]::new);
        double[][] ratio = Arrays.stream(moves).map(move -> ratios(moved(move))).toArray(double[][]::new);
        double[] own = ratios(ScoringMethod.DEFAULT);
        double[] chosen = IntStream.range(0, names.size())
                .mapToDouble(left -> ratio(moved(centre(moves, ratio, set -> set != left)), left)).toArray();
        System.out.println("| set | the method | any constants | chosen on the other sets |\n|---|---|---|---|");
        for (int set = 0; set < names.size(); set++) {
            int at = set;
            System.out.printf("| %s | %.3f | %.3f | %.3f |%n", names.get(set), own[set],
                    Arrays.stream(ratio).mapToDouble(row -> row[at]).average().orElse(0), chosen[set]);
        }
        double[] means = Arrays.stream(ratio).mapToDouble(row -> mean(row, set -> true)).sorted().toArray();
        System.out.printf("| mean | %.4f | %.4f | %.4f |%n%n", mean(own, set -> true), Arrays.stream(means).average().orElse(0),
                mean(chosen, set -> true));
        System.out.printf("pool of %d: %.4f to %.4f, median %.4f%n", variants, means[0], means[means.length - 1],
                means[means.length / 2]);
        ScoringMethod centre = moved(centre(moves, ratio, set -> true));
        System.out.printf("centre of the best tenth: %.4f with %s%n", mean(ratios(centre), set -> true), centre);
    }

    /** The centre of the best tenth of the pool by the mean over some sets. */
    private static double[] centre(double[][] moves, double[][] ratio, IntPredicate counts) {
        int[] best = IntStream.range(0, moves.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -mean(ratio[i], counts)))
                .mapToInt(Integer::intValue).limit(Math.max(1, moves.length / BEST_SHARE)).toArray();
        return IntStream.range(0, CONSTANTS.length)
                .mapToDouble(k -> Arrays.stream(best).mapToDouble(i -> moves[i][k]).average().orElse(0)).toArray();
    }

    private double[] ratios(ScoringMethod method) {
        return IntStream.range(0, names.size()).mapToDouble(set -> ratio(method, set)).toArray();
    }

    private double ratio(ScoringMethod method, int set) {
        Peer peer = Peers.precis(method);
        Result result = new Result(sheets.get(set).size());
        sheets.get(set).forEach(sheet -> result.add(sheet, peer.choose(sheet)));
        return result.sum() / study.best(names.get(set)).sum();
    }

    private static double mean(double[] row, IntPredicate counts) {
        return IntStream.range(0, row.length).filter(counts).mapToDouble(set -> row[set]).average().orElse(0);
    }

    /** The default with its constants multiplied, each by e to the power of its move. */
    private static ScoringMethod moved(double[] move) {
        ScoringMethod moved = ScoringMethod.DEFAULT;
        for (int k = 0; k < CONSTANTS.length; k++) {
            double value = moved.of(CONSTANTS[k]) * Math.exp(move[k]);
            moved = moved.with(CONSTANTS[k], CONSTANTS[k] == Constant.LEANING ? Math.min(1, value) : value);
        }
        return moved;
    }
}
