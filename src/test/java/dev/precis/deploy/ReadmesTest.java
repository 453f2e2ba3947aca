package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator reads first. */
class ReadmesTest {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(#[^)]*)?\\)");

    static List<Path> platforms() throws IOException {
        try (Stream<Path> files = Files.list(DEPLOY)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    static Stream<Path> readmes() throws IOException {
        Stream<Path> top = Stream.of(Path.of("README.md"), Path.of("SECURITY.md"), DEPLOY.resolve("README.md"),
                Path.of("src/bench/README.md"));
        return Stream.concat(top, platforms().stream().map(folder -> folder.resolve("README.md")));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void everyPlatformSaysItsCommandWhatItCostsAndHowToUndoIt(Path platform) throws IOException {
        assertThat(Files.readString(platform.resolve("README.md"))).contains("```", "**What it costs**: ", "**To undo it**: ");
    }

    @Test
    void theOverviewHasACommandForEveryPlatform() throws IOException {
        List<String> rows = Files.readAllLines(DEPLOY.resolve("README.md"));
        for (Path platform : platforms()) {
            String link = "](" + platform.getFileName() + ")";
            assertThat(rows).as(link).anySatisfy(row -> assertThat(row).startsWith("| [").contains(link + " | `"));
        }
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyLinkLeadsToAFile(Path readme) throws IOException {
        assertThat(LINK.matcher(Files.readString(readme)).results().map(link -> readme.resolveSibling(link.group(1))))
                .allSatisfy(target -> assertThat(target).exists());
    }
}
