package dev.precis.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.rag.query.transformer.QueryTransformer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behind LangChain4j's own augmentor, retriever in front and injector behind, as a program has it. */
class CompressingContentAggregatorTest {
    private static final String QUESTION = "When did the bridge reopen?";
    private static final String ANSWER = "The bridge reopened on Monday after two years of repairs.";
    private static final List<Content> FOUND = List.of(
            content("bridge.txt", 0.9, "The town lies on the river. " + ANSWER + " Its market is on Fridays."),
            content("bakery.txt", 0.5, "The bakery sells bread and cakes. It was founded by two sisters."));

    private static Content content(String file, double score, String text) {
        return Content.from(TextSegment.from(text, Metadata.from("file_name", file)), Map.of(ContentMetadata.SCORE, score));
    }

    private static AugmentationResult augment(List<Content> found, CompressingContentAggregator aggregator, String... queries) {
        DefaultRetrievalAugmentor.DefaultRetrievalAugmentorBuilder augmentor = DefaultRetrievalAugmentor.builder()
                .contentRetriever(query -> found).contentAggregator(aggregator);
        if (queries.length > 0) {
            QueryTransformer transformer = query -> List.of(queries).stream().map(Query::from).toList();
            augmentor.queryTransformer(transformer);
        }
        UserMessage message = UserMessage.from(QUESTION);
        return augmentor.build().augment(new AugmentationRequest(message,
                dev.langchain4j.rag.query.Metadata.from(message, "chat", List.of())));
    }

    @Test
    void whatBearsOnTheQuestionIsAllThatTheModelGetsToRead() {
        AugmentationResult result = augment(FOUND, new CompressingContentAggregator(100));
        assertThat(result.contents()).hasSize(1);
        assertThat(result.contents().getFirst().textSegment().text()).contains(ANSWER);
        assertThat(((UserMessage) result.chatMessage()).singleText()).contains(QUESTION, ANSWER).doesNotContain("bakery");
    }

    @Test
    void theMetadataOfWhatIsKeptIsKept() {
        Content kept = augment(FOUND, new CompressingContentAggregator(100)).contents().getFirst();
        assertThat(kept.textSegment().metadata().getString("file_name")).isEqualTo("bridge.txt");
        assertThat(kept.metadata()).isEqualTo(FOUND.getFirst().metadata());
    }

    @Test
    void whereNothingBearsOnTheQuestionThereIsNothing() {
        AugmentationResult result = augment(FOUND.subList(1, 2), new CompressingContentAggregator(100));
        assertThat(result.contents()).isEmpty();
        assertThat(augment(List.of(), new CompressingContentAggregator(100)).contents()).isEmpty();
        assertThat(augment(List.of(content("blank.txt", 1, "\u00a0\n ")), new CompressingContentAggregator(100)).contents()).isEmpty();
    }

    @Test
    void theQueriesThatWereMadeOfOneAreAnsweredTogether() {
        AugmentationResult result = augment(FOUND, new CompressingContentAggregator(200), QUESTION, "What does the bakery sell?");
        assertThat(result.contents()).extracting(content -> content.textSegment().metadata().getString("file_name"))
                .containsExactlyInAnyOrder("bridge.txt", "bakery.txt");
    }

    @Test
    void aSmallerBudgetKeepsLessOfALongText() throws Exception {
        List<Content> page = List.of(content("page", 1, Files.readString(Path.of("../../../seeds/004_3d929be05c6d5bd0.txt"))));
        Query query = Query.from("What did the Chinese government do for Shanghai's technology?");
        int[] lengths = new int[2];
        int i = 0;
        for (int tokens : new int[]{60, 300}) {
            List<Content> kept = new CompressingContentAggregator(tokens).aggregate(Map.of(query, List.of(page)));
            String text = kept.getFirst().textSegment().text();
            // no common tokenizer makes fewer than one token of a word
            assertThat(text.split("\\s+")).hasSizeLessThanOrEqualTo(tokens);
            lengths[i++] = text.length();
        }
        assertThat(lengths[0]).isLessThan(lengths[1]);
    }

    @Test
    void aBudgetThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new CompressingContentAggregator(0)).hasMessage("must be 1 or more");
    }
}
