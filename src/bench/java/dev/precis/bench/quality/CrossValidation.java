package dev.precis.bench.quality;

import dev.precis.score.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How much of the measured quality is owed to constants that were chosen on the same texts: each set in turn is left
 * out, the constants that are best on all the others are taken from a pool of random ones, and measured on it. The
 * pool is the method as it is and variants with every constant moved by up to a factor, up or down.
 */
final class CrossValidation {
    private static final double FACTOR = 1.8;

    private final Baselines study;
    private final int items;
    private final List<String> names = new ArrayList<>();
    private final List<List<Sheet>> sheets = new ArrayList<>();

    CrossValidation(Path root, Baselines study, int items) {
        this.study = study;
        this.items = items;
        for (EvaluationSet set : EvaluationSet.ALL) {
            if (study.best(set.name()) != null) {
                names.add(set.name());
                sheets.add(set.items(root).stream().limit(items).map(item -> new Sheet(item, set.budget())).toList());
            }
        }
    }

    /** Measures so many variants and prints what leaving one set out gives. */
    void run(int variants) {
        List<Method> pool = new ArrayList<>(List.of(Method.DEFAULT));
        Random random = new Random(1958);
        while (pool.size() <= variants) {
            pool.add(variant(random));
        }
        double[][] ratio = pool.stream().map(this::ratios).toArray(double[][]::new);
        System.out.println("| set left out | the method | constants chosen on the others |\n|---|---|---|");
        double[] own = new double[names.size()];
        double[] chosen = new double[names.size()];
        for (int left = 0; left < names.size(); left++) {
            int without = left;
            int best = best(ratio, set -> set != without);
            own[left] = ratio[0][left];
            chosen[left] = ratio[best][left];
            System.out.printf("| %s | %.3f | %.3f |%n", names.get(left), own[left], chosen[left]);
        }
        System.out.printf("| mean | %.4f | %.4f |%n%n", mean(own), mean(chosen));
        int best = best(ratio, set -> true);
        System.out.printf("best of %d on all sets: %.4f with %s%n", pool.size(), mean(ratio[best]), pool.get(best));
        double[] means = IntStream.range(0, pool.size()).mapToDouble(i -> mean(ratio[i])).sorted().toArray();
        System.out.printf("all of them: %.4f to %.4f, median %.4f%n", means[0], means[means.length - 1], means[means.length / 2]);
    }

    private static int best(double[][] ratio, java.util.function.IntPredicate counts) {
        int best = 0;
        double most = 0;
        for (int i = 0; i < ratio.length; i++) {
            double[] row = ratio[i];
            double mean = IntStream.range(0, row.length).filter(counts).mapToDouble(set -> row[set]).average().orElse(0);
            if (mean > most) {
                most = mean;
                best = i;
            }
        }
        return best;
    }

    private double[] ratios(Method method) {
        Peer peer = Peers.precis(method);
        return IntStream.range(0, names.size()).mapToDouble(set -> {
            Result result = new Result(sheets.get(set).size());
            sheets.get(set).forEach(sheet -> result.add(sheet, peer.choose(sheet)));
            return result.sum() / study.best(names.get(set)).sum();
        }).toArray();
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElse(0);
    }

    private static Method variant(Random random) {
        Method m = Method.DEFAULT;
        return new Method(near(m.lead(), random), near(m.end(), random), near(m.reach(), random), 1 + near(m.paragraph() - 1, random), true,
                near(m.bigram(), random), near(m.single(), random), near(m.covered(), random), near(m.shortLength(), random),
                near(m.longLength(), random), near(m.prose(), random), Math.min(1, near(m.leaning(), random)), m.title());
    }

    private static double near(double value, Random random) {
        return value * Math.pow(FACTOR, 2 * random.nextDouble() - 1);
    }
}
