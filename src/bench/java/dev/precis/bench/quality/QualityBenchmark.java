package dev.precis.bench.quality;

import dev.precis.bench.EvalTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures summaries with ROUGE beside the classical methods, all over the same sentences, terms and budgets.
 *
 * <pre>
 * QualityBenchmark [--sets a,b] [--methods precis,lead] [--items 20] [--recall] [--ablation] [--read 5]
 * QualityBenchmark --cross-validation 200 [--items 100]
 * </pre>
 * The sets are read in place from {@code precis.eval}, {@code PRECIS_EVAL} or {@code ../shared/eval}.
 */
public final class QualityBenchmark {
    private final Path root;
    private final Baselines study;
    private final Options options;

    private QualityBenchmark(Path root, Options options) {
        this.root = root;
        this.study = Baselines.read(root);
        this.options = options;
    }

    private record Options(List<String> sets, List<String> methods, int items, boolean recall, boolean ablation, int read,
            int crossValidation) {
        static Options of(String[] args) {
            List<String> rest = Arrays.asList(args);
            return new Options(list(rest, "--sets"), list(rest, "--methods"), number(rest, "--items", Integer.MAX_VALUE),
                    rest.contains("--recall"), rest.contains("--ablation"), number(rest, "--read", 0),
                    number(rest, "--cross-validation", 0));
        }

        private static List<String> list(List<String> args, String name) {
            int at = args.indexOf(name);
            return at < 0 ? List.of() : List.of(args.get(at + 1).split(","));
        }

        private static int number(List<String> args, String name, int otherwise) {
            int at = args.indexOf(name);
            return at < 0 ? otherwise : Integer.parseInt(args.get(at + 1));
        }

        boolean wants(List<String> list, String name) {
            return list.isEmpty() || list.contains(name);
        }
    }

    public static void main(String[] args) {
        Path root = EvalTexts.folder();
        if (!Files.isDirectory(root)) {
            System.out.println("skipped: no evaluation data at " + root + " (set PRECIS_EVAL)");
            return;
        }
        Options options = Options.of(args);
        if (options.crossValidation() > 0) {
            new CrossValidation(root, Baselines.read(root), options.items()).run(options.crossValidation());
            return;
        }
        new QualityBenchmark(root, options).run();
    }

    private void run() {
        Map<String, Peer> methods = new LinkedHashMap<>(options.ablation() ? Ablations.all() : Peers.all());
        if (!options.ablation()) {
            methods.keySet().removeIf(name -> !options.wants(options.methods(), name));
        }
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        methods.keySet().forEach(name -> ratios.put(name, new ArrayList<>()));
        for (EvaluationSet set : EvaluationSet.ALL) {
            List<EvaluationSet.Item> items = set.items(root);
            items = items.subList(0, Math.min(options.items(), items.size()));
            if (options.wants(options.sets(), set.name()) && !items.isEmpty()) {
                measure(set, items, methods, ratios);
            }
        }
        System.out.println("**Mean over the sets of (R1+R2) / (R1+R2 of the study's best classical method there)**\n");
        System.out.println("| method | mean ratio | worst set | sets |\n|---|---|---|---|");
        ratios.entrySet().stream().sorted((a, b) -> Double.compare(mean(b.getValue()), mean(a.getValue())))
                .forEach(e -> System.out.printf("| %s | %.3f | %.3f | %d |%n", e.getKey(), mean(e.getValue()),
                        e.getValue().stream().mapToDouble(r -> r).min().orElse(0), e.getValue().size()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }

    private void measure(
            EvaluationSet set, List<EvaluationSet.Item> items, Map<String, Peer> methods, Map<String, List<Double>> ratios) {
        Map<String, Result> results = new LinkedHashMap<>();
        methods.keySet().forEach(name -> results.put(name, new Result(items.size())));
        OtherTexts others = new OtherTexts(items);
        int read = 0;
        for (EvaluationSet.Item item : items) {
            Sheet sheet = new Sheet(item, set.budget(), others::without);
            methods.forEach((name, method) -> results.get(name).add(sheet, method.choose(sheet)));
            if (read++ < options.read()) {
                print(sheet, methods.values().iterator().next());
            }
        }
        Baselines.Figure best = study.best(set.name());
        System.out.printf("**%s**, %s, n=%d%s%n%n", set.name(), set.budget(), items.size(), best == null
                ? ""
                : "; best classical of the study: %s %.2f/%.2f".formatted(best.method(), best.r1(), best.r2()));
        String recall = options.recall() ? " R1 recall | R2 recall |" : "";
        System.out.println("| method | R1 | R2 | RLsum |" + recall + " tokens | ratio |\n|---|---|---|---|"
                + (options.recall() ? "---|---|" : "") + "---|---|");
        results.entrySet().stream().sorted((a, b) -> Double.compare(b.getValue().sum(), a.getValue().sum()))
                .forEach(e -> {
                    Result r = e.getValue();
                    double ratio = best == null ? Double.NaN : r.sum() / best.sum();
                    if (best != null) {
                        ratios.get(e.getKey()).add(ratio);
                    }
                    System.out.printf("| %s | %s | %s | %s |%s %.0f | %s |%n", e.getKey(), r.interval(Result.R1),
                            r.interval(Result.R2), r.interval(Result.RL),
                            options.recall()
                                    ? " %s | %s |".formatted(
                                            r.interval(Result.R1_RECALL), r.interval(Result.R2_RECALL))
                                    : "",
                            r.tokens(), best == null ? "-" : "%.3f".formatted(ratio));
                });
        System.out.println();
    }

    private static void print(Sheet sheet, Peer method) {
        System.out.println("--- " + sheet.item.id() + (sheet.item.query().isEmpty() ? "" : " ? " + sheet.item.query()));
        for (int s : method.choose(sheet)) {
            System.out.printf("[%d.%d] %s%n", sheet.document[s], sheet.place[s], sheet.quote[s]);
        }
        System.out.println("REFERENCE " + sheet.item.references().getFirst() + "\n");
    }
}
