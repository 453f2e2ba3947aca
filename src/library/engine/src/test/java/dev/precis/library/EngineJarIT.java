package dev.precis.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as its users have it: beside the libraries that its pom names, and in a Java that knows nothing else. */
class EngineJarIT {
    private static final Path JAR = Path.of(System.getProperty("engine.jar"));
    private static final List<Path> NEEDS = Stream.of(System.getProperty("engine.needs").split(File.pathSeparator)).map(Path::of).toList();
    private static final Path SEED = Path.of("../../../seeds/004_3d929be05c6d5bd0.txt");

    @ParameterizedTest
    @ValueSource(strings = {"--class-path", "--module-path"})
    void theExampleRunsWithTheThreeLibrariesAlone(String path) throws Exception {
        String text = Files.readString(SEED);
        List<String> printed = example(path);
        assertThat(printed).hasSize(2).allSatisfy(line -> {
            String[] parts = line.split("[- ]", 3);
            assertThat(text.substring(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))).isEqualTo(parts[2]);
        });
        assertThat(printed.getFirst()).endsWith("setting new benchmarks for the future of innovation.");
    }

    @Test
    void itNeedsLuceneJsoupAndCommonmarkAndNothingElse() {
        assertThat(NEEDS).extracting(file -> file.getFileName().toString().replaceAll("-[0-9.]+\\.jar$", "")).containsExactlyInAnyOrder(
                "lucene-analysis-common", "lucene-core", "lucene-misc", "jsoup", "commonmark", "commonmark-ext-gfm-strikethrough");
    }

    @Test
    void itHoldsTheEngineAndNothingOfTheService() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> rooms = jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class"))
                    .filter(name -> name.indexOf('/') > 0).map(name -> name.substring(0, name.lastIndexOf('/')).replace("dev/precis", ""))
                    .map(room -> room.isEmpty() ? room : room.substring(1)).map(room -> room.split("/")[0]).distinct().sorted().toList();
            assertThat(rooms).containsExactly(
                    "", "chars", "corpus", "figure", "keyword", "language", "model", "score", "select", "sentence", "source", "term");
            assertThat(jar.getEntry("dev/precis/Main.class")).isNull();
        }
    }

    @Test
    void itsDocumentationTellsOfWhatIsForUsersAlone() throws Exception {
        Path javadoc = JAR.resolveSibling(JAR.getFileName().toString().replace(".jar", "-javadoc.jar"));
        try (JarFile jar = new JarFile(javadoc.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName())).anyMatch(name -> name.endsWith("dev/precis/Summarizer.html"))
                    .anyMatch(name -> name.endsWith("dev/precis/model/SummaryRequest.html"))
                    .noneMatch(name -> name.contains("dev/precis/score"));
        }
    }

    private static List<String> example(String path) throws Exception {
        List<String> jars = new ArrayList<>(List.of(JAR.toString()));
        NEEDS.forEach(jar -> jars.add(jar.toString()));
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", path, String.join(File.pathSeparator, jars)));
        if (path.equals("--module-path")) {
            command.addAll(List.of("--add-modules", "ALL-MODULE-PATH"));
        }
        command.addAll(List.of("example/Example.java", SEED.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.lines().toList();
    }
}
