package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is HTTP's own: encodings of bodies, heads that lack something, streams. */
@QuarkusTest
class HttpTest {
    private static final String TEXT = "The ship left the harbour at noon. It carries coal to the north.";

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    private static Response encoded(String encoding, byte[] body) {
        return given().header("Content-Type", "text/plain").header("Content-Encoding", encoding).body(body).post("/v1/summaries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip"})
    void takesABodyInGzip(String encoding) throws IOException {
        assertThat(encoded(encoding, gzip(TEXT.getBytes(StandardCharsets.US_ASCII))).jsonPath().getString("summary")).contains("harbour");
    }

    /** RFC 1952, 2.2: as several files packed each for itself and joined. */
    @Test
    void takesABodyInSeveralMembersOfGzip() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(gzip(TEXT.getBytes(StandardCharsets.US_ASCII)));
        body.write(gzip(" A storm came up.".getBytes(StandardCharsets.US_ASCII)));
        assertThat(encoded("gzip", body.toByteArray()).jsonPath().getString("summary")).contains("harbour", "storm");
    }

    @Test
    void takesABodyInDeflateOrAsItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(TEXT.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(encoded("deflate", out.toByteArray()).jsonPath().getString("summary")).contains("harbour");
        assertThat(encoded("identity", TEXT.getBytes(StandardCharsets.US_ASCII)).jsonPath().getString("summary")).contains("harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "compress", "gzip, gzip", "snappy"})
    void refusesAnEncodingItCannotUndo(String encoding) {
        assertThat(BadInputTest.problem(encoded(encoding, new byte[]{1, 2, 3}), 415).header("Accept-Encoding")).isEqualTo("gzip, deflate");
    }

    @Test
    void refusesABodyThatIsNotWhatItsEncodingSays() {
        for (String encoding : new String[]{"gzip", "deflate"}) {
            Response problem = BadInputTest.problem(encoded(encoding, TEXT.getBytes(StandardCharsets.US_ASCII)), 400);
            assertThat(problem.jsonPath().getString("violations[0].field")).isEqualTo("body");
        }
    }

    @Test
    void refusesABodyThatWasCutOff() throws IOException {
        byte[] body = gzip(TEXT.getBytes(StandardCharsets.US_ASCII));
        for (int length : new int[]{0, 5, body.length / 2, body.length - 1}) {
            BadInputTest.problem(encoded("gzip", Arrays.copyOf(body, length)), 400);
        }
    }

    @Test
    void limitsABodyByWhatItHolds() throws IOException {
        BadInputTest.problem(encoded("gzip", gzip("a ".repeat(6_000_000).getBytes(StandardCharsets.US_ASCII))), 413);
    }

    @Test
    void takesABatchInGzipAndRefusesOneThatIsNone() throws IOException {
        byte[] lines = ("{\"text\":\"" + TEXT + "\"}\n").repeat(3).getBytes(StandardCharsets.US_ASCII);
        String answers = given().header("Content-Type", "application/x-ndjson").header("Content-Encoding", "gzip").body(gzip(lines))
                .post("/v1/summaries/batch").then().statusCode(200).extract().asString();
        assertThat(answers.lines()).hasSize(3).allMatch(line -> line.contains("harbour"));
        BadInputTest.problem(given().header("Content-Type", "application/x-ndjson").header("Content-Encoding", "br").body(lines)
                .post("/v1/summaries/batch"), 415);
        String broken = given().header("Content-Type", "application/x-ndjson").header("Content-Encoding", "gzip").body(lines)
                .post("/v1/summaries/batch").then().statusCode(200).extract().asString();
        assertThat(broken.lines()).hasSize(1).allMatch(line -> line.contains("\"status\":400"));
    }

    private static String answer(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /v1/summaries", "GET /nope", "GET /"})
    void refusesARequestWithoutAHost(String request) throws IOException {
        String answer = answer(request + " HTTP/1.1\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: 2\r\n\r\na.");
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("X-Request-Id:").contains("application/problem+json", "Host");
    }

    @Test
    void servesHttp10WithoutAHost() throws IOException {
        assertThat(answer("POST /v1/summaries HTTP/1.0\r\nContent-Type: text/plain\r\nContent-Length: 11\r\n\r\nA sentence."))
                .contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/v1/nope", "/q/nope", "/precis.cssx", "/v1/summaries"})
    void everyProblemNamesItsRequest(String path) {
        assertThat(given().header("X-Request-Id", "named-by-me").get(path).header("X-Request-Id")).isEqualTo("named-by-me");
    }

    /** RFC 9113, 6.5.2: without a number a caller may open as many streams on one connection as it likes. */
    @Test
    void limitsTheStreamsOfAConnection() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[]{0, 0, 0, 4, 0, 0, 0, 0, 0});
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            assertThat(in.readUnsignedByte()).as("a SETTINGS frame comes first").isEqualTo(4);
            in.skipNBytes(5);
            Map<Integer, Integer> settings = new HashMap<>();
            for (int read = 0; read < length; read += 6) {
                settings.put(in.readUnsignedShort(), in.readInt());
            }
            assertThat(settings).containsEntry(3, 100);
        }
    }
}
