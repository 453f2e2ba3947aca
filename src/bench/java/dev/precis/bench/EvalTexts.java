package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real texts to measure on: the seeds, and documents of the evaluation sets where those are at hand. */
final class EvalTexts {
    private EvalTexts() {}

    /** The folder of the evaluation sets: the property {@code precis.eval}, the variable PRECIS_EVAL, or ../shared/eval. */
    static Path folder() {
        String property = System.getProperty("precis.eval", System.getenv().getOrDefault("PRECIS_EVAL", "../shared/eval"));
        return Path.of(property);
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
    static List<String> of(String set, int most) throws IOException {
        for (String ending : List.of(".dev.jsonl.gz", ".dev.jsonl")) {
            Path file = folder().resolve(set).resolve(set + ending);
            if (Files.exists(file)) {
                return read(file, most);
            }
        }
        System.err.println("skipped: no set " + set + " (PRECIS_EVAL names the folder of the evaluation sets)");
        return List.of();
    }

    private static List<String> read(Path file, int most) throws IOException {
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && texts.size() < most; line = lines.readLine()) {
                JsonNode text = json.readTree(line).get("text");
                if (text != null) {
                    texts.add(text.asText());
                }
            }
        }
        return texts;
    }
}
