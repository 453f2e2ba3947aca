package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches that are made to cost others something. */
@QuarkusTest
@TestProfile(HostileBatchTest.Profile.class)
class HostileBatchTest {
    private static final int NEWLINES = 40_000_000;

    /** Lines must hurry. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.limits.body-timeout", "1s");
        }
    }

    @Test
    void newlinesCostLittleEach() throws IOException {
        byte[] body = gzipped(NEWLINES, "{\"text\":\"A line.\"}");
        assertThat(body.length).isLessThan(50_000);
        long before = timeOfEventLoops();
        given().contentType("application/x-ndjson").header("Content-Encoding", "gzip").body(body).post("/v1/summaries/batch").then()
                .statusCode(200);
        assertThat((timeOfEventLoops() - before) / NEWLINES).as("nanoseconds of the event loops for each").isLessThan(50);
    }

    private static long timeOfEventLoops() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.dumpAllThreads(false, false)).filter(thread -> thread.getThreadName().contains("eventloop"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }

    @Test
    void shortLinesInLittleAreAnsweredOneByOne() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(lines)) {
            out.write("x\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII));
        }
        String answer = given().contentType("application/x-ndjson").header("Content-Encoding", "gzip").body(lines.toByteArray())
                .post("/v1/summaries/batch").then().statusCode(200).extract().asString();
        assertThat(answer.lines()).hasSize(50_000).allMatch(line -> line.contains("\"status\":400"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"a", "\n", " \n\r\n", " "})
    void aLineThatDripsEndsTheBatchAndSoDoBlankOnes(String begun) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/summaries/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Content-Length: 1000000\r\n\r\n{\"text\":\"A first line.\"}\n" + begun).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            // to its end: the connection is closed, for what is still to come of the body would be read for nothing
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("A first line.").contains("\"status\":408");
        }
    }

    @Test
    void aBatchOfManyLinesTakesNoMoreMemoryTheLongerItIs() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/summaries/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Content-Length: 1000000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            answerLines(out, in, 1_000);
            long before = memoryInUse();
            answerLines(out, in, 60_000);
            assertThat((memoryInUse() - before) / 60_000).as("bytes of memory for each line that has been answered").isLessThan(100);
        }
    }

    /** In parts, each of which is answered before the next is sent. */
    private static void answerLines(OutputStream out, BufferedReader in, int lines) throws IOException {
        byte[] part = "x\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < lines; sent += 1_000) {
            out.write(part);
            out.flush();
            for (int answered = 0; answered < 1_000;) {
                answered += in.readLine().startsWith("{") ? 1 : 0;
            }
        }
    }

    private static long memoryInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] gzipped(int newlines, String line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] many = "\n".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (int written = 0; written < newlines; written += many.length) {
                out.write(many);
            }
            out.write(line.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
