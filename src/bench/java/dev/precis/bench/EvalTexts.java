package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real texts to measure on: the seeds, and documents of the evaluation sets where those are at hand. */
public final class EvalTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvalTexts() {}

    /** The folder of the evaluation sets: the property {@code precis.eval}, the variable PRECIS_EVAL, or ../shared/eval. */
    public static Path folder() {
        return Path.of(System.getProperty("precis.eval", System.getenv().getOrDefault("PRECIS_EVAL", "../shared/eval")));
    }

    static List<String> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** The first {@code most} texts of a set; empty, with a line on standard error, when the set is not there. */
    static List<String> of(String set, int most) {
        return required(set).stream().filter(item -> item.has("text")).limit(most).map(item -> item.get("text").asText()).toList();
    }

    /** The items of a set; empty, with a line on standard error, when the set is not there. */
    static List<JsonNode> required(String set) {
        List<JsonNode> items = items(folder(), set);
        if (items.isEmpty()) {
            System.err.println("skipped: no set " + set + " (PRECIS_EVAL names the folder of the evaluation sets)");
        }
        return items;
    }

    /** The items of the dev half of a set; empty where it is not under {@code root}. */
    public static List<JsonNode> items(Path root, String set) {
        for (String ending : List.of(".dev.jsonl", ".dev.jsonl.gz")) {
            Path file = root.resolve(set).resolve(set + ending);
            if (Files.exists(file)) {
                return lines(file);
            }
        }
        return List.of();
    }

    /** What stands in a file of JSON, a line each, which may be compressed. */
    public static List<JsonNode> lines(Path file) {
        List<JsonNode> all = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
        return all;
    }
}
