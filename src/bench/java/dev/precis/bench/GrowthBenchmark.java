package dev.precis.bench;

import dev.precis.Document;
import dev.precis.Format;
import dev.precis.InvalidRequestException;
import dev.precis.Summarizer;
import dev.precis.SummaryRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * How the engine's time grows from 1 KB to 10 MB, in nanoseconds per character: on real text and on inputs made to be
 * hard. A linear engine keeps each row nearly flat; the last column is the time per character at 1 MB over that at 100 KB.
 */
public final class GrowthBenchmark {
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private GrowthBenchmark() {}

    public static void main(String[] args) throws IOException {
        Map<String, IntFunction<String>> inputs = new TreeMap<>(inputs());
        if (args.length > 0) {
            inputs.keySet().retainAll(List.of(args));
        }
        System.out.printf("%-28s", "ns per character");
        for (int size : SIZES) {
            System.out.printf("%12d", size);
        }
        System.out.printf("%14s%n", "1 MB/100 KB");
        inputs.forEach(GrowthBenchmark::row);
    }

    private static Map<String, IntFunction<String>> inputs() throws IOException {
        List<String> real = new ArrayList<>(EvalTexts.of("cnndm", 500));
        if (real.isEmpty()) {
            real.addAll(EvalTexts.seeds());
        }
        String prose = String.join("\n\n", real);
        return Map.ofEntries(
                Map.entry("real prose", size -> repeat(prose, size)),
                Map.entry("one line of prose", size -> repeat(prose.replace('\n', ' '), size)),
                Map.entry("no stop", size -> repeat("word and more ", size)),
                Map.entry("no space", size -> "x".repeat(size)),
                Map.entry("full stops", size -> ".".repeat(size)),
                Map.entry("full stops and spaces", size -> repeat(". ", size)),
                Map.entry("open quotes", size -> repeat("\"a ", size)),
                Map.entry("open brackets", size -> repeat("(a ", size)),
                Map.entry("newlines", size -> "a" + "\n".repeat(size - 1)),
                Map.entry("short lines", size -> repeat("Title Case\n", size)),
                Map.entry("bullets", size -> repeat("- item one\n", size)),
                Map.entry("numbers", size -> repeat("1. 2. 3) ", size)),
                Map.entry("abbreviations", size -> repeat("Dr. e.g. U.S. ", size)),
                Map.entry("one sentence over and over", size -> repeat("The same words stand here again. ", size)),
                Map.entry("every word different", GrowthBenchmark::different),
                Map.entry("Han", size -> repeat("\u6570\u5b57\u7ecf\u6d4e\u53d1\u5c55\u8fc5\u901f\u3002", size)),
                Map.entry("other scripts in turn", size -> repeat("Latin \u6570\u5b57 \u0441\u043b\u043e\u0432\u043e ", size)),
                Map.entry("lone surrogates", size -> "\ud800".repeat(size)),
                Map.entry("title case", size -> repeat("A Title Of Many Words ", size)),
                Map.entry("colons", size -> repeat("Speaker: ", size)));
    }

    private static void row(String name, IntFunction<String> input) {
        Summarizer engine = new Summarizer();
        double[] perCharacter = new double[SIZES.length];
        System.out.printf("%-28s", name);
        for (int i = 0; i < SIZES.length; i++) {
            String text = input.apply(SIZES[i]);
            int rounds = Math.max(3, 3_000_000 / SIZES[i]);
            long[] times = new long[rounds];
            for (int r = 0; r < rounds; r++) {
                long start = System.nanoTime();
                summarize(engine, text);
                times[r] = System.nanoTime() - start;
            }
            Arrays.sort(times);
            perCharacter[i] = (double) times[rounds / 2] / SIZES[i];
            System.out.printf("%12.2f", perCharacter[i]);
        }
        System.out.printf("%14.2f%n", perCharacter[3] / perCharacter[2]);
    }

    private static void summarize(Summarizer engine, String text) {
        try {
            engine.summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)));
        } catch (InvalidRequestException e) {
            // some of these inputs hold nothing to read, and finding that out takes time too
        }
    }

    private static String repeat(String piece, int size) {
        return piece.repeat(size / piece.length() + 1).substring(0, size);
    }

    private static String different(int size) {
        StringBuilder text = new StringBuilder(size + 16);
        for (int i = 0; text.length() < size; i++) {
            text.append('w').append(Integer.toString(i * 7919, 36)).append(i % 12 == 11 ? ". W" : " ");
        }
        return text.substring(0, size);
    }
}
