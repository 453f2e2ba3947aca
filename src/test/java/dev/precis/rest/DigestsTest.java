package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code POST /v1/digests} answers. */
@QuarkusTest
class DigestsTest {
    private static Response digest(Object body) {
        return given().contentType("application/json").body(body).post("/v1/digests");
    }

    @Test
    void quotesEachSentenceFromTheDocumentItNames() {
        List<Map<String, String>> documents = Seeds.NAMES.stream().map(seed -> Map.of("id", seed, "text", Seeds.text(seed))).toList();
        Response answer = digest(Map.of("documents", documents, "length", Map.of("sentences", 8)));
        assertThat(answer.statusCode()).isEqualTo(200);
        List<Map<String, Object>> sentences = answer.jsonPath().getList("sentences");
        assertThat(sentences).hasSize(8).allSatisfy(sentence -> {
            String text = Seeds.text((String) sentence.get("document"));
            assertThat(text.substring((int) sentence.get("start"), (int) sentence.get("end"))).isEqualTo(sentence.get("text"));
            assertThat(sentence.get("alsoIn")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .doesNotContain(sentence.get("document")).isSubsetOf(Seeds.NAMES);
        });
        assertThat(answer.jsonPath().getInt("statistics.characters"))
                .isEqualTo(Seeds.NAMES.stream().mapToInt(seed -> Seeds.text(seed).length()).sum());
    }

    @Test
    void listsFiguresThatDifferEachQuotedFromItsDocument() {
        List<Map<String, String>> documents = List.of(Map.of("id", "a", "text", "😀 News. The flood destroyed 1,200 houses in the valley."),
                Map.of("id", "b", "html", "<p>In the <b>valley</b> the flood destroyed 900 houses.</p>"));
        Response answer = digest(Map.of("documents", documents, "offsets", "codepoint"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("figures")).isEqualTo(List.of(Map.of("about", "flood destroyed", "statements", List.of(
                Map.of("document", "a", "text", "The flood destroyed 1,200 houses in the valley.", "start", 8, "end", 55, "index", 1,
                        "figure", "1,200"),
                Map.of("document", "b", "text", "In the valley the flood destroyed 900 houses.", "start", 3, "end", 55, "index", 0,
                        "figure", "900")))));
        assertThat(digest(Map.of("documents", documents.subList(0, 1))).jsonPath().getList("figures")).isEmpty();
    }

    @Test
    void answersWithTheSummaryAloneWhenAsked() {
        Map<String, Object> request = Map.of("documents", List.of(Map.of("id", "a", "text", "One sentence is here.")));
        String summary = digest(request).jsonPath().getString("summary");
        assertThat(given().contentType("application/json").header("Accept", "text/plain").body(request).post("/v1/digests").asString())
                .isEqualTo(summary + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {} | documents | must be given
            {"documents":{}} | documents | must be an array
            {"documents":[]} | documents | must not be empty
            {"documents":[7]} | documents[0] | must be a JSON object
            {"documents":[{"text":"A b."}]} | documents[0].id | must be given
            {"documents":[{"id":" ","text":"A b."}]} | documents[0].id | not be blank
            {"documents":[{"id":7,"text":"A b."}]} | documents[0].id | must be a string
            {"documents":[{"id":"a","text":"A b."},{"id":"a","text":"A b."}]} | documents[1].id | must differ
            {"documents":[{"id":"a"}]} | documents[0].text | one of text and html
            {"documents":[{"id":"a","text":"A b.","html":"A b."}]} | documents[0].html | only one of
            {"documents":[{"id":"a","text":"A b."},{"id":"b","html":"  "}]} | documents[1].html | must not be blank
            {"documents":[{"id":"a","text":"A b.","url":"c"}]} | documents[0].url | is not known here
            {"documents":[{"id":"a","text":"A b."}],"text":"c"} | text | is not known here
            {"documents":[{"id":"a","text":"A b."}],"length":{"words":0}} | length.words | whole number
            """)
    void namesTheFieldAtFault(String body, String field, String message) {
        List<Map<String, Object>> violations = BadInputTest.problem(digest(body), 400).jsonPath().getList("violations");
        assertThat(violations).anySatisfy(violation -> {
            assertThat(violation.get("field")).isEqualTo(field);
            assertThat((String) violation.get("message")).contains(message);
        });
    }
}
