package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "000_81d2d25efdba6865.txt", "001_6f4558f7f84504df.txt", "002_9a83e0de82b39d8e.txt",
        "003_82837cee5602c89a.txt", "004_3d929be05c6d5bd0.txt"})
    void quotesEverySeedVerbatimAtItsOffsets(String seed) throws IOException {
        String text = Files.readString(Path.of("seeds", seed));
        Summary summary = new Summarizer().summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)));
        assertThat(summary.sentences()).hasSize(3).allSatisfy(sentence ->
                assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text()));
    }
}
