package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus of requests that name none. It comes to be after the service has started. */
@QuarkusTest
@TestProfile(DefaultCorpusTest.Profile.class)
class DefaultCorpusTest {
    private static final Path FOLDER = Path.of("target", "default-corpus").toAbsolutePath();
    private static final String JOB = """
            {"analysisInput":{"documents":[{"id":"1","language":"en","text":"Shanghai grows. Startups move to Shanghai."}]},
            "tasks":[{"kind":"ExtractiveSummarization"}]}""";

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.corpora.path", FOLDER.toString(), "precis.corpora.default", "seeds", "precis.azure.enabled", "true");
        }
    }

    private static int jobs() {
        return given().contentType("application/json").body(JOB).post("/language/analyze-text/jobs?api-version=2023-04-01").statusCode();
    }

    private static List<String> keywords(String body) {
        return given().contentType("text/plain").body(body).post("/v1/summaries").then().statusCode(200).extract().jsonPath()
                .getList("keywords.term", String.class);
    }

    @Test
    void countsForWhoeverNamesNoneAndMustBeThere() throws Exception {
        try (CanaryTest.Recorder recorder = new CanaryTest.Recorder()) {
            BadInputTest.problem(given().contentType("text/plain").body("A text.").post("/v1/summaries"), 503)
                    .then().body("detail", equalTo("The corpus \"seeds\" can't be read at the moment"));
            assertThat(jobs()).isEqualTo(503);
            assertThat(recorder.logged("ERROR")).singleElement().satisfies(line -> assertThat(line).endsWith(
                    "the corpus seeds can't be used: it is the corpus of requests that name none, and not there"));
        }
        given().get("/q/health/ready").then().statusCode(200);

        String seed = Seeds.text(Seeds.NAMES.get(4));
        ServedCorporaTest.build(FOLDER, "seeds", Seeds.NAMES.stream().map(Seeds::text).toArray(String[]::new));
        try {
            // every seed is about Shanghai
            assertThat(keywords(seed)).isNotEmpty().doesNotContain("Shanghai");
            assertThat(keywords("Der Hafen von Shanghai wächst. Der Hafen ist der größte der Welt, und er wächst weiter."))
                    .as("a text of another language has its own idf").contains("Hafen");
            assertThat(jobs()).isEqualTo(202);
        } finally {
            try (Stream<Path> files = Files.list(FOLDER.resolve("seeds"))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(FOLDER.resolve("seeds"));
        }
    }
}
