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

/** What {@code POST /v1/contexts} answers. */
@QuarkusTest
class ContextsTest {
    private static final List<Map<String, String>> PASSAGES = Seeds.NAMES.stream()
            .map(seed -> Map.of("id", seed, "text", Seeds.text(seed))).toList();

    private static Response context(Object body) {
        return given().contentType("application/json").body(body).post("/v1/contexts");
    }

    @Test
    void keepsPassagesInOrderAndCutsThemDownToTheirOwnSentences() {
        Response answer = context(
                Map.of("query", "artificial intelligence companies", "passages", PASSAGES, "length", Map.of("words", 150)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("passages.id")).isEqualTo(Seeds.NAMES);
        List<Map<String, Object>> passages = answer.jsonPath().getList("passages");
        assertThat(passages).anySatisfy(passage -> assertThat((String) passage.get("text")).containsIgnoringCase("intelligence"));
        for (Map<String, Object> passage : passages) {
            String text = Seeds.text((String) passage.get("id"));
            assertThat(((String) passage.get("text")).length()).isLessThan(text.length());
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> sentences = (List<Map<String, Object>>) passage.get("sentences");
            assertThat(sentences).allSatisfy(sentence -> assertThat(text.substring((int) sentence.get("start"), (int) sentence.get("end")))
                    .isEqualTo(sentence.get("text")));
            assertThat(((String) passage.get("text")).isEmpty()).isEqualTo(sentences.isEmpty());
        }
    }

    @Test
    void saysSoWhereNothingBearsOnTheQuestion() {
        Response answer = context(Map.of("query", "zebra quagga", "passages", PASSAGES));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getBoolean("matched")).isFalse();
        assertThat(answer.jsonPath().getList("passages.sentences.flatten()")).isEmpty();
        assertThat(context(Map.of("query", "venture capital", "passages", PASSAGES)).jsonPath().getBoolean("matched")).isTrue();
    }

    @Test
    void staysWithinItsTokens() {
        Response answer = context(Map.of("query", "venture capital", "passages", PASSAGES, "length", Map.of("tokens", 2000)));
        assertThat(answer.jsonPath().getInt("tokens")).isBetween(1, 2000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"passages":[{"id":"a","text":"A b."}]} | query | must be given
            {"query":" ","passages":[{"id":"a","text":"A b."}]} | query | not be blank
            {"query":"q"} | passages | must be given
            {"query":"q","passages":[]} | passages | must not be empty
            {"query":"q","passages":[{"id":"a","html":"A b."}]} | passages[0].html | known are id, text
            {"query":"q","passages":[{"id":"a","text":"A b."}],"order":"score"} | order | known are query, passages
            """)
    void namesTheFieldAtFault(String body, String field, String message) {
        List<Map<String, Object>> violations = BadInputTest.problem(context(body), 400).jsonPath().getList("violations");
        assertThat(violations).anySatisfy(violation -> {
            assertThat(violation.get("field")).isEqualTo(field);
            assertThat((String) violation.get("message")).contains(message);
        });
    }
}
