package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.bench.SentenceFinders.Finder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How well Precis and others find sentence boundaries, in one table: by language, the share of Golden Rules that come
 * out exactly, white space aside; by treebank, the F1 of the sentence ends inside the documents of Universal
 * Dependencies. An end is the number of visible characters before it; the end of the document doesn't count.
 *
 * <p>With {@code --errors}, what Precis got wrong stands above each row.
 */
public final class SplitterBenchmark {
    private record Example(String group, String language, String text, List<String> sentences) {}

    private final Map<String, Function<String, Finder>> finders = SentenceFinders.all();
    private final boolean errors;

    private SplitterBenchmark(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = EvalTexts.folder();
        if (!Files.isDirectory(data)) {
            System.err.println("skipped: no evaluation sets at " + data + " (PRECIS_EVAL names their folder)");
            return;
        }
        new SplitterBenchmark(List.of(arguments).contains("--errors")).run(data);
    }

    private void run(Path data) throws IOException {
        System.out.println("| | n | " + String.join(" | ", finders.keySet()) + " |");
        System.out.println("|---|" + "---|".repeat(finders.size() + 1));
        read(data.resolve("sbd_golden"), "lang")
                .forEach((language, examples) -> row("golden " + language + ", % exact", examples, this::exact));
        read(data.resolve("sbd_ud"), "treebank").forEach((treebank, examples) -> row(treebank + ", F1", examples, this::f1));
    }

    private interface Measure {
        double of(List<Example> examples, Finder finder, boolean report);
    }

    private void row(String name, List<Example> examples, Measure measure) {
        StringBuilder row = new StringBuilder("| " + name + " | " + examples.size());
        finders.forEach((system, finder) -> {
            double value = measure.of(examples, finder.apply(examples.getFirst().language()), errors && system.equals("Precis"));
            row.append(String.format(Locale.ROOT, " | %.2f", 100 * value));
        });
        System.out.println(row.append(" |"));
    }

    private double exact(List<Example> examples, Finder finder, boolean report) {
        int exact = 0;
        for (Example example : examples) {
            TreeSet<Integer> found = visibleEnds(example.text(), finder);
            boolean same = found.equals(goldEnds(example));
            exact += same ? 1 : 0;
            if (report && !same) {
                report(example.text(), goldEnds(example), found);
            }
        }
        return (double) exact / examples.size();
    }

    private double f1(List<Example> examples, Finder finder, boolean report) {
        int hits = 0;
        int ends = 0;
        for (Example example : examples) {
            TreeSet<Integer> gold = goldEnds(example);
            TreeSet<Integer> found = visibleEnds(example.text(), finder);
            if (report) {
                report(example.text(), gold, found);
            }
            ends += gold.size() + found.size();
            gold.retainAll(found);
            hits += gold.size();
        }
        return 2.0 * hits / ends;
    }

    private static Map<String, List<Example>> read(Path folder, String group) throws IOException {
        Map<String, List<Example>> examples = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.jsonl*")) {
            for (Path file : files) {
                for (JsonNode node : EvalTexts.lines(file)) {
                    List<String> sentences = new ArrayList<>();
                    node.get("sentences").forEach(sentence -> sentences.add(sentence.asText()));
                    Example example = new Example(node.get(group).asText(), node.get("lang").asText(), node.get("text").asText(),
                            sentences);
                    examples.computeIfAbsent(example.group(), name -> new ArrayList<>()).add(example);
                }
            }
        }
        return examples;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int visible(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isSpace(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private static TreeSet<Integer> goldEnds(Example example) {
        TreeSet<Integer> ends = new TreeSet<>();
        int visible = 0;
        for (String sentence : example.sentences()) {
            visible += visible(sentence, 0, sentence.length());
            ends.add(visible);
        }
        ends.remove(visible(example.text(), 0, example.text().length()));
        return ends;
    }

    private static TreeSet<Integer> visibleEnds(String text, Finder finder) {
        TreeSet<Integer> ends = new TreeSet<>();
        int[] at = new int[2];
        finder.find(text, end -> {
            at[1] += visible(text, at[0], end);
            at[0] = end;
            ends.add(at[1]);
        });
        ends.remove(visible(text, 0, text.length()));
        ends.remove(0);
        return ends;
    }

    private static void report(String text, TreeSet<Integer> gold, TreeSet<Integer> found) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i)) || gold.contains(++count) == found.contains(count)) {
                continue;
            }
            String left = text.substring(Math.max(0, i - 50), i + 1).replace('\n', '⏎');
            String right = text.substring(i + 1, Math.min(text.length(), i + 40)).replace('\n', '⏎');
            System.out.println("  " + (gold.contains(count) ? "missed " : "wrong  ") + left + " ‖ " + right);
        }
    }
}
