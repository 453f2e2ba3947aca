package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
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
    void logsNothingOfWhatItWasSent() throws Exception {
        invoke(Events.of("function-url", "Xylophonequartz is a secret word. Nobody may read it.").toBuffer(), TIME);
        invoke(Buffer.buffer("{\"Records\": [\"Xylophonequartz\"]}"), TIME);
        invoke(Buffer.buffer("{\"xylophonequartz\": 1}"), TIME);
        assertThat(function.log()).doesNotContainIgnoringCase("xylophonequartz");
    }
}
