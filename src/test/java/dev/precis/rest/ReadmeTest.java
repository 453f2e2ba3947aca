package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The README's examples do what it says: a block of shell that is followed by a block of output is run, and gives that output.
 * Run with {@code -Dupdate-examples} to write the outputs anew.
 */
@QuarkusTest
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theExamplesGiveWhatTheReadmeSays() throws Exception {
        List<String> lines = Files.readAllLines(README);
        List<String> updated = new ArrayList<>();
        String command = null;
        int examples = 0;
        for (int i = 0; i < lines.size(); i++) {
            updated.add(lines.get(i));
            String language = lines.get(i).startsWith("```") ? lines.get(i).substring(3) : "";
            if (language.isEmpty()) {
                command = lines.get(i).isBlank() ? command : null;
                continue;
            }
            int end = i + 1;
            while (!lines.get(end).equals("```")) {
                end++;
            }
            String block = String.join("\n", lines.subList(i + 1, end));
            if (language.equals("sh")) {
                command = block;
            } else if (command != null) {
                String output = run(command);
                if (System.getProperty("update-examples") == null) {
                    check(language, output, block);
                } else {
                    block = language.equals("json") ? JSON.readTree(output).toPrettyString() : output;
                }
                command = null;
                examples++;
            }
            updated.addAll(block.lines().toList());
            updated.add("```");
            i = end;
        }
        assertThat(examples).isGreaterThanOrEqualTo(4);
        if (System.getProperty("update-examples") != null) {
            Files.write(README, updated);
        }
    }

    private static void check(String language, String output, String said) throws IOException {
        if (language.equals("json")) {
            assertThat(JSON.readTree(output)).isEqualTo(JSON.readTree(said));
        } else {
            assertThat(output).isEqualTo(said);
        }
    }

    private static String run(String command) throws Exception {
        String here = command.replace("localhost:8080", "localhost:" + RestAssured.port);
        Process process = new ProcessBuilder("bash", "-c", here).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(here).isZero();
        return output.stripTrailing();
    }
}
