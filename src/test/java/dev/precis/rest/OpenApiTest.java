package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The OpenAPI document says what the service does. Run with {@code -Dupdate-examples} to write its answers anew. */
@QuarkusTest
class OpenApiTest {
    private static final Path DOCUMENT = Path.of("src/main/resources/META-INF/openapi.yaml");
    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(given().get("/q/openapi").then().statusCode(200)
                .contentType("application/yaml").extract().asString());
    }

    @AfterAll
    static void writeAsJson() throws IOException {
        if (System.getProperty("update-examples") != null) {
            JsonNode said = new YAMLMapper().readTree(Files.readString(DOCUMENT));
            Files.writeString(DOCUMENT.resolveSibling("openapi.json"), JSON.writeValueAsString(said) + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/summaries, news", "/v1/digests, two", "/v1/contexts, two"})
    void theExamplesAreAnsweredAsItSays(String path, String example) throws IOException {
        JsonNode post = document().path("paths").path(path).path("post");
        JsonNode request = post.at("/requestBody/content/application~1json/examples/" + example + "/value");
        JsonNode said = post.at("/responses/200/content/application~1json/examples/" + example + "/value");
        String answer = given().contentType("application/json").body(JSON.writeValueAsString(request)).post(path)
                .then().statusCode(200).extract().asString();
        if (System.getProperty("update-examples") != null) {
            update(path, answer);
        } else {
            assertThat(said).isEqualTo(JSON.readTree(answer));
        }
    }

    private static void update(String path, String answer) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(DOCUMENT));
        int line = lines.indexOf("  " + path + ":");
        while (!lines.get(line).startsWith("      responses:")) {
            line++;
        }
        while (!lines.get(line).strip().startsWith("value: {")) {
            line++;
        }
        lines.set(line, " ".repeat(lines.get(line).indexOf("value:")) + "value: " + answer);
        Files.write(DOCUMENT, lines);
    }

    /** It stands in the program as JSON too, made of the YAML by this test: the program has no parser of YAML. */
    @Test
    void itIsThereAsJsonToo() throws IOException {
        assumeTrue(System.getProperty("update-examples") == null, "what is served is written anew");
        JsonNode said = new YAMLMapper().readTree(Files.readString(DOCUMENT));
        for (String path : List.of("/q/openapi?format=json", "/q/openapi.json")) {
            assertThat(JSON.readTree(given().get(path).then().statusCode(200).contentType("application/json").extract().asString()))
                    .isEqualTo(said);
        }
        assertThat(given().get("/q/openapi.yaml").asString()).isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void theFirstExampleIsFreeOfSpamAndIsTheSampleOfThePage() throws IOException {
        JsonNode examples = document().at("/paths/~1v1~1summaries/post/requestBody/content/application~1json/examples");
        assertThat(examples.at("/news/value/text").asText())
                .isEqualTo(Files.readString(Path.of("src/main/resources/META-INF/resources/samples/news.txt")));
        assertThat(examples.toString()).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void requestsDeclareNoDefaults() throws IOException {
        // a generated client would send them, and take them for required; Swagger UI would send parameters beside a JSON body
        assertThat(document().findValues("default")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/v1/summaries, news, Summary", "/v1/digests, two, Digest", "/v1/contexts, two, Context"})
    void theSchemasListEveryFieldOfAnAnswer(String path, String example, String schema) throws IOException {
        JsonNode document = document();
        JsonNode request = document.path("paths").path(path)
                .at("/post/requestBody/content/application~1json/examples/" + example + "/value");
        JsonNode answer = JSON
                .readTree(given().contentType("application/json").body(JSON.writeValueAsString(request)).post(path).asString());
        JsonNode schemas = document.at("/components/schemas");
        List<String> said = fields(schemas.path(schema).path("properties"));
        // what only answers of a batch have
        said.remove("id");
        assertThat(fields(answer)).containsExactlyInAnyOrderElementsOf(said);
        if (answer.has("statistics")) {
            assertThat(fields(answer.path("statistics"))).containsExactlyElementsOf(fields(schemas.at("/Statistics/properties")));
        }
        assertThat(fields(schemas.at("/Sentence/properties"))).containsAll(fields(JSON.readTree(
                given().contentType("text/plain").body("One sentence is here.").post("/v1/summaries?explain=true").asString())
                .at("/sentences/0")));
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names).isNotEmpty();
        return names;
    }

    @Test
    void theParametersAreThoseThatAreTaken() throws IOException {
        String known = given().contentType("text/plain").body("A text.").post("/v1/summaries?unheard=of")
                .jsonPath().getString("violations[0].message");
        for (JsonNode parameter : document().at("/components/parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                assertThat(known).contains(parameter.path("name").asText());
            }
        }
    }

    @Test
    void swaggerUiShowsIt() {
        assertThat(given().get("/q/swagger-ui").then().statusCode(200).contentType("text/html;charset=utf-8").extract().asString())
                .contains("/q/swagger-ui/start.js");
        assertThat(given().get("/q/swagger-ui/start.js").asString()).contains("/q/openapi");
        given().get("/q/swagger-ui/swagger-ui.css").then().statusCode(200);
        assertThat(given().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200).extract().asString())
                .contains("SwaggerUIBundle");
    }
}
