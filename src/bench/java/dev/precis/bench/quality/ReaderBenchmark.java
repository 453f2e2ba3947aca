package dev.precis.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.bench.EvalTexts;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.score.Focus;
import dev.precis.score.Scorer;
import dev.precis.score.Scores;
import dev.precis.score.ScoringMethod;
import dev.precis.score.ScoringMethod.Constant;
import dev.precis.select.Selector;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures summaries of five sentences by the sentences that readers chose, marked in {@code src/bench/readers.jsonl}: the best five of
 * a text, others worth having, those that must never be taken, those that can't be understood alone, each by its offset (UTF-16) in the
 * text of the evaluation set.
 *
 * <pre>
 * ReaderBenchmark [CONSTANT=VALUE …]    the method beside the same with other constants
 * </pre>
 */
public final class ReaderBenchmark {
    private static final Path MARKS = Path.of("src/bench/readers.jsonl");
    private static final int SENTENCES = 5;
    private static final Length BUDGET = new Length.Sentences(SENTENCES);
    private static final double BEST = 3;
    private static final double GOOD = 1.5;
    private static final double NEVER = -1;
    /** What a sentence costs that leans on the one before it, which is not there. */
    private static final double LEANS = 1;

    /** What a summary is worth, and which shares of its sentences are among the best, good, never to be taken, or lean. */
    private record Value(double value, double best, double good, double never, double leans) {
        Value plus(Value other) {
            return new Value(value + other.value, best + other.best, good + other.good, never + other.never, leans + other.leans);
        }
    }

    /**
     * A text as its reader marked it.
     *
     * @param points by sentence; what was not marked is of no weight, and noise must never be taken
     * @param leans by sentence, whether it can't be understood alone
     * @param ideal what the best sentences are worth if none of them leans
     */
    private record Text(List<SegmentedText> texts, Terms terms, double[] points, boolean[] leans, double ideal) {
        int[] chosen(ScoringMethod method) {
            Scores scores = Scorer.score(texts, terms, Focus.NONE, BUDGET, DocumentFrequencies.NONE, method);
            return Selector.select(texts, terms, scores, BUDGET).sentences();
        }

        int[] readable() {
            List<Sentence> all = texts.getFirst().sentences();
            return IntStream.range(0, all.size()).filter(s -> all.get(s).role() != Sentence.Role.NOISE).toArray();
        }

        int[] first() {
            return Arrays.stream(readable()).limit(SENTENCES).toArray();
        }

        int[] random() {
            int[] all = readable();
            return new Random(all.length).ints(0, all.length).distinct().limit(Math.min(SENTENCES, all.length)).map(i -> all[i])
                    .sorted().toArray();
        }

        Value value(int[] summary) {
            double sum = 0;
            double[] kinds = new double[4];
            for (int i = 0; i < summary.length; i++) {
                int s = summary[i];
                boolean alone = leans[s] && (i == 0 || summary[i - 1] != before(s));
                sum += points[s] - (alone ? LEANS : 0);
                kinds[0] += points[s] == BEST ? 1 : 0;
                kinds[1] += points[s] == GOOD ? 1 : 0;
                kinds[2] += points[s] == NEVER ? 1 : 0;
                kinds[3] += alone ? 1 : 0;
            }
            int n = Math.max(1, summary.length);
            return new Value(sum / ideal, kinds[0] / n, kinds[1] / n, kinds[2] / n, kinds[3] / n);
        }

        private int before(int s) {
            int before = s - 1;
            while (before >= 0 && texts.getFirst().sentences().get(before).role() == Sentence.Role.NOISE) {
                before--;
            }
            return before;
        }
    }

    private ReaderBenchmark() {}

    public static void main(String[] args) {
        Path root = EvalTexts.folder();
        if (!Files.isDirectory(root)) {
            System.out.println("skipped: no evaluation data at " + root + " (set PRECIS_EVAL)");
            return;
        }
        List<Text> texts = texts(root);
        ScoringMethod other = ScoringMethod.DEFAULT;
        for (String arg : args) {
            String[] change = arg.split("=");
            other = other.with(Constant.valueOf(change[0]), Double.parseDouble(change[1]));
        }
        System.out.printf("%d texts%n%n| | value | best | good | never | leans |%n|---|---|---|---|---|---|%n", texts.size());
        print("precis", texts.stream().map(text -> text.value(text.chosen(ScoringMethod.DEFAULT))).toList());
        if (args.length > 0) {
            ScoringMethod changed = other;
            print(other.toString(), texts.stream().map(text -> text.value(text.chosen(changed))).toList());
        }
        print("first sentences", texts.stream().map(text -> text.value(text.first())).toList());
        print("random", texts.stream().map(text -> text.value(text.random())).toList());
    }

    private static void print(String name, List<Value> values) {
        Value sum = values.stream().reduce(new Value(0, 0, 0, 0, 0), Value::plus);
        double n = values.size();
        System.out.printf("| %s | %.3f | %.3f | %.3f | %.3f | %.3f |%n", name, sum.value / n, sum.best / n, sum.good / n, sum.never / n,
                sum.leans / n);
    }

    private static List<Text> texts(Path root) {
        Map<String, Map<String, JsonNode>> sets = new LinkedHashMap<>();
        List<Text> texts = new ArrayList<>();
        for (JsonNode marks : EvalTexts.lines(MARKS)) {
            String set = marks.get("set").asText();
            Map<String, JsonNode> items = sets.computeIfAbsent(set, folder -> {
                Map<String, JsonNode> byId = new LinkedHashMap<>();
                EvalTexts.items(root, folder).forEach(item -> byId.put(item.path("id").asText(), item));
                return byId;
            });
            JsonNode item = items.get(marks.get("id").asText());
            if (item == null) {
                System.out.println("skipped: no " + marks.get("id").asText() + " in " + root.resolve(set));
            } else {
                texts.add(text(marks, item));
            }
        }
        return texts;
    }

    private static Text text(JsonNode marks, JsonNode item) {
        boolean html = item.has("html");
        Source source = Source.read(item.get(html ? "html" : "text").asText(), html ? Format.HTML : Format.PLAIN);
        String language = marks.get("lang").asText();
        List<SegmentedText> texts = List.of(Segmenter.segment(source, language));
        List<Sentence> sentences = texts.getFirst().sentences();
        double[] points = new double[sentences.size()];
        boolean[] leans = new boolean[sentences.size()];
        int best = 0;
        for (int s = 0; s < points.length; s++) {
            int start = source.quote(sentences.get(s).start(), sentences.get(s).end()).start();
            points[s] = holds(marks.get("best"), start)
                    ? BEST
                    : holds(marks.get("good"), start)
                            ? GOOD
                            : holds(marks.get("never"), start) || sentences.get(s).role() == Sentence.Role.NOISE ? NEVER : 0;
            leans[s] = holds(marks.get("leans"), start);
            best += points[s] == BEST ? 1 : 0;
        }
        if (best < marks.get("best").size()) {
            System.out.printf("%s: %d of the best sentences are not found any more: are sentences split otherwise?%n",
                    marks.get("id").asText(), marks.get("best").size() - best);
        }
        return new Text(texts, Analysis.forLanguage(language).read(texts), points, leans,
                BEST * Math.min(SENTENCES, marks.get("best").size()));
    }

    private static boolean holds(JsonNode starts, int start) {
        for (JsonNode one : starts) {
            if (one.asInt() == start) {
                return true;
            }
        }
        return false;
    }
}
