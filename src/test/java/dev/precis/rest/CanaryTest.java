package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The caller's text reaches no log, not even at TRACE, and no metric. */
@QuarkusTest
@TestProfile(CanaryTest.Profile.class)
class CanaryTest {
    static final String CANARY = "xylophonkanari";

    /** What an operator sets who wants to see everything. */
    static final Map<String, String> EVERYTHING_LOGGED = Map.of("quarkus.log.min-level", "TRACE", "quarkus.log.level", "TRACE",
            "quarkus.log.console.level", "INFO", "quarkus.log.category.\"io.vertx\".level", "TRACE",
            "quarkus.log.category.\"io.vertx.ext.web\".level", "TRACE");

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(EVERYTHING_LOGGED);
            settings.put("precis.azure.enabled", "true");
            return settings;
        }
    }

    /** Hears whatever is logged until it is closed. */
    static final class Recorder extends Handler implements AutoCloseable {
        private final Queue<String> logged = new ConcurrentLinkedQueue<>();
        private final PatternFormatter everything = new PatternFormatter("%d %p %c %X %m %e");

        Recorder() {
            setLevel(Level.ALL);
            logger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord record) {
            // the test's own client logs what it sends
            if (!record.getLoggerName().startsWith("org.apache.http.")) {
                logged.add(everything.format(ExtLogRecord.wrap(record)));
            }
        }

        /** What was logged at a level, as it stands there. */
        List<String> logged(String level) {
            return logged.stream().filter(line -> line.contains(" " + level + " ")).map(String::strip).toList();
        }

        void requireNothingHeard() {
            logger("dev.precis.canary").finer("the recorder hears TRACE");
            assertThat(logged).anyMatch(line -> line.contains("the recorder hears TRACE"));
            assertThat(logged).noneMatch(line -> line.contains(CANARY));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger("").removeHandler(this);
        }
    }

    private final Recorder recorder = new Recorder();

    @AfterEach
    void stop() {
        recorder.close();
    }

    private static Logger logger(String name) {
        return LogContext.getLogContext().getLogger(name);
    }

    /** A word in every place where a caller can put one, in requests well-formed and not. */
    static void sendEverywhere() {
        String text = CANARY + " is a text that nobody may see. Its " + CANARY + " is secret.";
        given().contentType("text/plain").body(text).post("/v1/summaries?query=" + CANARY + "&title=" + CANARY).then().statusCode(200);
        given().contentType("application/json")
                .body("{\"text\":\"" + text + "\",\"query\":\"" + CANARY + "\",\"title\":\"" + CANARY + "\"}")
                .post("/v1/summaries").then().statusCode(200);
        given().contentType("application/json").body("{\"text\":\"" + text + "\",\"corpus\":\"" + CANARY + "\"}")
                .post("/v1/summaries").then().statusCode(400);
        given().header("X-API-Key", CANARY).header("Origin", "https://" + CANARY + ".example").contentType("text/plain").body(text)
                .post("/v1/summaries").then().statusCode(200);
        given().contentType("application/json").body("{\"text\":\"" + text).post("/v1/summaries").then().statusCode(400);
        given().contentType("application/json").body("{\"" + CANARY + "\":1}").post("/v1/summaries").then().statusCode(400);
        given().contentType("text/plain").body(text).post("/v1/summaries?language=" + CANARY).then().statusCode(400);
        given().contentType("text/html").body("<p>" + text + "</p>").header("Accept", "text/html").post("/v1/summaries").then()
                .statusCode(200);
        given().contentType("application/json").body("{\"documents\":[{\"id\":\"" + CANARY + "\",\"text\":\"" + text + "\"}]}")
                .post("/v1/digests").then().statusCode(200);
        given().get("/" + CANARY + "?" + CANARY).then().statusCode(404);
        given().contentType("application/x-ndjson")
                .body(("{\"id\":\"" + CANARY + "\",\"text\":\"" + text + "\"}\n{\"" + CANARY + "\":\"" + text)
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/summaries/batch").then().statusCode(200);
        given().contentType("application/json")
                .body("{\"query\":\"" + CANARY + "\",\"passages\":[{\"id\":\"" + CANARY + "\",\"text\":\"" + text
                        + "\"}]}")
                .post("/v1/contexts").then().statusCode(200);
        for (String encoding : new String[]{"gzip", CANARY}) {
            given().contentType("text/plain").header("Content-Encoding", encoding).body(text.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/summaries")
                    .then().statusCode(encoding.equals("gzip") ? 400 : 415);
        }
        given().contentType("application/" + CANARY).body(text.getBytes(StandardCharsets.UTF_8)).post("/v1/summaries").then()
                .statusCode(415);
        given().contentType("text/plain").header("Accept", "text/" + CANARY).body(text).post("/v1/summaries").then().statusCode(406);
    }

    private static void sendToAzure() {
        String version = "?api-version=2023-04-01";
        String document = "{\"id\":\"" + CANARY + "\",\"text\":\"My " + CANARY + " is secret.\",\"language\":\"" + CANARY + "\"}";
        String job = "{\"displayName\":\"" + CANARY + "\",\"analysisInput\":{\"documents\":[" + document + "]},\"tasks\":["
                + "{\"kind\":\"ExtractiveSummarization\",\"parameters\":{\"query\":\"" + CANARY + "\"}}]}";
        String location = given().contentType("application/json").body(job).post(AzureResource.PATH + version).then().statusCode(202)
                .extract().header("operation-location");
        given().get(location).then().statusCode(200);
        given().contentType("application/json").body(job.substring(1)).post(AzureResource.PATH + version).then().statusCode(400);
        given().contentType("application/json").body(job.replace("Extractive", CANARY)).post(AzureResource.PATH + version).then()
                .statusCode(400);
        given().get(AzureResource.PATH + "/" + CANARY + version).then().statusCode(404);
    }

    @Test
    void theCallersTextIsInNoLogAndNoMetric() {
        sendEverywhere();
        sendToAzure();
        String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();

        recorder.requireNothingHeard();
        assertThat(metrics).doesNotContain(CANARY);
    }

    /** A host beside another :authority has its stream refused, with what is sent on it on its way. */
    @Test
    void aCallerWhoSendsOnAfterARefusalFillsNoLog() throws IOException {
        HexFormat hex = HexFormat.of();
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(hex.parseHex("000000040000000000"));
            out.write(hex.parseHex("000016010400000001" + "838684" + "4109" + "6c6f63616c686f7374" + "0f17" + "05" + "6f74686572"));
            for (int frame = 0; frame < 20; frame++) {
                out.write(hex.parseHex("000001000000000001" + "61"));
            }
            out.write(hex.parseHex("000008060000000000" + "0102030405060708"));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            for (int type = -1, flags = -1; type != 6 || flags != 1;) { // until the ping is answered
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                type = in.readUnsignedByte();
                flags = in.readUnsignedByte();
                in.skipNBytes(4 + length);
            }
        }
        assertThat(recorder.logged("INFO")).noneMatch(line -> line.contains("DATA frame"));
    }

    @Test
    void aFaultOfOurOwnIsLoggedWithoutItsMessages() {
        given().get(ProblemsTest.FAULT).then().statusCode(500);
        assertThat(recorder.logged).anyMatch(line -> line.contains("java.lang.IllegalStateException") && line.contains("ProblemsTest"));
        recorder.requireNothingHeard();
    }
}
