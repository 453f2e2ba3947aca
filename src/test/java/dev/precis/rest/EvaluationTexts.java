package dev.precis.rest;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Real documents in many languages and genres, from the evaluation sets where those are at hand ({@code PRECIS_EVAL}). */
final class EvaluationTexts {
    private static final Path FOLDER = Path
            .of(System.getProperty("precis.eval", System.getenv().getOrDefault("PRECIS_EVAL", "../shared/eval")));

    private EvaluationTexts() {}

    /** The first {@code perSet} documents with a text of every set, by name; empty where there are no sets. */
    static Map<String, String> first(int perSet) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files()) {
            try (BufferedReader lines = open(file)) {
                int taken = 0;
                for (String line = lines.readLine(); line != null && taken < perSet; line = lines.readLine()) {
                    JsonObject document = new JsonObject(line);
                    String text = document.getString("text", "");
                    if (!text.isBlank()) {
                        texts.put(file.getParent().getFileName() + "-" + taken++, text);
                    }
                }
            }
        }
        return texts;
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (var sets = Files.newDirectoryStream(FOLDER, Files::isDirectory)) {
            for (Path set : sets) {
                try (var found = Files.newDirectoryStream(set, "*.dev.jsonl*")) {
                    found.forEach(files::add);
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}
