package dev.precis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.precis.Summarizer;
import dev.precis.azure.AzureException;
import dev.precis.azure.AzureJobs;
import dev.precis.azure.AzureLimits;
import dev.precis.azure.Page;
import dev.precis.model.Format;
import dev.precis.wire.Answers;
import dev.precis.wire.BatchLine;
import dev.precis.wire.JsonRequests;
import dev.precis.wire.Problem;
import dev.precis.wire.ProblemException;
import dev.precis.wire.Rendering;
import dev.precis.wire.TextDecoder;
import dev.precis.wire.TextRequests;
import dev.precis.wire.WireRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Any body and any parameters: an answer or a problem that says what is wrong, nothing else. */
class RequestFuzzTest {
    private static final Summarizer SUMMARIZER = new Summarizer();

    /** Reads a request and answers it. */
    private interface Endpoint {
        byte[] answer();
    }

    private static void check(Endpoint endpoint) {
        try {
            assertThat(endpoint.answer()).isNotEmpty();
        } catch (ProblemException e) {
            assertThat(e.kind().status()).isBetween(400, 499);
            assertThat(e.detail()).isNotBlank();
        }
    }

    @FuzzTest
    void bindsSummaries(FuzzedDataProvider data) {
        Rendering rendering = data.pickValue(Rendering.values());
        String body = data.consumeRemainingAsString();
        check(() -> {
            WireRequest request = JsonRequests.summary(body, rendering);
            return rendering.write(request.summarize(SUMMARIZER), request);
        });
    }

    @FuzzTest
    void bindsDigests(FuzzedDataProvider data) {
        String body = data.consumeRemainingAsString();
        check(() -> {
            WireRequest request = JsonRequests.digest(body, Rendering.JSON);
            return Answers.digest(request.summarize(SUMMARIZER), request);
        });
    }

    @FuzzTest
    void bindsContexts(FuzzedDataProvider data) {
        String body = data.consumeRemainingAsString();
        check(() -> {
            WireRequest request = JsonRequests.context(body);
            return Answers.context(request.summarize(SUMMARIZER), request);
        });
    }

    @FuzzTest
    void bindsLinesOfABatch(FuzzedDataProvider data) {
        String line = data.consumeRemainingAsString();
        BatchLine request = BatchLine.Defaults.NONE.line(1);
        try {
            assertThat(request.answer(line, read -> read.summarize(SUMMARIZER))).isNotEmpty();
        } catch (ProblemException e) {
            assertThat(e.kind().status()).isBetween(400, 499);
            assertThat(Problem.isProblem(request.problem(e, ""))).isTrue();
        }
    }

    @FuzzTest
    void bindsJobsOfAzure(FuzzedDataProvider data) {
        AzureJobs jobs = new AzureJobs(new AzureLimits(25, 125_000, 1 << 20, Duration.ofHours(1)), read -> read.summarize(SUMMARIZER),
                Clock.systemUTC());
        byte[] body = data.consumeRemainingAsBytes();
        try {
            String id = jobs.submit(body).toString();
            assertThat(jobs.status(id, Page.of(null, null, "true", "https://precis.example/jobs/" + id, "2023-04-01"))).isNotEmpty();
        } catch (AzureException e) {
            assertThat(e.status()).isBetween(400, 499);
            assertThat(e.toJson()).isNotEmpty();
        }
    }

    @FuzzTest
    void decodesBodies(FuzzedDataProvider data) {
        String charset = data.pickValue(CHARSETS);
        boolean isHtml = data.consumeBoolean();
        byte[] body = data.consumeRemainingAsBytes();
        try {
            assertThat(TextDecoder.decode(body, charset, isHtml)).hasSizeLessThanOrEqualTo(2 * body.length);
        } catch (ProblemException e) {
            assertThat(e.kind().status()).isBetween(400, 499);
            assertThat(e.detail()).isNotBlank();
        }
    }

    private static final String[] CHARSETS = {"", "utf-8", "utf-16", "utf-32", "iso-8859-1", "windows-1252", "gb18030", "shift_jis",
        "iso-2022-jp", "euc-kr", "big5", "utf-7", "\u0000"};

    @FuzzTest
    void bindsParameters(FuzzedDataProvider data) {
        Rendering rendering = data.pickValue(Rendering.values());
        Format format = data.pickValue(Format.values());
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        for (int more = data.consumeInt(0, 4); more > 0; more--) {
            String name = data.consumeBoolean()
                    ? data.pickValue(
                            new String[]{"language", "query", "title", "order", "offsets", "explain", "sentences", "words", "ratio"})
                    : data.consumeString(12);
            parameters.add(Map.entry(name, data.consumeString(30)));
        }
        String body = data.consumeRemainingAsString();
        check(() -> {
            WireRequest request = TextRequests.summary(body, format, parameters, rendering);
            return rendering.write(request.summarize(SUMMARIZER), request);
        });
    }
}
