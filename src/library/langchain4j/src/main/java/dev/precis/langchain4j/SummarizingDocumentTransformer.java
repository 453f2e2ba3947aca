package dev.precis.langchain4j;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentTransformer;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.SummaryRequest;
import java.util.Objects;

/**
 * Makes of a document its summary, word for word; its metadata stays. A document without a text to summarize, such as a page of nothing
 * but numbers, becomes none, as LangChain4j has it of documents that are filtered out.
 *
 * <p>Safe for any number of threads. Nothing leaves the process, and no model is asked.
 */
public final class SummarizingDocumentTransformer implements DocumentTransformer {
    private final Length length;
    private final Format format;

    /**
     * Summarizes plain text.
     *
     * @param length what a summary may have
     */
    public SummarizingDocumentTransformer(Length length) {
        this(length, Format.PLAIN);
    }

    /**
     * Summarizes documents of one format.
     *
     * @param length what a summary may have
     * @param format how the documents are written
     */
    public SummarizingDocumentTransformer(Length length, Format format) {
        this.length = Objects.requireNonNull(length, "length");
        this.format = Objects.requireNonNull(format, "format");
    }

    @Override
    public Document transform(Document document) {
        SummaryRequest request = SummaryRequest.of(dev.precis.model.Document.of(document.text(), format)).withLength(length)
                .withKeywords(0);
        return Summaries.of(request).map(summary -> Document.from(summary.text(), document.metadata())).orElse(null);
    }
}
