package dev.precis.bench.quality;

import dev.precis.bench.rouge.Rouge;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** ROUGE of one method on every item of a set, each the mean over the item's references, in points. */
final class Result {
    private static final int RESAMPLES = 1000;

    /** What is measured: ROUGE-1, ROUGE-2 and rougeLsum, each F1 and recall. */
    static final int R1 = 0;
    static final int R2 = 1;
    static final int RL = 2;
    static final int R1_RECALL = 3;
    static final int R2_RECALL = 4;
    private static final int MEASURES = 5;

    private final double[][] values;
    private double tokens;
    private int items;

    Result(int items) {
        values = new double[MEASURES][items];
    }

    /** Adds the next item's summary. */
    void add(Sheet sheet, int[] chosen) {
        String language = sheet.item.language();
        List<List<String>> lines = Arrays.stream(chosen).mapToObj(s -> Rouge.tokens(sheet.quote[s], language)).toList();
        List<String> summary = lines.stream().flatMap(List::stream).toList();
        int references = sheet.item.references().size();
        for (String reference : sheet.item.references()) {
            List<String> all = Rouge.tokens(reference, language);
            List<List<String>> referenceLines = reference.lines().map(line -> Rouge.tokens(line, language)).toList();
            Rouge.Score one = Rouge.n(1, summary, all);
            Rouge.Score two = Rouge.n(2, summary, all);
            values[R1][items] += 100 * one.f1() / references;
            values[R2][items] += 100 * two.f1() / references;
            values[RL][items] += 100 * Rouge.lSum(lines, referenceLines).f1() / references;
            values[R1_RECALL][items] += 100 * one.recall() / references;
            values[R2_RECALL][items] += 100 * two.recall() / references;
        }
        tokens += summary.size();
        items++;
    }

    double mean(int measure) {
        return Arrays.stream(values[measure]).average().orElse(0);
    }

    /** ROUGE-1 + ROUGE-2 F1, the study's yardstick. */
    double sum() {
        return mean(R1) + mean(R2);
    }

    double tokens() {
        return tokens / Math.max(1, items);
    }

    /** Mean and its 95 % interval by the percentile bootstrap over items, seeded. */
    String interval(int measure) {
        Random random = new Random(20040725);
        int n = values[measure].length;
        double[] means = IntStream.range(0, RESAMPLES)
                .mapToDouble(i -> IntStream.range(0, n).mapToDouble(k -> values[measure][random.nextInt(n)]).sum() / n)
                .sorted().toArray();
        return "%.2f [%.1f,%.1f]".formatted(mean(measure), means[RESAMPLES / 40], means[RESAMPLES - RESAMPLES / 40 - 1]);
    }
}
