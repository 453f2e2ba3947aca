package dev.precis.bench.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The figures of the study, read from its {@code baselines-dev.md}: the yardstick of every set. */
final class Baselines {
    /** ROUGE-1 and ROUGE-2 F1 of one method on one set, in points. */
    record Figure(String method, double r1, double r2) {
        double sum() {
            return r1 + r2;
        }
    }

    private final Map<String, Map<String, Figure>> sets = new HashMap<>();

    private Baselines() {}

    static Baselines read(Path root) {
        Baselines baselines = new Baselines();
        Path file = root.resolve("baselines-dev.md");
        if (!Files.exists(file)) {
            return baselines;
        }
        Map<String, Figure> set = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("**") && line.contains("`")) {
                    set = new HashMap<>();
                    baselines.sets.put(line.split("`")[1], set);
                } else if (line.startsWith("| ") && line.contains("[") && !line.contains("R1 [")) {
                    String[] cells = line.split("\\|");
                    String method = cells[1].trim();
                    set.put(method, new Figure(method, first(cells[2]), first(cells[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
        return baselines;
    }

    private static double first(String cell) {
        return Double.parseDouble(cell.trim().split(" ")[0]);
    }

    /** A method's figure, null where the study has none. */
    Figure of(String set, String method) {
        return sets.getOrDefault(set, Map.of()).get(method);
    }

    /** The best of the study's classical methods: neither the oracle, nor TFC, nor a system's own output. Null for none. */
    Figure best(String set) {
        return sets.getOrDefault(set, Map.of()).values().stream()
                .filter(f -> !f.method().equals("oracle") && !f.method().startsWith("TFC") && !f.method().contains(":"))
                .max(java.util.Comparator.comparingDouble(Figure::sum)).orElse(null);
    }
}
