package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Callers who leave in the middle of a batch take nothing with them. */
@QuarkusTest
@TestProfile(AbortedBatchTest.Profile.class)
class AbortedBatchTest {
    private static final int LINE = 30_000;

    /** Room for three lines. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.limits.body-size", "32K", "precis.limits.buffered-bodies", "96K");
        }
    }

    @Test
    void givesBackWhatTheirLinesHeld() throws IOException {
        for (int caller = 0; caller < 50; caller++) {
            leaveInTheMiddleOfALine();
        }
        // the service learns of the last of them a moment later
        long deadline = System.nanoTime() + 10_000_000_000L;
        int status = summarize();
        while (status == 429 && System.nanoTime() < deadline) {
            status = summarize();
        }
        assertThat(status).isEqualTo(200);
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics).contains("endpoint=\"batch\",outcome=\"aborted\"");
    }

    private static int summarize() {
        return given().contentType("text/plain").body("a ".repeat(15_000)).post("/v1/summaries").statusCode();
    }

    private static void leaveInTheMiddleOfALine() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /v1/summaries/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nContent-Length: 1000000\r\n\r\n"
                            + "{\"text\":\"A first line.\"}\n{\"text\":\"" + "a".repeat(LINE)).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            // the first line's answer: the second is being received
            for (int read = in.read(); read != '{'; read = in.read()) {
                assertThat(read).isNotNegative();
            }
        }
    }
}
