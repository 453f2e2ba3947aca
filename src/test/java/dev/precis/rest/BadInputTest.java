package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import dev.precis.rest.media.Accept;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code POST /v1/summaries} and its neighbours answer to bad requests: a problem that names what is at fault. */
@QuarkusTest
class BadInputTest {
    private static final String CANARY = "xylophon";

    private static Response json(String body) {
        return given().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/summaries");
    }

    /** Checks that it is a problem of that status which says nothing it must not, and gives it back. */
    static Response problem(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        Map<String, Object> problem = response.jsonPath().getMap("");
        assertThat(problem).containsKeys("type", "title", "detail").containsEntry("status", status)
                .containsEntry("instance", "urn:precis:request:" + response.header("X-Request-Id"));
        assertThat(response.asString()).doesNotContain(CANARY, "Exception", "jackson", "java.", "dev.precis", "\tat ");
        return response;
    }

    private static void violation(Response response, String field, String message) {
        List<Map<String, Object>> violations = problem(response, 400).jsonPath().getList("violations");
        assertThat(violations).anySatisfy(violation -> {
            assertThat(violation.get("field")).isEqualTo(field);
            assertThat((String) violation.get("message")).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~ | body | must be a JSON object, not empty
            [1] | body | must be a JSON object
            "xylophon" | body | must be a JSON object
            {"text":"xylophon | body | must be valid JSON; see line 1, column 18
            {"text":"xylophon a."} xylophon | body | must be valid JSON
            {"text":"xylophon a."} {} | body | nothing after it
            {"text":'xylophon'} | body | must be valid JSON
            {"text":xylophon} | body | must be valid JSON
            {} | text | one of text and html must be given
            {"text":"xylophon a.","html":"xylophon"} | html | only one of text and html
            {"text":null} | text | must be a string, not null
            {"text":7} | text | must be a string
            {"text":{"a":"xylophon"}} | text | must be a string
            {"text":["xylophon"]} | text | must be a string
            {"text":""} | text | must not be blank
            {"text":" \\n\\u00a0\\t"} | text | must
            {"text":"***"} | text | must hold text to summarize
            {"text":"\\ud83d\\ude42 \\ud83d\\ude42"} | text | must hold text to summarize
            {"text":"....."} | text | must hold text to summarize
            {"text":"https://xylophon.example/"} | text | must hold text to summarize
            {"html":"<!-- xylophon -->"} | html | must hold text to summarize
            {"html":"<nav><a href=xylophon>Home</a></nav>"} | html | must hold text to summarize
            {"text":"a\\u0000xylophon"} | text | NUL
            {"text":"a b.","title":"\\u0000"} | title | NUL
            {"text":"a b.","query":"\\u0000"} | query | NUL
            {"text":"a b.","txt":1} | txt | is not known here; known are text, html, title
            {"text":"a b.","":1} | "" | is not known here
            {"text":"a b.","text":"c d."} | text | must be given only once
            {"text":"a b.","title":7} | title | must be a string
            {"text":"a b.","query":[]} | query | must be a string
            {"text":"a b.","language":"klingon"} | language | BCP 47
            {"text":"a b.","language":"xx"} | language | BCP 47
            {"text":"a b.","language":"eng"} | language | BCP 47
            {"text":"a b.","language":"en_US"} | language | BCP 47
            {"text":"a b.","language":""} | language | BCP 47
            {"text":"a b.","length":3} | length | must be a JSON object
            {"text":"a b.","length":null} | length | not null
            {"text":"a b.","length":{}} | length | must hold one of sentences
            {"text":"a b.","length":{"pages":1}} | length.pages | is not known here
            {"text":"a b.","length":{"sentences":1,"words":9}} | length.words | only one of
            {"text":"a b.","length":{"words":1,"words":9}} | length.words | must be given only once
            {"text":"a b.","length":{"sentences":0}} | length.sentences | whole number from 1
            {"text":"a b.","length":{"sentences":-1}} | length.sentences | whole number from 1
            {"text":"a b.","length":{"sentences":1.5}} | length.sentences | whole number from 1
            {"text":"a b.","length":{"sentences":"3"}} | length.sentences | must be a number
            {"text":"a b.","length":{"sentences":true}} | length.sentences | must be a number
            {"text":"a b.","length":{"words":-1e400}} | length.words | whole number from 1 on
            {"text":"a b.","length":{"characters":0}} | length.characters | whole number from 1
            {"text":"a b.","length":{"tokens":0}} | length.tokens | whole number from 1
            {"text":"a b.","length":{"ratio":2}} | length.ratio | above 0 and at most 1
            {"text":"a b.","length":{"ratio":0}} | length.ratio | above 0 and at most 1
            {"text":"a b.","length":{"ratio":NaN}} | body | must be valid JSON
            {"text":"a b.","length":{"ratio":null}} | length.ratio | must be a number, not null
            {"text":"a b.","order":"best"} | order | "source", "score"
            {"text":"a b.","offsets":"bytes"} | offsets | "utf16", "codepoint", "utf8"
            {"text":"a b.","explain":"yes"} | explain | true or false
            """)
    void namesTheFieldAtFaultAndWhatIsAllowed(String body, String field, String message) {
        violation(json(body), field, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foo=1 | foo | is not known here; known are sentences
            sentences=0 | sentences | whole number from 1
            sentences=three | sentences | must be a number
            sentences= | sentences | must be a number
            sentences=0x3 | sentences | must be a number
            ratio=NaN | ratio | must be a number
            ratio=1e | ratio | must be a number
            ratio=e-1 | ratio | must be a number
            ratio=1e-1.5 | ratio | must be a number
            sentences=-1e99999999999 | sentences | whole number from 1
            query=caf%E9 | query | must be UTF-8
            query=%ED%A0%80 | query | must be UTF-8
            caf%E9=1 | caf\uFFFD | must be UTF-8
            ratio=2 | ratio | above 0
            sentences=1&words=2 | words | only one of
            words=1&words=1 | words | must be given only once
            language=tlhIngan | language | BCP 47
            order=none | order | "source"
            offsets=utf32 | offsets | "utf16"
            explain=1 | explain | true or false
            query=%00 | query | NUL
            """, quoteCharacter = '~')
    void namesTheParameterAtFault(String query, String field, String message) {
        violation(given().contentType("text/plain").body(CANARY + " is a word.")
                .post("/v1/summaries?" + query), field, message);
    }

    @Test
    void tellsOfAllFaultsAtOnce() {
        assertThat(problem(json("{\"txt\":1,\"order\":2,\"length\":{\"ratio\":3}}"), 400).jsonPath().getList("violations.field"))
                .containsExactly("txt", "order", "length.ratio", "text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contexts | {"query":null,"passages":[{"id":"a","text":"A b."}]} | query | must be a string, not null
            contexts | {"query":"b","passages":[{"id":1,"text":"A b."}]} | passages[0].id | must be a string
            contexts | {"query":"b","passages":[{"id":"a"}]} | passages[0].text | must be given
            digests | {"documents":[{"id":null,"text":"A b."}]} | documents[0].id | must be a string, not null
            digests | {"documents":[{"id":"a"}]} | documents[0].text | one of text and html must be given
            """)
    void tellsOfEachFaultOnce(String endpoint, String body, String field, String message) {
        Response problem = problem(given().contentType("application/json").body(body).post("/v1/" + endpoint), 400);
        assertThat(problem.jsonPath().getList("violations")).containsExactly(Map.of("field", field, "message", message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "und", "en-GB", "nb", "ast", "ckb", "cmn-Hans", "fil", "sr-Cyrl"})
    void takesTheTagsOfLanguagesItKnows(String tag) {
        json("{\"text\":\"Ships leave the port.\",\"language\":\"" + tag + "\"}").then().statusCode(200);
    }

    @Test
    void refusesAQueryOfManyPages() {
        String query = "ship ".repeat(1600);
        json("{\"text\":\"Ships leave the port.\",\"query\":\"" + query + "\"}").then().statusCode(200);
        String tooLong = "must be at most 8000 characters long";
        violation(json("{\"text\":\"Ships leave the port.\",\"query\":\"" + query + "s\"}"), "query", tooLong);
        Response problem = problem(given().contentType("application/json")
                .body("{\"query\":\"" + query + "s\",\"passages\":[{\"id\":\"a\",\"text\":\"Ships leave.\"}]}").post("/v1/contexts"), 400);
        assertThat(problem.jsonPath().getList("violations")).containsExactly(Map.of("field", "query", "message", tooLong));
    }

    @Test
    void tellsOfOnlySoManyFaults() {
        StringBuilder body = new StringBuilder("{\"" + "n".repeat(1000) + "\":0");
        for (int i = 0; i < 10_000; i++) {
            body.append(",\"f").append(i).append("\":0");
        }
        Response problem = problem(json(body.append('}').toString()), 400);
        assertThat(problem.jsonPath().getList("violations")).hasSize(20);
        assertThat(problem.jsonPath().getString("detail")).startsWith("More than 20 fields are at fault, the first of them");
        assertThat(problem.asString()).hasSizeLessThan(8_000).doesNotContain("n".repeat(33));
    }

    @Test
    void refusesParametersBesideAJsonBody() {
        violation(given().contentType("application/json").body("{\"text\":\"xylophon a.\"}").post("/v1/summaries?sentences=3"),
                "query string", "must be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesDeepJson(String opening) {
        violation(json(opening.repeat(100_000)), "body", "must not nest deeper than 32 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/html"})
    void refusesInvalidUtf8(String contentType) {
        byte[] body = {'{', '"', 't', (byte) 0xC0, (byte) 0x80};
        violation(given().contentType(contentType).body(body).post("/v1/summaries"), "body", "valid UTF-8, which it is not at byte 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r ", "\u00a0\u2003"})
    void refusesABlankBody(String body) {
        violation(given().contentType("text/plain; charset=utf-8").body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/summaries"), "body", "must");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/x-www-form-urlencoded | Content-Type must be one of application/json, text/plain
            Application/PDF; version=2 | message/rfc822; it is application/pdf
            ; charset=utf-8 | message/rfc822; none is given
            text/plain; charset=klingon | charset must be one that is known here
            text/plain; charset=IBM037 | charset must be one that is known here
            nonsense | Content-Type must be one of
            text/<script> | Content-Type must be one of
            """)
    void refusesABodyItCannotRead(String contentType, String detail) {
        Response response = given().header("Content-Type", contentType).body(CANARY.getBytes()).post("/v1/summaries");
        assertThat(problem(response, 415).jsonPath().getString("detail")).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16BE", "utf-32"})
    void refusesABatchWhoseLinesCannotBeTold(String charset) {
        Response response = given().header("Content-Type", "application/x-ndjson; charset=" + charset).body("{}".getBytes())
                .post("/v1/summaries/batch");
        assertThat(problem(response, 415).jsonPath().getString("detail")).contains("ends lines in the byte 0A, as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json;q=0, text/*;q=0", "*/*;q=0", "nonsense", "text/plain;q=much", "text/plain;q=.",
        "text/plain;q=", "text/plain;q=0.1.1"})
    void refusesToServeWhatItCannot(String accept) {
        problem(given().contentType("text/plain").header("Accept", accept).body("A text.").post("/v1/summaries"), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void namesTheMethodsOfAPath(String method) {
        assertThat(problem(given().request(method, "/v1/summaries"), 405).header("Allow")).isEqualTo("POST, OPTIONS");
    }

    @Test
    void answersHeadLikeGet() {
        assertThat(given().head("/v1/summaries").statusCode()).isEqualTo(405);
    }

    @Test
    void tellsTheMethodsWhenAsked() {
        given().options("/v1/summaries").then().statusCode(204).header("Allow", "POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/v1", "/v1/summaries/xylophon", "/q/nope", "/..%2fetc", "/v1/summaries%00"})
    void knowsNothingElse(String path) {
        problem(given().get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/summaries;a=b", "/v1;a=b/summaries", "/v1/summaries/;", "/v1;/summaries/batch", "/;/v1/summaries"})
    void knowsNoMatrixParameters(String path) {
        problem(given().contentType("text/plain").body("A text.").post(path), 404);
    }

    @Test
    void refusesAnUriAboveTheLimit() {
        String path = "/v1/summaries?query=";
        Response problem = problem(given().contentType("text/plain").body("A text.").post(path + "a".repeat(8_001 - path.length())), 414);
        assertThat(problem.jsonPath().getString("detail")).contains("8000 bytes", "JSON body");
        problem(given().contentType("text/plain").body("A text.").post(path + "a".repeat(60_000)), 414);
        given().contentType("text/plain").body("A text.").post(path + "a".repeat(8_000 - path.length())).then().statusCode(200);
    }

    @Test
    void refusesHeaderFieldsAboveTheLimit() {
        Response problem = problem(
                given().contentType("text/plain").header("Cookie", "a".repeat(16_384)).body("A text.").post("/v1/summaries"), 431);
        assertThat(problem.jsonPath().getString("detail")).contains("16384 bytes");
        given().contentType("text/plain").header("Cookie", "a".repeat(15_000)).body("A text.").post("/v1/summaries").then().statusCode(200);
    }

    /** Its first request travels by HTTP/1.1 and asks for the upgrade; those after it are HTTP/2 from the first byte. */
    @Test
    void refusesThemOverHttp2AsWell() throws Exception {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            URI service = URI.create("http://127.0.0.1:" + RestAssured.port);
            client.send(HttpRequest.newBuilder(service.resolve("/q/health/live")).build(), HttpResponse.BodyHandlers.discarding());
            for (HttpRequest request : List.of(
                    HttpRequest.newBuilder(service.resolve("/v1/summaries?query=" + "a".repeat(40_000))).build(),
                    HttpRequest.newBuilder(service.resolve("/v1/summaries")).header("Cookie", "a".repeat(40_000)).build())) {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(response.statusCode()).isIn(414, 431);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "-1", "1, 2", "99999999999999999999"})
    void refusesALengthThatIsNone(String length) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: "
                    + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400 ")
                    .as("no body").endsWith("\r\n\r\n");
        }
    }

    @Test
    void keepsTheConnectionOfABodyThatWasReceivedWhole() {
        given().contentType("application/json").body("{\"text\":\"" + "A ferry left. ".repeat(10_000)).post("/v1/summaries").then()
                .statusCode(400).header("Connection", nullValue());
    }

    @Test
    void refusesABodyAboveTheLimit() {
        byte[] body = "a".repeat(10 * 1024 * 1024 + 1).getBytes();
        assertThat(problem(given().contentType("text/plain").body(body).post("/v1/summaries"), 413).jsonPath().getString("detail"))
                .contains("10485760 bytes");
    }

    @Test
    void refusesABodyInChunksAboveTheLimit() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/summaries"))
                .version(HttpClient.Version.HTTP_1_1).header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10 * 1024 * 1024 + 1]))).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        }
    }
}
