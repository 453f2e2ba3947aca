package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of the seeds with its role, one a line: {@code ROLE marks start end text}; marks are {@code ^} for one
 * that opens a block and {@code <} for one that leans on the sentence before. {@code -Dprecis.golden=write} writes the
 * files anew; read the difference before you commit it.
 */
class SeedGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/precis/sentence/seeds");

    static Stream<Path> seeds() throws IOException {
        return Files.list(Path.of("seeds")).sorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySentenceOfASeedIsWhatItWasReadToBe(Path seed) throws IOException {
        String sentences = describe(Files.readString(seed));
        Path golden = GOLDEN.resolve(seed.getFileName().toString().replace(".txt", ".sentences"));
        if ("write".equals(System.getProperty("precis.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, sentences);
        }
        assertThat(sentences).isEqualTo(Files.readString(golden));
    }

    private static String describe(String text) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences().stream()
                .map(s -> "%s %s%s %d %d %s\n".formatted(s.role(), s.opensBlock() ? "^" : "-", s.leansOnPrevious() ? "<" : "-", s.start(),
                        s.end(),
                        text.substring(s.start(), s.end()).replace("\n", "\\n")))
                .collect(Collectors.joining());
    }
}
