package dev.precis.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.precis.model.Format;
import dev.precis.model.Length;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummarizingDocumentTransformerTest {
    @Test
    void aDocumentBecomesItsSummaryAndKeepsItsMetadata() throws Exception {
        String text = Files.readString(Path.of("../../../seeds/004_3d929be05c6d5bd0.txt"));
        Document summary = new SummarizingDocumentTransformer(new Length.Sentences(1)).transform(
                Document.from(text, Metadata.from("url", "https://example.org")));
        assertThat(text).contains(summary.text());
        assertThat(summary.text()).hasSizeBetween(20, 400).endsWith(".");
        assertThat(summary.metadata().getString("url")).isEqualTo("https://example.org");
    }

    @Test
    void aDocumentWithNothingToReadIsFilteredOut() {
        Document page = Document.from("<p>The bridge reopened on Monday.</p>");
        assertThat(new SummarizingDocumentTransformer(Length.DEFAULT, Format.HTML).transformAll(List.of(page, Document.from("<hr>"))))
                .extracting(Document::text).containsExactly("The bridge reopened on Monday.");
    }
}
