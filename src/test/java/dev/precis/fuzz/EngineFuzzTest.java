package dev.precis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.sentence.split.SentenceSplitter;
import dev.precis.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Any text, in any format, as coverage leads the fuzzer there ({@code src/test/fuzz}); in the usual build the texts it was once
 * led to, and a few to begin with.
 */
class EngineFuzzTest {
    private static final Summarizer SUMMARIZER = new Summarizer();

    @FuzzTest
    void readsPlainText(FuzzedDataProvider data) {
        Oracle.check(Source.read(data.consumeRemainingAsString(), Format.PLAIN));
    }

    @FuzzTest
    void readsMarkdown(FuzzedDataProvider data) {
        Oracle.check(Source.read(data.consumeRemainingAsString(), Format.MARKDOWN));
    }

    @FuzzTest
    void readsHtml(FuzzedDataProvider data) {
        Oracle.check(Source.read(data.consumeRemainingAsString(), Format.HTML));
    }

    @FuzzTest
    void readsMail(FuzzedDataProvider data) {
        Oracle.check(Source.read(data.consumeRemainingAsString(), Format.MAIL));
    }

    @FuzzTest
    void readsTranscripts(FuzzedDataProvider data) {
        Oracle.check(Source.read(data.consumeRemainingAsString(), Format.TRANSCRIPT));
    }

    @FuzzTest
    void splitsInOrderAndApart(FuzzedDataProvider data) {
        String language = data.pickValue(LANGUAGES);
        String text = data.consumeRemainingAsString();
        int[] last = {0};
        Source source = Source.read(text, Format.PLAIN);
        source.blocks().forEach(block -> SentenceSplitter.forLanguage(language).scan(source.characters(), (start, end) -> {
            assertThat(start).isGreaterThanOrEqualTo(last[0]).isLessThan(end);
            last[0] = end;
        }).split(block.textStart(), block.end()));
    }

    private static final String[] LANGUAGES = {"en", "de", "fr", "es", "ru", "el", "ar", "fa", "hi", "th", "zh", "ja", "ko", "und"};

    @FuzzTest
    void summarizes(FuzzedDataProvider data) {
        Length length = switch (data.consumeInt(0, 4)) {
            case 0 -> new Length.Sentences(data.consumeInt(1, 20));
            case 1 -> new Length.Words(data.consumeInt(1, 200));
            case 2 -> new Length.Characters(data.consumeInt(1, 1000));
            case 3 -> new Length.Tokens(data.consumeInt(1, 300));
            default -> new Length.Ratio(data.consumeRegularDouble(0.01, 1));
        };
        Order order = data.pickValue(Order.values());
        OffsetUnit offsets = data.pickValue(OffsetUnit.values());
        String language = data.consumeBoolean() ? SummaryRequest.AUTO : data.pickValue(LANGUAGES);
        Format format = data.pickValue(Format.values());
        boolean explain = data.consumeBoolean();
        String query = data.consumeString(20);
        List<Document> documents = new ArrayList<>();
        for (int more = data.consumeInt(0, 2); more > 0; more--) {
            documents.add(Document.of(data.consumeString(200), format));
        }
        documents.add(Document.of(data.consumeRemainingAsString(), format));
        SummaryRequest request = new SummaryRequest(documents, language, query, length, order, offsets).withExplain(explain);
        try {
            Summary summary = SUMMARIZER.summarize(request);
            Oracle.check(summary, request);
            assertThat(SUMMARIZER.summarize(request)).isEqualTo(summary);
        } catch (InvalidRequestException e) {
            assertThat(e.field()).isEqualTo("content");
        }
    }
}
