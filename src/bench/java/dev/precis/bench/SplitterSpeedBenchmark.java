package dev.precis.bench;

import dev.precis.bench.SentenceFinders.Finder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How fast Precis and others find sentence boundaries in English news, and how Precis' time per character grows from
 * 100 KB to 10 MB on inputs made to be hard: a linear splitter keeps each row nearly flat. Processor time of one
 * thread, so that a busy machine matters less.
 */
public final class SplitterSpeedBenchmark {
    private static final int[] SIZES = {100_000, 1_000_000, 10_000_000};
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SplitterSpeedBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = new ArrayList<>(EvalTexts.of("cnndm", 300));
        texts.addAll(EvalTexts.seeds());
        long characters = texts.stream().mapToLong(String::length).sum();
        System.out.printf("%,d texts, %,d characters%n%n| | MB/s | sentences |%n|---|---|---|%n", texts.size(), characters);
        SentenceFinders.all().forEach((name, finders) -> {
            Finder finder = finders.apply("en");
            int[] sentences = new int[1];
            double nanos = median(() -> {
                sentences[0] = 0;
                texts.forEach(text -> finder.find(text, end -> sentences[0]++));
            });
            System.out.printf("| %s | %.0f | %,d |%n", name, characters * 1000.0 / nanos, sentences[0]);
        });
        System.out.printf("%n| ns per character | 100 KB | 1 MB | 10 MB |%n|---|---|---|---|%n");
        Finder precis = SentenceFinders.all().get("Precis").apply("en");
        inputs(String.join("\n\n", texts)).forEach((name, piece) -> {
            StringBuilder row = new StringBuilder("| " + name);
            for (int size : SIZES) {
                String text = piece.repeat(size / piece.length() + 1).substring(0, size);
                row.append(String.format(" | %.2f", median(() -> precis.find(text, end -> {
                })) / size));
            }
            System.out.println(row.append(" |"));
        });
    }

    private static Map<String, String> inputs(String prose) {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("news", prose);
        inputs.put("news in one line", prose.replace('\n', ' '));
        inputs.put("full stops", ".");
        inputs.put("full stops and spaces", ". ");
        inputs.put("full stops and quotes", ".\"");
        inputs.put("ellipses", "... ");
        inputs.put("no stop", "word and more ");
        inputs.put("no space", "x");
        inputs.put("spaces", " ");
        inputs.put("stops far apart", "." + " ".repeat(1000));
        inputs.put("open quotes", "“A. b ");
        inputs.put("straight quotes", "\"A. ");
        inputs.put("open brackets", "(A. ");
        inputs.put("short lines", "Title Case\n");
        inputs.put("lines of one letter", "a\n");
        inputs.put("newlines", "\n");
        inputs.put("bullets", "• item ");
        inputs.put("numbers", "1. 2. 3) ");
        inputs.put("letters with stops", "A.");
        inputs.put("abbreviations", "Dr. e.g. U.S. ");
        inputs.put("glued sentences", "Word.Word");
        inputs.put("addresses", "A.b@c.D/");
        inputs.put("invisible marks", ".\u200E");
        inputs.put("notes", "End.[1] [2] ");
        inputs.put("Han", "数字经济发展迅速。");
        inputs.put("Han quotations", "他说：“好。");
        return inputs;
    }

    /** Median processor time of a run in nanoseconds, after as many runs to warm up. */
    private static double median(Runnable run) {
        long[] nanos = new long[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            run.run();
            if (round >= 0) {
                nanos[round] = THREADS.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2];
    }
}
