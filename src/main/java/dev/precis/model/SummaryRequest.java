package dev.precis.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

/**
 * What to summarize, and how.
 *
 * @param documents one document or several that make one summary together; at least one
 * @param language a BCP 47 tag, or {@link #AUTO} to detect it
 * @param query what the summary should focus on, empty for nothing in particular; at most {@link #LONGEST_QUERY} UTF-16 units
 * @param length the budget
 * @param order the order of the sentences
 * @param offsets the unit of the offsets
 * @param keywords how many keywords to find at most, 0 to {@link #MOST_KEYWORDS}; finding none costs nothing
 * @param explain whether each sentence tells what its terms weigh; {@link #MOST_EXPLAINED} sentences at most can
 * @param purpose what the sentences are chosen for
 * @param corpus the name of the corpus whose documents tell how rare terms are, empty for none in particular
 */
public record SummaryRequest(
        List<Document> documents, String language, String query, Length length, Order order, OffsetUnit offsets, int keywords,
        boolean explain, Purpose purpose, String corpus) {
    /** The language to be detected from the text. */
    public static final String AUTO = "auto";

    /** As many keywords as a text gets unless fewer are asked for. */
    public static final int MOST_KEYWORDS = 10;

    /** An explanation takes ten times the memory of its sentence. */
    public static final int MOST_EXPLAINED = 1000;

    /** Some pages; a sentence may speak of each word of a query, so a longer one would take the work and the memory of many texts. */
    public static final int LONGEST_QUERY = 8000;

    public SummaryRequest {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new InvalidRequestException("documents", "must hold at least one document");
        }
        Objects.requireNonNull(language, "language");
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidRequestException("query", "must be at most " + LONGEST_QUERY + " characters long");
        }
        query = Normalizer.normalize(query, Normalizer.Form.NFC); // as texts are read
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(offsets, "offsets");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(corpus, "corpus");
        if (keywords < 0 || keywords > MOST_KEYWORDS) {
            throw new InvalidRequestException("keywords", "must be a whole number from 0 to " + MOST_KEYWORDS);
        }
    }

    /** A request for as many keywords as there are, no explanation, and no corpus in particular. */
    public SummaryRequest(List<Document> documents, String language, String query, Length length, Order order, OffsetUnit offsets) {
        this(documents, language, query, length, order, offsets, MOST_KEYWORDS, false, Purpose.SUMMARY, "");
    }

    /** A request for one document with every default: language detected, no query, three sentences in source order, UTF-16 offsets. */
    public static SummaryRequest of(Document document) {
        return of(List.of(document));
    }

    /** A request for documents that make one summary together, at least one, with every default. */
    public static SummaryRequest of(List<Document> documents) {
        return new SummaryRequest(documents, AUTO, "", Length.DEFAULT, Order.SOURCE, OffsetUnit.UTF16);
    }

    public SummaryRequest withLanguage(String newLanguage) {
        return new SummaryRequest(documents, newLanguage, query, length, order, offsets, keywords, explain, purpose, corpus);
    }

    public SummaryRequest withQuery(String newQuery) {
        return new SummaryRequest(documents, language, newQuery, length, order, offsets, keywords, explain, purpose, corpus);
    }

    public SummaryRequest withLength(Length newLength) {
        return new SummaryRequest(documents, language, query, newLength, order, offsets, keywords, explain, purpose, corpus);
    }

    public SummaryRequest withOrder(Order newOrder) {
        return new SummaryRequest(documents, language, query, length, newOrder, offsets, keywords, explain, purpose, corpus);
    }

    public SummaryRequest withOffsets(OffsetUnit newOffsets) {
        return new SummaryRequest(documents, language, query, length, order, newOffsets, keywords, explain, purpose, corpus);
    }

    public SummaryRequest withKeywords(int newKeywords) {
        return new SummaryRequest(documents, language, query, length, order, offsets, newKeywords, explain, purpose, corpus);
    }

    public SummaryRequest withExplain(boolean newExplain) {
        return new SummaryRequest(documents, language, query, length, order, offsets, keywords, newExplain, purpose, corpus);
    }

    public SummaryRequest withPurpose(Purpose newPurpose) {
        return new SummaryRequest(documents, language, query, length, order, offsets, keywords, explain, newPurpose, corpus);
    }

    public SummaryRequest withCorpus(String newCorpus) {
        return new SummaryRequest(documents, language, query, length, order, offsets, keywords, explain, purpose, newCorpus);
    }
}
