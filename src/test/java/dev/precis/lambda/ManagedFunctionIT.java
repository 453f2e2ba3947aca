package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** {@code function-jvm.zip} in the client that Lambda's managed Java runtimes run handlers with. */
class ManagedFunctionIT extends FunctionZipContract {
    private static final Logger LOG = Logger.getLogger(ManagedFunctionIT.class);

    @Override
    String zip() {
        return "function-jvm.zip";
    }

    @Override
    String packaged() {
        return "jar";
    }

    @Override
    List<String> command(Path task) {
        String client = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().matches("(aws-lambda-java|utils-lite)-.*"))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac", "-cp", client,
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", "dev.precis.lambda.ManagedHandler::handleRequest");
    }

    @Override
    long growthAllowedKib() {
        return 32 * 1024;
    }

    @Test
    void summarizesATextOverAndOverBeforeItsSnapshotAndAnswersAfterIt() throws Exception {
        try (FunctionProcess function = start(Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"))) {
            double snapshot = function.millisToSnapshot();
            assertThat(function.millisToFirstNext()).as("events are asked for once it is restored").isGreaterThan(snapshot);
            JsonObject metrics = function.invoke(getMetrics(), TIME).payload().toJsonObject();
            assertThat(metrics.getString("body"))
                    .containsPattern("precis_requests_seconds_count\\{endpoint=\"summaries\",outcome=\"ok\",?} 200[.]0\n");
            long before = System.nanoTime();
            Outcome first = function.invoke(Events.of("function-url", Seed.FIRST).toBuffer(), TIME);
            LOG.infof("%s with SnapStart: primed after %.0f ms, first answer (a seed) %.1f ms after its event",
                    zip(), snapshot, (System.nanoTime() - before) / 1e6);
            assertThat(first.payload().toJsonObject().getInteger("statusCode")).isEqualTo(200);
        }
    }

    private static Buffer getMetrics() {
        JsonObject event = Events.withoutParameters(Events.of("function-url")).put("rawPath", "/q/metrics");
        Events.withHeader(event, "accept", "text/plain");
        event.remove("body");
        event.getJsonObject("requestContext").getJsonObject("http").put("method", "GET");
        return event.toBuffer();
    }
}
