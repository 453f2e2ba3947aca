package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document gets the same bytes from this JVM, from the packaged jar and from the native executable: the unit test
 * writes down what it was answered, {@link SameAnswersIT} holds the packaged program's answers against that.
 */
@QuarkusTest
class SameAnswersTest {
    static final List<String> SEEDS = Seeds.NAMES;
    private static final Path ANSWERS = Path.of("target", "answers");
    private static final int EVALUATION_TEXTS_PER_SET = 12;

    /** Keeps the answer for the integration test to compare with. */
    void check(String name, byte[] answer) throws IOException {
        Files.createDirectories(ANSWERS);
        Files.write(recorded(name), answer);
    }

    static Path recorded(String name) {
        return ANSWERS.resolve(name);
    }

    private void answers(String name, String text, String parameters, String accept) throws IOException {
        Response response = given().contentType("text/plain; charset=utf-8").accept(accept).body(text)
                .post("/v1/summaries?" + parameters);
        assertThat(response.statusCode()).as(name).isEqualTo(200);
        check(name, response.asByteArray());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void answersEverySeedInEveryForm(String seed) throws IOException {
        String text = Seeds.text(seed);
        answers(seed + ".json", text, "explain=true", "application/json");
        answers(seed + ".query.json", text, "query=digital+economy&words=90&order=score&offsets=utf8", "application/json");
        answers(seed + ".plain", text, "ratio=0.2", "text/plain");
        answers(seed + ".markdown", text, "tokens=200", "text/markdown");
        answers(seed + ".html", text, "characters=400", "text/html");
    }

    static List<String[]> paragraphs() throws IOException {
        List<String[]> paragraphs = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/dev/precis/paragraphs.tsv"))) {
            paragraphs.add(line.split("\t", 2));
        }
        return paragraphs;
    }

    /** One paragraph in each language with an analysis chain: stop lists, stemmers and method handles are all there. */
    @ParameterizedTest
    @MethodSource("paragraphs")
    void summarizesAParagraphInEveryLanguage(String language, String paragraph) throws IOException {
        Response response = given().contentType("text/plain; charset=utf-8").body(paragraph)
                .post("/v1/summaries?sentences=2&explain=true&language=" + language);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("language")).isEqualTo(language);
        assertThat(response.jsonPath().getList("sentences.text", String.class)).isNotEmpty()
                .allSatisfy(sentence -> assertThat(paragraph).contains(sentence));
        check("language-" + language + ".json", response.asByteArray());
    }

    @Test
    void answersTheDocumentsOfTheEvaluationSets() throws IOException {
        Map<String, String> texts = EvaluationTexts.first(EVALUATION_TEXTS_PER_SET);
        assumeThat(texts).as("PRECIS_EVAL, or ../shared/eval, names the folder of the evaluation sets").isNotEmpty();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(200);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            answers(text.getKey() + ".json", text.getValue(), "sentences=3&explain=true", "application/json");
        }
    }

    @ParameterizedTest
    @CsvSource({"utf16", "codepoint", "utf8"})
    void countsCharactersOutsideTheBasicPlaneTheSame(String unit) throws IOException {
        answers("emoji-" + unit + ".json", "The rocket 🚀 left the pad at noon 😀. Its crew of four 🧑‍🚀 reported a stable orbit. "
                + "Nobody slept.", "sentences=2&offsets=" + unit, "application/json");
    }
}
