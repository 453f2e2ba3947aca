package dev.precis.spark;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Rows a second of {@code precis.summarize} over a Parquet file, on one core and on two, and of the engine alone in a loop over the same
 * texts, in one thread and in two: two processors of a machine are seldom worth twice one, and the loop tells what they are worth. Each
 * runs in turns with the others, so that what else the machine does meets them all; the medians of the rounds are told, and beside the
 * rows of a second by the clock those of a second that the threads at work had a core for, as Spark's tasks report it.
 */
final class SparkBenchmark {
    private static final int ROWS = 200_000;
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
        Map<String, List<Rates>> rates = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (int cores = 1; cores <= 2; cores++) {
                rates.computeIfAbsent("engine alone, " + cores, name -> new ArrayList<>()).add(alone(texts, cores));
                rates.computeIfAbsent("Spark, " + cores, name -> new ArrayList<>()).add(spark(cores, folder));
            }
            int last = round;
            rates.forEach((name, all) -> System.out.printf("round %d: %s: %s%n", last, name, all.get(last)));
        }
        System.out.printf(Locale.ROOT, "%d rows, %.1f MB; medians of rounds 1 to %d on as many cores:%n", ROWS,
                texts.stream().mapToLong(String::length).sum() / 1e6, rounds);
        rates.forEach((name, all) -> System.out.printf(Locale.ROOT, "%s: %.0f rows a second by the clock, %.0f of a core's CPU time%n",
                name, median(all, Rates::wall), median(all, Rates::cpu)));
        try (var files = Files.walk(Path.of(folder).getParent())) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Rows a second.
     *
     * @param wall by the clock
     * @param cpu of time that the threads at work had a core for
     */
    private record Rates(double wall, double cpu) {
        static Rates of(long wall, long cpu, long sentences) {
            if (sentences < ROWS) {
                throw new IllegalStateException("only " + sentences + " sentences");
            }
            return new Rates(ROWS * 1e9 / wall, ROWS * 1e9 / cpu);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f (%.0f of CPU time)", wall, cpu);
        }
    }

    private static Rates alone(List<String> texts, int cores) throws Exception {
        Summarizer engine = new Summarizer();
        AtomicInteger next = new AtomicInteger();
        Callable<long[]> loop = () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long cpu = threads.getCurrentThreadCpuTime();
            long sentences = 0;
            for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
                SummaryRequest request = SummaryRequest.of(Document.of(texts.get(i), Format.PLAIN)).withKeywords(0);
                sentences += engine.summarize(request).sentences().size();
            }
            return new long[]{sentences, threads.getCurrentThreadCpuTime() - cpu};
        };
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            long start = System.nanoTime();
            long sentences = 0;
            long cpu = 0;
            for (Future<long[]> worker : workers.invokeAll(Collections.nCopies(cores, loop))) {
                sentences += worker.get()[0];
                cpu += worker.get()[1];
            }
            return Rates.of(System.nanoTime() - start, cpu, sentences);
        }
    }

    private static Rates spark(int cores, String folder) throws TimeoutException {
        SparkSession spark = Sessions.start("local[" + cores + "]");
        try {
            spark.read().parquet(folder).createOrReplaceTempView("texts");
            // the start of a session and its first query are not what is measured
            spark.sql("SELECT sum(size(precis.summarize(body))) FROM texts WHERE id < 100").collectAsList();
            spark.sparkContext().listenerBus().waitUntilEmpty();
            AtomicLong cpu = new AtomicLong();
            spark.sparkContext().addSparkListener(new SparkListener() {
                @Override
                public void onTaskEnd(SparkListenerTaskEnd task) {
                    cpu.addAndGet(task.taskMetrics().executorCpuTime());
                }
            });
            long start = System.nanoTime();
            long sentences = spark.sql("SELECT sum(size(precis.summarize(body))) FROM texts").first().getLong(0);
            long wall = System.nanoTime() - start;
            spark.sparkContext().listenerBus().waitUntilEmpty();
            return Rates.of(wall, cpu.get(), sentences);
        } finally {
            spark.stop();
        }
    }

    /** Without the first round, in which the JVM gets warm. */
    private static double median(List<Rates> rounds, ToDoubleFunction<Rates> rate) {
        double[] values = rounds.stream().skip(1).mapToDouble(rate).sorted().toArray();
        return values[values.length / 2];
    }
}
