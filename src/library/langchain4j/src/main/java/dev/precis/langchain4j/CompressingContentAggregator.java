package dev.precis.langchain4j;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.aggregator.ContentAggregator;
import dev.langchain4j.rag.content.aggregator.DefaultContentAggregator;
import dev.langchain4j.rag.query.Query;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Purpose;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Compresses what retrieval found: of all contents together, the sentences that bear on the query and fit a budget of tokens, word for
 * word. Another aggregator puts the contents in order before; the order stays, and so does the metadata of each. Contents of
 * which nothing bears on the query are left out; where that is all of them, the result is empty.
 *
 * <p>Safe for any number of threads. Nothing leaves the process, and no model is asked.
 */
public final class CompressingContentAggregator implements ContentAggregator {
    private final ContentAggregator first;
    private final Length budget;
    private final Purpose purpose;

    /**
     * Compresses to a budget, behind LangChain4j's own aggregator, which fuses by reciprocal rank.
     *
     * @param maxTokens what the compressed contents may have together, in tokens of a language model counted from above, so that no
     *     common tokenizer counts more; 1 or more
     * @throws dev.precis.model.InvalidRequestException if it is less
     */
    public CompressingContentAggregator(int maxTokens) {
        this(new DefaultContentAggregator(), maxTokens, Purpose.Answer.DEFAULT_MIN_SCORE);
    }

    /**
     * Compresses to a budget, behind another aggregator.
     *
     * @param first fuses, orders or ranks the contents before they are compressed
     * @param maxTokens what the compressed contents may have together, in tokens of a language model counted from above; 1 or more
     * @param minScore the share of the query's information below which a sentence is left out, 0 to 1
     * @throws dev.precis.model.InvalidRequestException if a number is out of its range
     */
    public CompressingContentAggregator(ContentAggregator first, int maxTokens, double minScore) {
        this.first = Objects.requireNonNull(first, "first");
        budget = new Length.Tokens(maxTokens);
        purpose = new Purpose.Answer(minScore);
    }

    @Override
    public List<Content> aggregate(Map<Query, Collection<List<Content>>> queryToContents) {
        List<Content> contents = first.aggregate(queryToContents);
        // a query transformer may have made several queries of one
        String query = queryToContents.keySet().stream().map(Query::text).distinct().collect(Collectors.joining("\n"));
        return contents.isEmpty() ? List.of() : compress(contents, query);
    }

    private List<Content> compress(List<Content> contents, String query) {
        List<Document> passages = contents.stream().map(content -> Document.of(content.textSegment().text(), Format.PLAIN)).toList();
        SummaryRequest request = SummaryRequest.of(passages).withQuery(query).withLength(budget).withPurpose(purpose).withKeywords(0);
        Map<Integer, String> kept = Summaries.of(request).map(Summary::sentences).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(SummarySentence::document,
                        Collectors.mapping(SummarySentence::text, Collectors.joining(" "))));
        List<Content> compressed = new ArrayList<>();
        for (int c = 0; c < contents.size(); c++) {
            if (kept.containsKey(c)) {
                Content content = contents.get(c);
                compressed.add(Content.from(TextSegment.from(kept.get(c), content.textSegment().metadata()), content.metadata()));
            }
        }
        return compressed;
    }
}
