package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.wire.ProblemKind;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong, the answer names the request as its caller did: in the header and in the problem. */
@QuarkusTest
@TestProfile(ProblemsTest.Profile.class)
class ProblemsTest {
    private static final String ID = "named-by-me.7";
    static final String FAULT = "/a-fault-of-our-own";
    private static final int LIMIT = 1 << 20;
    private static final String HARD = "*a* _b_ **c** `d` [e](f) ~~g~~ <h@i.j> &amp; ".repeat(22_000);

    /** Small limits, and a key. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.api.key", "open-sesame", "precis.api.wrong-keys", "0", "precis.limits.body-size", "1M",
                    "precis.limits.buffered-bodies", "1M", "precis.limits.body-timeout", "3s", "precis.engine.deadline", "50ms");
        }
    }

    /** A path where something fails that no request can make fail. */
    @Singleton
    static class FaultOfOurOwn {
        void add(@Observes Router router) {
            router.route(FAULT).handler(context -> {
                throw new IllegalStateException(CanaryTest.CANARY, new IllegalArgumentException("in " + CanaryTest.CANARY));
            });
        }
    }

    /** An answer as it came: its status, its header fields by name in lower case, and its body. */
    private record Answer(int status, Map<String, String> headers, String body) {
        static Answer of(String received) {
            String[] parts = received.split("\r\n\r\n", 2);
            String[] lines = parts[0].split("\r\n");
            Map<String, String> headers = new HashMap<>();
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(':');
                headers.put(lines[i].substring(0, colon).toLowerCase(), lines[i].substring(colon + 1).strip());
            }
            return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
        }
    }

    private static String head(String contentLength) {
        return "POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nX-Request-Id: " + ID
                + "\r\nX-API-Key: open-sesame\r\nConnection: close\r\nContent-Length: " + contentLength + "\r\n\r\n";
    }

    private static Answer answer(RequestSpecification request, String method, String path) {
        var response = request.header("X-Request-Id", ID).request(method, path);
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach(header -> headers.put(header.getName().toLowerCase(), header.getValue()));
        return new Answer(response.statusCode(), headers, response.asString());
    }

    private static RequestSpecification text(String body) {
        return given().header("X-API-Key", "open-sesame").contentType("text/plain").body(body);
    }

    private static Answer provoke(ProblemKind kind) throws IOException {
        return switch (kind) {
            case INVALID_REQUEST -> answer(text("A text."), "POST", "/v1/summaries?sentences=0");
            case UNAUTHORIZED -> answer(given().contentType("text/plain").body("A text."), "POST", "/v1/summaries");
            case NOT_FOUND -> answer(text("A text."), "POST", "/v1/nothing");
            case METHOD_NOT_ALLOWED -> answer(given().header("X-API-Key", "open-sesame"), "GET", "/v1/summaries");
            case NOT_ACCEPTABLE -> answer(text("A text.").accept("image/png"), "POST", "/v1/summaries");
            case TIMED_OUT -> bodyThatStops();
            case TOO_LARGE -> answer(text("a".repeat(LIMIT + 1)), "POST", "/v1/summaries");
            case URI_TOO_LONG -> answer(text("A text."), "POST", "/v1/summaries?query=" + "a".repeat(8_000));
            case UNSUPPORTED_MEDIA_TYPE ->
                answer(text("A text.").contentType("application/x-www-form-urlencoded"), "POST", "/v1/summaries");
            case OVERLOADED -> besideABodyThatHoldsAllMemory();
            case TOO_MANY_WRONG_KEYS -> answer(given().header("X-API-Key", "sesame").contentType("text/plain").body("A text."), "POST",
                    "/v1/summaries");
            case HEADERS_TOO_LARGE -> answer(text("A text.").header("Cookie", "a".repeat(16_384)), "POST", "/v1/summaries");
            case INTERNAL_ERROR -> answer(given(), "GET", FAULT);
            case UNAVAILABLE -> answer(text(HARD).contentType("text/markdown"), "POST", "/v1/summaries");
        };
    }

    private static Answer bodyThatStops() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write((head("100") + "A text").getBytes(StandardCharsets.US_ASCII));
            // to its end: the connection is closed, for nobody knows when the rest of the body would come
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer besideABodyThatHoldsAllMemory() throws IOException {
        Answer answer = null;
        for (int attempt = 0; attempt < 50 && (answer == null || answer.status() == 200); attempt++) {
            try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
                socket.getOutputStream().write((head("" + LIMIT) + "a ".repeat(LIMIT / 2 - 1)).getBytes(StandardCharsets.US_ASCII));
                // the service receives the body a moment later; where it is refused because of the other one, there is a next attempt
                for (int ask = 0; ask < 10 && (answer == null || answer.status() == 200); ask++) {
                    answer = answer(text("A text."), "POST", "/v1/summaries");
                }
            }
        }
        return answer;
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyProblemNamesItsRequest(ProblemKind kind) throws IOException {
        Answer answer = provoke(kind);
        assertThat(answer.status()).isEqualTo(kind.status());
        assertThat(answer.headers()).containsEntry("x-request-id", ID).containsEntry("content-type", "application/problem+json");
        JsonPath problem = JsonPath.from(answer.body());
        assertThat(problem.getString("type")).isEqualTo(kind.type());
        assertThat(problem.getString("instance")).isEqualTo("urn:precis:request:" + ID);
        assertThat(problem.getInt("status")).isEqualTo(kind.status());
        assertThat(answer.body()).doesNotContain(CanaryTest.CANARY, "IllegalState");
        boolean passes = kind.status() == 429 || kind.status() == 503;
        assertThat(answer.headers().containsKey("retry-after")).as("Retry-After").isEqualTo(passes);
    }
}
