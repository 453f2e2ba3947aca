package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertThat(summary.sentences()).hasSize(3)
                .allSatisfy(sentence -> assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text()));
    }

    @Test
    void findsAsManyKeywordsAsAreAskedFor() throws IOException {
        String text = Files.readString(Path.of("seeds", "000_81d2d25efdba6865.txt"));
        SummaryRequest request = SummaryRequest.of(Document.of(text, Format.PLAIN));
        Summary whole = new Summarizer().summarize(request);
        Summary some = new Summarizer().summarize(request.withKeywords(3));
        assertThat(whole.keywords()).hasSize(SummaryRequest.MOST_KEYWORDS);
        assertThat(some.keywords()).isEqualTo(whole.keywords().subList(0, 3));
        assertThat(new Summarizer().summarize(request.withKeywords(0)))
                .isEqualTo(new Summary(whole.text(), whole.language(), whole.sentences(), List.of(), List.of(), whole.statistics()));
        assertThatThrownBy(() -> request.withQuery("q".repeat(8001))).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("8000");
        assertThatThrownBy(() -> request.withKeywords(11)).isInstanceOf(InvalidRequestException.class).hasMessageContaining("0 to 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Zeiten\n\n| Lauf | Zeit |\n|---|---|\n| 100 m | 12,30 |\n| 200 m | 25,10 |\n",
        "| Boisson | Prix |\n|---|---|\n| Thé | 3 € |\n"})
    void theRowsOfATableAreTextWhereThereIsNothingElse(String text) {
        Summary summary = new Summarizer().summarize(SummaryRequest.of(Document.of(text, Format.MARKDOWN)).withLength(new Length.Ratio(1)));
        assertThat(summary.sentences()).extracting(SummarySentence::text).last()
                .isEqualTo(text.substring(text.lastIndexOf("\n|") + 1).strip());
    }

    @Test
    void theRowsOfATableThatLaysOutAPageAreWhatTheyWere() {
        String page = "<table><tr><td><a href=/>Home</a></td><td><a href=/b>About</a></td></tr></table>"
                + "<table><tr><td>1</td><td>The bridge is shut in May. Buses go by the valley road.</td></tr></table>";
        Summary summary = new Summarizer().summarize(SummaryRequest.of(Document.of(page, Format.HTML)).withLength(new Length.Ratio(1)));
        assertThat(summary.sentences()).extracting(SummarySentence::text).noneMatch(text -> text.contains("About"));
    }
}
