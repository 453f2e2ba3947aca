package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.precis.corpus.CorpusBuilder;
import dev.precis.corpus.CorpusInfo;
import dev.precis.model.Document;
import dev.precis.model.Format;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Corpora in a folder of the operator's, which come and go while the service runs. What is asked for may be as it was a second ago, so
 * each test has names of its own.
 */
@QuarkusTest
@TestProfile(ServedCorporaTest.Profile.class)
class ServedCorporaTest {
    private static final Path FOLDER = Path.of("target", "served-corpora").toAbsolutePath();
    private static final String SEED = Seeds.text(Seeds.NAMES.get(4));
    private static final String TEXT = "Shanghai grows. Startups move to Shanghai. Investors follow startups.";
    /** Written by lucene-core 9.12.3: three documents with a TextField "body". */
    private static final Path LUCENE_9 = Path.of("src/test/resources/dev/precis/corpus/lucene-9");

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // they become system properties, which other tests see, too: no other corpus may have this name
            return Map.of("precis.corpora.path", FOLDER.toString(), "precis.corpora.search-engine.field", "body", "precis.azure.enabled",
                    "true");
        }
    }

    @BeforeEach
    void corpora() throws IOException {
        build("seeds", Seeds.NAMES.stream().map(Seeds::text).toArray(String[]::new));
    }

    @AfterEach
    void delete() throws IOException {
        try (Stream<Path> corpora = Files.list(FOLDER)) {
            for (Path corpus : corpora.toList()) {
                try (Stream<Path> files = Files.list(corpus)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(corpus);
            }
        }
    }

    private static CorpusInfo build(String name, String... texts) throws IOException {
        return build(FOLDER, name, texts);
    }

    static CorpusInfo build(Path folder, String name, String... texts) throws IOException {
        try (CorpusBuilder builder = CorpusBuilder.create(folder, name, "en")) {
            for (String text : texts) {
                builder.add(builder.read(Document.of(text, Format.PLAIN), false));
            }
            return builder.commit();
        }
    }

    private static void damage(String name) throws IOException {
        build(name, "The bridge is new.");
        try (Stream<Path> files = Files.list(FOLDER.resolve(name))) {
            for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[]{1, 2, 3});
            }
        }
    }

    private static double idf(Response answer, String term) {
        return answer.then().statusCode(200).extract().jsonPath().getDouble(
                "sentences.terms.flatten().find { it.term == '" + term + "' }.idf");
    }

    @Test
    void termsThatAreCommonInTheCorpusWeighLess() {
        Response plain = given().contentType("text/plain").body(SEED).post("/v1/summaries?explain=true");
        Response joined = given().contentType("text/plain").body(SEED).post("/v1/summaries?explain=true&corpus=seeds");
        // every seed is about Shanghai
        assertThat(idf(joined, "Shanghai")).isLessThan(idf(plain, "Shanghai"));
        assertThat(plain.jsonPath().getList("keywords.term", String.class)).contains("Shanghai");
        assertThat(joined.jsonPath().getList("keywords.term", String.class)).isNotEmpty().doesNotContain("Shanghai");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /v1/summaries       | application/json     | {"text":"%s","corpus":"%s"}
            /v1/digests         | application/json     | {"documents":[{"id":"a","text":"%s"}],"corpus":"%s"}
            /v1/contexts        | application/json     | {"query":"Who moves?","passages":[{"id":"a","text":"%s"}],"corpus":"%s"}
            /v1/summaries/batch | application/x-ndjson | {"text":"%s","corpus":"%s"}
            """)
    void everyRequestTakesOne(String path, String type, String body) throws IOException {
        byte[] known = body.formatted(TEXT, "seeds").getBytes(StandardCharsets.UTF_8);
        given().contentType(type).body(known).post(path).then().statusCode(200).body(containsString("Shanghai"));
        byte[] unknown = body.formatted(TEXT, "nowhere").getBytes(StandardCharsets.UTF_8);
        String refusal = given().contentType(type).body(unknown).post(path).asString();
        assertThat(refusal).contains("\"status\":400", "{\"field\":\"corpus\",\"message\":\"must be one of \\\"seeds\\\"\"}");
        damage("damaged");
        byte[] damaged = body.formatted(TEXT, "damaged").getBytes(StandardCharsets.UTF_8);
        String fault = given().contentType(type).body(damaged).post(path).asString();
        assertThat(fault).contains("\"status\":503", "The corpus \\\"damaged\\\" can't be read at the moment");
    }

    @Test
    void aDamagedOneIsAProblemOfThoseWhoNameItAlone() throws IOException {
        damage("damaged");
        BadInputTest.problem(given().contentType("text/plain").body(TEXT).post("/v1/summaries?corpus=damaged"), 503)
                .then().header("Retry-After", "1");
        given().contentType("text/plain").body(TEXT).post("/v1/summaries").then().statusCode(200);
        given().contentType("text/plain").body(TEXT).post("/v1/summaries?corpus=seeds").then().statusCode(200);
        given().get("/v1/corpora").then().statusCode(200).body("corpora.name", equalTo(List.of("seeds")));
    }

    @Test
    @DisabledOnIntegrationTest("the log is heard in this process alone")
    void itsOperatorIsToldOnceInOneLine() throws IOException {
        damage("damaged-too");
        try (CanaryTest.Recorder recorder = new CanaryTest.Recorder()) {
            for (int i = 0; i < 3; i++) {
                given().contentType("text/plain").body(TEXT).post("/v1/summaries?corpus=damaged-too").then().statusCode(503);
            }
            assertThat(recorder.logged("ERROR")).singleElement().satisfies(line -> assertThat(line).contains("damaged-too")
                    .contains("is damaged").doesNotContain("Startups", "\n", "\tat "));
        }
    }

    @Test
    void aNewCommitIsSeenWithoutARestart() throws IOException {
        build("growing", "Rain.");
        Response before = given().contentType("text/plain").body(TEXT).post("/v1/summaries?explain=true&corpus=growing");
        build("growing", "Startups follow investors.", "Startups grow.", "Startups move.", "Startups stay.", "Startups end.", "Rain.");
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (given().get("/v1/corpora").jsonPath().getInt("corpora[0].documents") == 1 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        given().get("/v1/corpora").then().body("corpora.documents", equalTo(List.of(6, 5)));
        Response after = given().contentType("text/plain").body(TEXT).post("/v1/summaries?explain=true&corpus=growing");
        assertThat(idf(after, "Startups")).isNotEqualTo(idf(before, "Startups"));
    }

    @Test
    void theListTellsWhatIsKnownOfEach() throws IOException {
        CorpusInfo letters = build("letters", "A letter.", "Another letter.");
        Files.createDirectories(FOLDER.resolve("search-engine"));
        try (Stream<Path> files = Files.list(LUCENE_9)) {
            for (Path file : files.toList()) {
                Files.copy(file, FOLDER.resolve("search-engine").resolve(file.getFileName()));
            }
        }
        Response list = given().get("/v1/corpora");
        list.then().statusCode(200).contentType("application/json").header("X-Content-Type-Options", "nosniff")
                .body("corpora.name", equalTo(List.of("letters", "search-engine", "seeds")));
        assertThat(list.jsonPath().getMap("corpora[0]")).isEqualTo(Map.of("name", "letters", "language", "en", "documents", 2, "terms",
                (int) letters.terms(), "time", letters.time().toString()));
        assertThat(list.jsonPath().getMap("corpora[1]")).containsEntry("documents", 3).doesNotContainKey("language");
        given().contentType("text/plain").body(TEXT).post("/v1/summaries?corpus=search-engine").then().statusCode(200);
    }

    @Test
    void theListIsThereToBeRead() {
        given().head("/v1/corpora/").then().statusCode(200);
        given().options("/v1/corpora").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        BadInputTest.problem(given().contentType("application/json").body("{}").post("/v1/corpora"), 405)
                .then().header("Allow", "GET, HEAD, OPTIONS");
        BadInputTest.problem(given().header("Accept", "text/html").get("/v1/corpora"), 406);
        given().header("Accept", "application/*;q=0.9").get("/v1/corpora").then().statusCode(200).contentType("application/json");
        given().get("/q/metrics").then().body(containsString("precis_requests_seconds_count{endpoint=\"corpora\",outcome=\"ok\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".hidden", "a/b", "%00", "caf%C3%A9"})
    void aNameLeadsNowhereElse(String name) {
        given().contentType("text/plain").body(TEXT).post("/v1/summaries?corpus=" + name).then().statusCode(400)
                .body("violations.field", hasItem("corpus"));
    }
}
