package dev.precis.spark;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Rows a second of {@code precis.summarize} over a Parquet file, on one core and on two, and of the engine alone in a loop over the same
 * texts. Each runs in turns with the others, so that what else the machine does meets them all; the medians of the rounds are told.
 */
final class SparkBenchmark {
    private static final int ROWS = 40_000;
    private static final int PARTITIONS = 16;

    private SparkBenchmark() {}

    /** @param arguments how many rounds, 5 if none is given; one more is run before them */
    public static void main(String... arguments) throws Exception {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        String folder = Files.createTempDirectory("precis-spark") + "/texts";
        SparkSession writer = Sessions.start("local[2]");
        writer.sql("SELECT id, made_text(id) AS body FROM range(0, " + ROWS + ", 1, " + PARTITIONS + ")").write().parquet(folder);
        List<String> texts = writer.read().parquet(folder).select("body").as(Encoders.STRING()).collectAsList();
        writer.stop();
        double[] alone = new double[rounds];
        double[] one = new double[rounds];
        double[] two = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double[] rates = {alone(texts), spark("local[1]", folder), spark("local[2]", folder)};
            if (round >= 0) {
                alone[round] = rates[0];
                one[round] = rates[1];
                two[round] = rates[2];
            }
            System.out.printf(Locale.ROOT, "round %d: engine alone %.0f, Spark on one core %.0f, on two %.0f rows/s%n", round + 1, rates[0],
                    rates[1], rates[2]);
        }
        System.out.printf(Locale.ROOT,
                "%d rows, %.1f MB; medians of %d rounds: engine alone %.0f rows/s, Spark on one core %.0f rows/s (%.2f"
                        + " of it), on two %.0f rows/s (%.2f times one)%n",
                ROWS, texts.stream().mapToLong(String::length).sum() / 1e6, rounds,
                median(alone), median(one), median(one) / median(alone), median(two), median(two) / median(one));
        try (var files = Files.walk(Path.of(folder).getParent())) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double alone(List<String> texts) {
        Summarizer engine = new Summarizer();
        long start = System.nanoTime();
        long sentences = 0;
        for (String text : texts) {
            sentences += engine.summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)).withKeywords(0)).sentences().size();
        }
        return rate(start, sentences);
    }

    private static double spark(String master, String folder) {
        SparkSession spark = Sessions.start(master);
        try {
            spark.read().parquet(folder).createOrReplaceTempView("texts");
            // the start of a session and its first query are not what is measured
            spark.sql("SELECT sum(size(precis.summarize(body))) FROM texts WHERE id < 100").collectAsList();
            long start = System.nanoTime();
            long sentences = spark.sql("SELECT sum(size(precis.summarize(body))) FROM texts").first().getLong(0);
            return rate(start, sentences);
        } finally {
            spark.stop();
        }
    }

    private static double rate(long start, long sentences) {
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sentences < ROWS) {
            throw new IllegalStateException("only " + sentences + " sentences");
        }
        return ROWS / seconds;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
