package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's examples do what it says: a block of a language that is followed by a block of output is run, and gives that output.
 * Those of a language that nothing here runs are left out.
 * Run with {@code -Dupdate-examples} to write the outputs anew.
 */
@QuarkusTest
@TestProfile(ReadmeTest.Profile.class)
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final Map<String, Runner> RUNNERS = Map.of("sh", new Runner("sh", "bash"), "python", new Runner("py", "python3"),
            "js", new Runner("mjs", "node"), "java", new Runner("java", JAVA, "-cp", CLASSES));
    private static final String CORPORA = Path.of("target", "readme-corpora").toAbsolutePath().toString();
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A service that finds what its command line builds. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.corpora.path", CORPORA);
        }
    }

    @Test
    void theExamplesGiveWhatTheReadmeSays() throws Exception {
        List<String> lines = Files.readAllLines(README);
        List<String> updated = new ArrayList<>();
        Runner runner = null;
        String code = null;
        int examples = 0;
        for (int i = 0; i < lines.size(); i++) {
            updated.add(lines.get(i));
            String language = lines.get(i).startsWith("```") ? lines.get(i).substring(3) : "";
            if (language.isEmpty()) {
                runner = lines.get(i).isBlank() ? runner : null;
                continue;
            }
            int end = i + 1;
            while (!lines.get(end).equals("```")) {
                end++;
            }
            String block = String.join("\n", lines.subList(i + 1, end));
            if (RUNNERS.containsKey(language)) {
                runner = RUNNERS.get(language);
                code = block;
            } else if (runner != null && runner.isHere()) {
                String output = runner.run(code);
                if (System.getProperty("update-examples") == null) {
                    check(language, output, block);
                } else {
                    block = language.equals("json") ? JSON.readTree(output).toPrettyString() : output;
                }
                runner = null;
                examples++;
            }
            updated.addAll(block.lines().toList());
            updated.add("```");
            i = end;
        }
        assertThat(examples).isGreaterThanOrEqualTo(8);
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

    /** What runs a file of a language. */
    private record Runner(String suffix, String... command) {
        boolean isHere() {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command[0])));
        }

        String run(String code) throws Exception {
            Path file = Files.writeString(Files.createTempFile("example", "." + suffix),
                    code.replace("localhost:8080", "localhost:" + RestAssured.port));
            List<String> all = new ArrayList<>(List.of(command));
            all.add(file.toString());
            ProcessBuilder builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT);
            // what is compiled here stands for the executable
            Path shell = Files.writeString(Files.createTempFile("precis", ".sh"), "precis() { '" + JAVA
                    + "' -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp '" + CLASSES + "' dev.precis.Main \"$@\"; }\n");
            builder.environment().put("BASH_ENV", shell.toString());
            builder.environment().put("PRECIS_CORPORA_PATH", CORPORA);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(code).isZero();
            Files.delete(file);
            Files.delete(shell);
            return output.stripTrailing();
        }
    }
}
