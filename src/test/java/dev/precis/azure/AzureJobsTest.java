package dev.precis.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.Summarizer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AzureJobsTest {
    private static final Page ALL = Page.of(null, null, null, "https://precis.example/language/analyze-text/jobs/1", "2023-04-01");
    private static final String TEXT = "The bridge reopened on Monday after two years of repairs. Its new deck carries trams and bicycles. "
            + "The old bridge was closed because its deck had rusted through.";

    /** A clock to be set. */
    private static final class Now extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Now clock = new Now();

    private AzureJobs jobs(int documents, int characters, long bytes) {
        Summarizer summarizer = new Summarizer();
        return new AzureJobs(new AzureLimits(documents, characters, bytes, Duration.ofHours(1)), request -> request.summarize(summarizer),
                clock);
    }

    private final AzureJobs jobs = jobs(25, 125_000, 1 << 20);

    private static byte[] body(String parameters, String... texts) {
        StringBuilder documents = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            documents.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i).append("\",\"text\":\"").append(texts[i]).append("\"}");
        }
        return ("{\"displayName\":\"a job\",\"analysisInput\":{\"documents\":[" + documents + "]},"
                + "\"tasks\":[{\"kind\":\"ExtractiveSummarization\",\"parameters\":{" + parameters + "}}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode job(AzureJobs jobs, byte[] body, Page page) throws Exception {
        return new JsonMapper().readTree(jobs.status(jobs.submit(body).toString(), page));
    }

    private JsonNode results(byte[] body) throws Exception {
        return job(jobs, body, ALL).at("/tasks/items/0/results");
    }

    @ParameterizedTest
    @CsvSource({"TextElements_v8, 3, 14", "UnicodeCodePoint, 9, 14", "Utf16CodeUnit, 13, 14"})
    void offsetsCountWhatTheClientAsksFor(String index, int offset, int length) throws Exception {
        // a family of four joined by three joiners, a full stop, a blank: 1 element, 7 code points, 11 UTF-16 units
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
        JsonNode sentence = results(body("\"stringIndexType\":\"" + index + "\"", family + ". Cats eat mice."))
                .at("/documents/0/sentences");
        assertThat(sentence.findValuesAsText("text")).last().isEqualTo("Cats eat mice.");
        JsonNode last = sentence.get(sentence.size() - 1);
        assertThat(last.get("offset").asInt()).isEqualTo(offset);
        assertThat(last.get("length").asInt()).isEqualTo(length);
    }

    @Test
    void sentencesStandAsTheyDoInTheTextOrByRank() throws Exception {
        JsonNode byOffset = results(body("\"sortBy\":\"Offset\"", TEXT)).at("/documents/0/sentences");
        assertThat(byOffset.findValuesAsText("offset")).extracting(Integer::valueOf).isSorted().hasSize(3);
        JsonNode byRank = results(body("\"sortBy\":\"Rank\"", TEXT)).at("/documents/0/sentences");
        assertThat(byRank.findValuesAsText("rankScore")).extracting(score -> -Double.parseDouble(score)).isSorted().hasSize(3);
        assertThat(results(body("\"sentenceCount\":1,\"query\":\"What had rusted?\"", TEXT)).at("/documents/0/sentences/0/text").asText())
                .contains("rusted");
    }

    @Test
    void aTasksQueryIsLimited() {
        assertThatThrownBy(() -> jobs.submit(body("\"query\":\"" + "q".repeat(8001) + "\"", TEXT))).isInstanceOf(AzureException.class)
                .hasMessageContaining("tasks[0].parameters.query must be at most 8000 characters long");
    }

    @Test
    void aDocumentThatCannotBeReadIsNamedAndTheOthersAreServed() throws Exception {
        JsonNode job = job(jobs, body("", TEXT, " "), ALL);
        assertThat(job.get("status").asText()).isEqualTo("succeeded");
        assertThat(job.get("errors")).isEmpty();
        assertThat(job.at("/tasks/items/0/results/documents").findValuesAsText("id")).containsExactly("0");
        assertThat(job.at("/tasks/items/0/results/errors/0/id").asText()).isEqualTo("1");
        assertThat(job.at("/tasks/items/0/results/errors/0/error/innererror/code").asText()).isEqualTo("InvalidDocument");
    }

    @Test
    void aPageHoldsSomeOfTheDocumentsAndSaysWhereTheOthersAre() throws Exception {
        Page first = Page.of(null, "2", "true", "https://precis.example/language/analyze-text/jobs/1", "2023-04-01");
        JsonNode job = job(jobs, body("", TEXT, TEXT, TEXT), first);
        assertThat(job.at("/tasks/items/0/results/documents").findValuesAsText("id")).containsExactly("0", "1");
        assertThat(job.get("nextLink").asText()).endsWith("/jobs/1?api-version=2023-04-01&showStats=true&$skip=2&$top=2");
        JsonNode last = job(jobs, body("", TEXT, TEXT, TEXT), Page.of("2", "2", "true", "", ""));
        assertThat(last.at("/tasks/items/0/results/documents").findValuesAsText("id")).containsExactly("2");
        assertThat(last.has("nextLink")).isFalse();
        assertThat(last.at("/tasks/items/0/results/statistics/documentsCount").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                            | InvalidRequestBodyFormat
            []                                                           | InvalidRequestBodyFormat
            {"tasks": 3}                                                 | InvalidRequestBodyFormat
            {}                                                           | MissingInputDocuments
            {"analysisInput": {"documents": [{"id": "1"}]}}              | InvalidRequest
            {"analysisInput": {"documents": [{"text": "A."}]}}           | InvalidDocument
            {"analysisInput": {"documents": [{"id": "1"}, {"id": "1"}]}, "tasks": [{"kind": "ExtractiveSummarization"}]} | InvalidDocument
            {"analysisInput": {"documents": [{"id": "1"}, {"id": "2"}, {"id": "3"}]}}                                    | InvalidDocumentBatch
            {"analysisInput": {"documents": [{"id": "1", "text": "A longer one than that."}]}, "tasks": [{"kind": "ExtractiveSummarization"}]} | InvalidDocumentBatch
            {"tasks": [{"kind": "AbstractiveSummarization"}]}            | InvalidParameterValue
            {"tasks": [{"kind": "ExtractiveSummarization", "parameters": {"sentenceCount": 0}}]}    | InvalidParameterValue
            {"tasks": [{"kind": "ExtractiveSummarization", "parameters": {"sentenceCount": 1.5}}]}  | InvalidParameterValue
            {"tasks": [{"kind": "ExtractiveSummarization", "parameters": {"sortBy": "Length"}}]}    | InvalidParameterValue
            {"tasks": [{"kind": "ExtractiveSummarization", "parameters": {"stringIndexType": "x"}}]} | InvalidParameterValue
            """)
    void aBodyThatCannotBeUsedGetsTheCodeThatClientsShow(String body, String innerCode) {
        assertThatThrownBy(() -> jobs(2, 20, 1 << 20).submit(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(AzureException.class, e -> {
                    assertThat(e.status()).isEqualTo(400);
                    assertThat(new String(e.toJson(), StandardCharsets.UTF_8)).contains("\"innererror\":{\"code\":\"" + innerCode + "\"")
                            .doesNotContain("A longer one");
                });
    }

    @Test
    void aJobIsForgottenWhenItsTimeIsOver() {
        UUID job = jobs.submit(body("", TEXT));
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        assertThat(jobs.expire()).contains(Duration.ofMinutes(1));
        assertThatCode(() -> jobs.cancel(job.toString())).doesNotThrowAnyException();
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(jobs.expire()).isEmpty();
        assertThatThrownBy(() -> jobs.status(job.toString(), ALL)).isInstanceOfSatisfying(AzureException.class,
                e -> assertThat(e.status()).isEqualTo(404));
    }

    @Test
    void theOldestJobsGiveWayToNewOnes() {
        AzureJobs few = jobs(25, 125_000, 4_000);
        UUID[] ids = new UUID[20];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = few.submit(body("", TEXT));
        }
        assertThatCode(() -> few.status(ids[19].toString(), ALL)).doesNotThrowAnyException();
        assertThatCode(() -> few.status(ids[18].toString(), ALL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> few.status(ids[0].toString(), ALL)).isInstanceOf(AzureException.class);
        assertThatThrownBy(() -> jobs(25, 125_000, 100).submit(body("", TEXT))).isInstanceOf(AzureException.class);
    }
}
