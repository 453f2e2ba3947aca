package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assumptions;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip that ships, run against the Runtime API. Built by {@code -Plambda}, of what the build has packaged last; skipped where
 * it was not built.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FunctionZipContract extends FunctionContract {
    private static final Logger LOG = Logger.getLogger(FunctionZipContract.class);

    private Path task;
    private FunctionProcess function;

    abstract String zip();

    /** The type of package it is made of, as Quarkus names it. */
    abstract String packaged();

    abstract List<String> command(Path task);

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        task = folder;
        String target = System.getProperty("precis.functions");
        Assumptions.assumeThat(target).as("-Plambda builds the functions").isNotNull();
        Assumptions.assumeThat(lastPackaged(Path.of(target))).as("%s was not built", zip()).startsWith(packaged());
        FunctionProcess.unpack(Path.of(target, zip()), task);
        function = start(Map.of());
    }

    /** A zip of an earlier build may lie beside the one of this build. */
    private static String lastPackaged(Path target) throws IOException {
        Properties artifact = new Properties();
        try (InputStream file = Files.newInputStream(target.resolve("quarkus-artifact.properties"))) {
            artifact.load(file);
        }
        return artifact.getProperty("type");
    }

    /** Starts the function anew, in a process of its own. */
    final FunctionProcess start(Map<String, String> environment) throws IOException {
        return new FunctionProcess(task, command(task), environment);
    }

    @AfterAll
    void stop() {
        if (function != null) {
            function.close();
        }
    }

    @Override
    Outcome invoke(Buffer event, Duration left) throws Exception {
        return function.invoke(event, left);
    }

    @Test
    void startsColdAndAnswersItsFirstEventTwice() throws Exception {
        Buffer event = Events.of("function-url", Seed.FIRST).toBuffer();
        for (int start = 1; start <= 2; start++) {
            try (FunctionProcess cold = start(Map.of())) {
                double next = cold.millisToFirstNext();
                Outcome outcome = cold.invoke(event, TIME);
                LOG.infof("%s, cold start %d: first next after %.0f ms, first answer (a seed) after %.0f ms, %d KiB resident",
                        zip(), start, next, cold.millisSinceStart(), cold.residentKib());
                assertThat(outcome.payload().toJsonObject().getInteger("statusCode")).isEqualTo(200);
            }
        }
    }

    @Test
    void answersAThousandEventsInARowWithoutGrowing() throws Exception {
        Buffer event = Events.of("http-api", Seed.FIRST).toBuffer();
        Buffer first = invoke(event, TIME).payload();
        long[] resident = new long[3];
        for (int i = 1; i <= 1_500; i++) {
            Outcome outcome = invoke(event, TIME);
            assertThat(outcome.errorType()).isNull();
            if (i % 500 == 0) {
                resident[i / 500 - 1] = function.residentKib();
            }
        }
        assertThat(invoke(event, TIME).payload().toJsonObject().getString("body"))
                .isEqualTo(first.toJsonObject().getString("body"));
        LOG.infof("%s: %d, %d, %d KiB resident after 500, 1000, 1500 events", zip(), resident[0], resident[1], resident[2]);
        // a heap fills until it is collected; what leaks a kilobyte an event is beyond that
        assertThat(resident[2] - resident[1]).as("KiB grown by the last 500 events").isLessThan(growthAllowedKib());
    }

    /** What a thousand events may add once the first have warmed everything up, in KiB. */
    abstract long growthAllowedKib();

    @Test
    void logsNothingOfWhatItWasSentNotEvenAtItsFinestLevel() throws Exception {
        String secret = "xylophonequartz";
        try (FunctionProcess function = start(Map.of("QUARKUS_LOG_LEVEL", "TRACE"))) {
            for (String gateway : GATEWAYS) {
                JsonObject event = Events.of(gateway, "Xylophonequartz is a secret word. Nobody may read it.");
                function.invoke(event.toBuffer(), TIME);
                for (String name : List.of(secret, secret + "(1)", "x-" + secret, "accept", "content-type", "content-encoding",
                        "x-request-id")) {
                    for (String value : List.of(secret + "\u0001", secret + "/;,=" + secret, "gzip")) {
                        function.invoke(Events.withHeader(Events.of(gateway, secret), name, value).toBuffer(), TIME);
                    }
                }
                for (String query : List.of(secret + ' ' + secret, '%' + secret, secret + "\r\n", "%zz" + secret)) {
                    function.invoke(Events.withQuery(Events.of(gateway), secret, query).toBuffer(), TIME);
                    function.invoke(Events.withQuery(Events.of(gateway), "query", query).toBuffer(), TIME);
                }
                function.invoke(Events.withHeader(Events.of(gateway), "x-long", secret.repeat(10_000)).toBuffer(), TIME);
            }
            for (String path : List.of('/' + secret, "/%zz" + secret, "/v1/summaries/" + secret + " \0")) {
                function.invoke(Events.of("function-url").put("rawPath", path).toBuffer(), TIME);
            }
            for (String event : List.of("{\"Records\": [\"S\"]}", "{\"S\": 1}", "{\"text\": \"\", \"S\": 1}", "S",
                    "{\"text\": \"S\", \"query\": \"S\", \"language\": \"S\"}", "{\"requestContext\": {\"http\": \"S\"}}",
                    "{\"requestContext\": {\"http\": {\"method\": \"S (\"}}}", "[{\"text\": 1, \"S\": \"S\"}]")) {
                function.invoke(Buffer.buffer(event.replace("S", secret)), TIME);
            }
            function.invoke(Events.queue(secret, '{' + secret, "{\"text\": \"" + secret + "\"}").toBuffer(), TIME);
            assertThat(function.isAlive()).isTrue();
            assertThat(function.log()).doesNotContainIgnoringCase(secret);
        }
    }

    @Test
    void tellsWhyItCouldNotStart() throws Exception {
        Map<String, String> twoKeys = Map.of("PRECIS_API_KEY", "opensesame", "PRECIS_API_KEY_FILE", "/dev/null");
        try (FunctionProcess function = start(twoKeys)) {
            RuntimeApiStub.InitError error = function.initError();
            assertThat(error.type()).isNotBlank();
            assertThat(error.error().toJsonObject().getString("errorMessage"))
                    .contains("Only one of precis.api.key and precis.api.key-file may be set");
            assertThat(function.log()).contains("Only one of precis.api.key").doesNotContain("opensesame");
        }
    }

    @Test
    void outlivesRepliesThatTheRuntimeApiDoesNotAccept() throws Exception {
        for (int status : new int[]{400, 403, 413}) {
            function.refuseNextReply(status);
            assertThat(invoke(Events.of("function-url").toBuffer(), TIME).errorType()).as("of a reply refused").isNotNull();
            assertThat(invoke(Events.of("function-url").toBuffer(), TIME).errorType()).isNull();
        }
    }
}
