package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.precis.chars.Charsets;
import dev.precis.chars.WordFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code POST /v1/summaries} answers to good requests. */
@QuarkusTest
class SummariesTest {
    static final List<String> SEEDS = Seeds.NAMES;
    static final List<String> CHARSETS = List.copyOf(WordFile.read(Charsets.class, "charsets.txt").sections());
    private static final String EMOJI = "The rocket 🚀 left the pad at noon and reached its orbit 😀 ten minutes later. "
            + "Its café crew — four 🧑‍🚀 astronauts — reported that the rocket was well and the orbit was stable. Nobody slept.";

    private static Response json(Map<String, Object> request) {
        return given().contentType("application/json").body(request).post("/v1/summaries").then().statusCode(200)
                .contentType("application/json").extract().response();
    }

    private static Response text(String text, String query) {
        return given().contentType("text/plain; charset=utf-8").body(text).post("/v1/summaries" + query);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void quotesEverySeedVerbatimAtItsOffsets(String seed) {
        String text = Seeds.text(seed);
        Response answer = json(Map.of("text", text));
        List<Map<String, Object>> sentences = answer.jsonPath().getList("sentences");
        assertThat(sentences).hasSize(3).allSatisfy(sentence -> assertThat(
                text.substring((int) sentence.get("start"), (int) sentence.get("end"))).isEqualTo(sentence.get("text")));
        assertThat(answer.jsonPath().getString("summary")).contains((String) sentences.getFirst().get("text"));
        assertThat(answer.jsonPath().getInt("statistics.characters")).isEqualTo(text.length());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void answersTextAndJsonAlike(String seed) {
        byte[] fromJson = json(Map.of("text", Seeds.text(seed), "length", Map.of("sentences", 2), "explain", true)).asByteArray();
        assertThat(text(Seeds.text(seed), "?sentences=2&explain=true").asByteArray()).isEqualTo(fromJson);
    }

    @Test
    void readsAccentsOfTheirOwnAsPartOfTheirLettersAndQuotesThemAsSent() {
        String composed = "El Sr. Soto firmó la resolución del año pasado. La compañía de aguas la pagará en la pág. 33 del informe.";
        String sent = Normalizer.normalize(composed, Normalizer.Form.NFD);
        JsonPath answer = json(Map.of("text", sent, "length", Map.of("sentences", 5))).jsonPath();
        assertThat(answer.getString("language")).isEqualTo("es");
        assertThat(answer.getList("sentences.text", String.class)).hasSize(2)
                .allSatisfy(sentence -> assertThat(sent).contains(sentence));
    }

    @ParameterizedTest
    @CsvSource({"utf16", "codepoint", "utf8"})
    void countsOffsetsInTheUnitAskedFor(String unit) {
        List<Map<String, Object>> sentences = json(Map.of("text", EMOJI, "offsets", unit)).jsonPath().getList("sentences");
        assertThat(sentences).hasSizeGreaterThan(1).allSatisfy(
                sentence -> assertThat(cut(unit, (int) sentence.get("start"), (int) sentence.get("end"))).isEqualTo(sentence.get("text")));
    }

    @ParameterizedTest
    @CsvSource({"utf16, UTF-8", "codepoint, UTF-8", "utf8, UTF-8", "utf16, UTF-16LE", "utf8, UTF-16BE"})
    void offsetsIntoABodyCountItsByteOrderMark(String unit, String charset) {
        String marked = "\uFEFF" + EMOJI;
        List<Map<String, Object>> sentences = json(Map.of("text", EMOJI, "offsets", unit)).jsonPath().getList("sentences");
        int mark = unit.equals("utf8") ? 3 : 1;
        sentences.forEach(sentence -> {
            sentence.compute("start", (name, start) -> (int) start + mark);
            sentence.compute("end", (name, end) -> (int) end + mark);
        });
        assertThat(json(Map.of("text", marked, "offsets", unit)).jsonPath().getList("sentences")).isEqualTo(sentences);
        for (String type : List.of("text/plain", "text/markdown", "text/html", "text/vtt", "message/rfc822")) {
            assertThat(given().header("Content-Type", type).body(marked.getBytes(Charset.forName(charset)))
                    .post("/v1/summaries?offsets=" + unit).jsonPath().getList("sentences")).as(type).isEqualTo(sentences);
        }
    }

    @Test
    void takesJsonWithAByteOrderMark() {
        given().header("Content-Type", "application/json").body("\uFEFF{\"text\":\"Ships leave.\"}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/summaries").then().statusCode(200).body("sentences[0].start", org.hamcrest.Matchers.equalTo(0));
    }

    private static String cut(String unit, int start, int end) {
        return switch (unit) {
            case "utf16" -> EMOJI.substring(start, end);
            case "codepoint" -> EMOJI.substring(EMOJI.offsetByCodePoints(0, start), EMOJI.offsetByCodePoints(0, end));
            default -> new String(EMOJI.getBytes(StandardCharsets.UTF_8), start, end - start, StandardCharsets.UTF_8);
        };
    }

    @Test
    void givesBackALoneSurrogateAsItCame() {
        String body = "{\"text\":\"A lone surrogate \\ud83d stands in the middle of this very sentence.\"}";
        byte[] answer = given().contentType("application/json").body(body).post("/v1/summaries").then().statusCode(200)
                .extract().asByteArray();
        assertThat(new String(answer, StandardCharsets.UTF_8)).contains("surrogate \\uD83D stands");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/html|windows-1251|<meta charset=windows-1251><p>Мост открыли в мае. По нему ходят трамваи.</p>",
        "text/html; charset=Shift_JIS|Shift_JIS|<p>橋は五月に開通した。</p>",
        "text/plain|UTF-16|Le pont a ouvert en mai. Il porte des tramways.",
    })
    void readsABodyInTheCharsetThatItOrItsPageOrItsMarkNames(String contentType, String charset, String body) {
        given().header("Content-Type", contentType).header("Accept", "text/plain")
                .body(body.getBytes(Charset.forName(charset)))
                .post("/v1/summaries?sentences=9").then().statusCode(200)
                .body(org.hamcrest.Matchers.equalTo(body.replaceAll("<.*?>", "") + "\n"));
    }

    @ParameterizedTest
    @FieldSource("CHARSETS")
    void readsABodyInEachCharsetThatIsListed(String charset) {
        Charset coded = Charset.forName(charset);
        String letters = "é ł ş ё я ї ω א ع ก 橋 桥 다 ｶ".chars().filter(letter -> coded.newEncoder().canEncode((char) letter))
                .mapToObj(Character::toString).collect(Collectors.joining());
        String body = "The letters " + letters + " are on the board.";
        given().header("Content-Type", "text/plain; charset=" + charset).header("Accept", "text/plain").body(body.getBytes(coded))
                .post("/v1/summaries").then().statusCode(200).body(org.hamcrest.Matchers.equalTo(body + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/vtt|WEBVTT\\n\\n00:00:00.000 --> 00:00:03.500\\nThe bridge opens on Monday.|The bridge opens on Monday.",
        "application/x-subrip|1\\n00:00:00,000 --> 00:00:03,500\\nDie Brücke wird am Montag eröffnet.|Die Brücke wird am Montag eröffnet.",
        "message/rfc822|From: Dana <dana@example.org>\\nSubject: Pumps\\n\\nThe pumps cost too much.\\n\\n-- \\nDana|The pumps cost too much.",
    })
    void readsSubtitlesAndMail(String contentType, String body, String summary) {
        given().header("Content-Type", contentType).header("Accept", "text/plain")
                .body(body.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)).post("/v1/summaries").then().statusCode(200)
                .body(org.hamcrest.Matchers.equalTo(summary + "\n"));
    }

    @Test
    void readsABodyInTheCharsetItNames() {
        String text = "Das Café öffnet früh. Über die Straße führt ein schmaler Weg.";
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        given().header("Content-Type", "text/plain; charset=\"ISO-8859-1\"").header("Accept", "text/plain")
                .body(latin).post("/v1/summaries").then().statusCode(200)
                .body(org.hamcrest.Matchers.containsString("Das Café öffnet früh."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json | application/json
            */* | application/json
            text/plain | text/plain;charset=utf-8
            text/* | text/plain;charset=utf-8
            text/markdown | text/markdown;charset=utf-8
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=utf-8
            text/html;q=0.4, text/plain;q=0.5 | text/plain;charset=utf-8
            */*, application/json;q=0 | text/plain;charset=utf-8
            text/plain;q=0.123456, text/markdown;q=.2 | text/markdown;charset=utf-8
            image/png, text/markdown;q=0.1 | text/markdown;charset=utf-8
            """)
    void servesTheTypeLikedBest(String accept, String contentType) {
        String sent = given().contentType("text/plain").header("Accept", accept).body(EMOJI).post("/v1/summaries")
                .then().statusCode(200).extract().contentType();
        assertThat(sent.replace(" ", "")).isEqualTo(contentType);
    }

    @Test
    void writesMarkdownThatShowsAsExactlyTheText() {
        given().contentType("application/json").header("Accept", "text/markdown")
                .body("{\"title\": \"# Song of the bridge, in C #\", \"text\": \"The *old* bridge of [Example] reopened on Monday.\"}")
                .post("/v1/summaries")
                .then().statusCode(200)
                .body(org.hamcrest.Matchers
                        .equalTo("# \\# Song of the bridge, in C \\#\n\nThe \\*old\\* bridge of \\[Example\\] reopened on Monday.\n"));
        String markdown = "The *old* bridge of [Example](https://example.org) reopened on Monday.";
        given().contentType("text/markdown").header("Accept", "text/markdown").body(markdown).post("/v1/summaries")
                .then().statusCode(200).body(org.hamcrest.Matchers.equalTo(markdown + "\n"));
    }

    @Test
    void marksTheChosenSentencesInTheEscapedSource() {
        String text = "Use <b>bold</b> & \"quotes\" when the editor asks for bold quotes. The <script>alert(1)</script> tag is "
                + "bold, and the editor quotes it in bold quotes.";
        String page = given().contentType("text/plain").header("Accept", "text/html").body(text)
                .post("/v1/summaries?sentences=1&title=%3Cb%3E").then().statusCode(200)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'").extract().asString();
        assertThat(page).containsOnlyOnce("<mark>").contains("&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quotes&quot;")
                .contains("<title>&lt;b&gt;</title>").doesNotContain("<script>", "<b>");
    }

    @Test
    void answersWithTheSummaryAlone() {
        String summary = json(Map.of("text", EMOJI, "length", Map.of("words", 20))).jsonPath().getString("summary");
        given().contentType("text/plain; charset=utf-8").header("Accept", "text/plain").body(EMOJI)
                .post("/v1/summaries?words=20").then().statusCode(200).body(org.hamcrest.Matchers.is(summary + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"sentences,1", "words,30", "characters,200", "tokens,200", "ratio,0.1"})
    void takesEveryUnitOfLength(String unit, String value) {
        String seed = Seeds.text(Seeds.NAMES.getFirst());
        Response answer = text(seed, "?" + unit + "=" + value);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("sentences")).isNotEmpty();
        assertThat(answer.jsonPath().getInt("statistics.summaryWords")).isLessThan(answer.jsonPath().getInt("statistics.words") / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences=1e0", "sentences=10E-1", "ratio=1e-5", "ratio=1.0E-5", "words=1e%2B0"})
    void takesNumbersAsProgramsWriteThem(String query) {
        given().header("Content-Type", "text/plain").body("Ships leave the port. Barges stay.").post("/v1/summaries?" + query)
                .then().statusCode(200).body("sentences.size()", org.hamcrest.Matchers.equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences=2147483648", "words=3000000000", "characters=1e99999999999", "tokens=9999999999999999999"})
    void aBudgetThatNoTextFillsIsAllOfIt(String query) {
        given().header("Content-Type", "text/plain").body("Ships leave the port. Barges stay.").post("/v1/summaries?" + query)
                .then().statusCode(200).body("sentences.size()", org.hamcrest.Matchers.equalTo(2));
    }

    @Test
    void ordersByScoreWhenAsked() {
        List<Integer> ranks = text(Seeds.text(Seeds.NAMES.get(4)), "?order=score&sentences=4").jsonPath().getList("sentences.rank");
        assertThat(ranks).containsExactly(1, 2, 3, 4);
    }

    @Test
    void tellsWhatAScoreIsMadeOfOnlyWhenAsked() {
        Response explained = text(EMOJI, "?explain=true&sentences=1");
        assertThat(explained.jsonPath().getMap("sentences[0].parts")).isNotEmpty();
        assertThat(explained.jsonPath().getMap("sentences[0].terms[0]")).containsOnlyKeys("term", "tf", "df", "idf", "boost", "weight");
        assertThat(text(EMOJI, "?sentences=1").jsonPath().getMap("sentences[0]")).doesNotContainKeys("parts", "terms", "otherTerms");
    }

    @Test
    void anExplanationIsExactEnoughToComputeTheScoresFrom() {
        List<Map<String, Object>> sentences = text(Seeds.text("004_3d929be05c6d5bd0.txt"), "?sentences=20&explain=true").jsonPath()
                .getList("sentences");
        double best = sentences.stream().mapToDouble(SummariesTest::product).max().orElseThrow();
        assertThat(sentences).hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(number(sentence.get("score"))).isCloseTo(product(sentence) / best, within(1e-4)));
    }

    private static double product(Map<String, Object> sentence) {
        return ((Map<?, ?>) sentence.get("parts")).values().stream().mapToDouble(SummariesTest::number).reduce(1, (a, b) -> a * b);
    }

    private static double number(Object json) {
        return ((Number) json).doubleValue();
    }

    @Test
    void sendsTheRequestIdBack() {
        given().contentType("text/plain").header("X-Request-Id", "order-66.a_B").body(EMOJI).post("/v1/summaries")
                .then().header("X-Request-Id", "order-66.a_B");
    }

    @Test
    void replacesARequestIdThatIsNone() {
        String id = given().contentType("text/plain").header("X-Request-Id", "a b<script>").body(EMOJI).post("/v1/summaries")
                .then().extract().header("X-Request-Id");
        assertThat(id).matches("[0-9a-f-]{36}");
    }

    @Test
    void compressesALongAnswerInMarkdownAndNoShortOne() {
        String seed = Seeds.text(Seeds.NAMES.getFirst());
        given().contentType("text/plain; charset=utf-8").header("Accept-Encoding", "gzip").header("Accept", "text/markdown").body(seed)
                .post("/v1/summaries?sentences=20").then().statusCode(200).header("Content-Encoding", "gzip");
        given().contentType("text/plain; charset=utf-8").header("Accept-Encoding", "gzip").body("A short text.")
                .post("/v1/summaries").then().statusCode(200).header("Content-Encoding", (String) null);
    }

    @Test
    void tellsCachesWhatItsAnswersVaryBy() {
        given().contentType("text/plain").body("A short text.").post("/v1/summaries").then().header("Vary", "Accept, Accept-Encoding");
        given().contentType("text/plain").body("").post("/v1/summaries").then().statusCode(400).header("Vary", "Accept-Encoding");
        for (String page : List.of("/", "/q/openapi", "/q/metrics", "/nowhere")) {
            given().get(page).then().header("Vary", "Accept-Encoding");
        }
    }

    @Test
    void compressesALongAnswerForWhoeverTakesIt() {
        String seed = Seeds.text(Seeds.NAMES.getFirst());
        given().contentType("text/plain; charset=utf-8").header("Accept-Encoding", "gzip").body(seed)
                .post("/v1/summaries?sentences=20").then().statusCode(200).header("Content-Encoding", "gzip")
                .body("sentences.size()", org.hamcrest.Matchers.is(20));
    }
}
