package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged program as platforms of others start it, call it and stop it. Port 0 is one that nobody listens on by default. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PlatformsIT {
    private static final Path SEED = Path.of("seeds/000_81d2d25efdba6865.txt");
    private static final int CLOUD_RUN_GRACE_SECONDS = 10;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private record Answer(HttpVersion version, int status, String body) {}

    /** Sends a seed; HTTP/2 from the first byte on, as a front end that knows speaks it. */
    private Answer summarize(HttpVersion version, int port) throws Exception {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setProtocolVersion(version).setHttp2ClearTextUpgrade(false));
        // the body is asked for on the event loop: a later asker would come too late for a short answer
        return client.request(HttpMethod.POST, port, "127.0.0.1", "/v1/summaries?sentences=3")
                .compose(request -> request.putHeader("Content-Type", "text/plain").send(readSeed()))
                .compose(response -> response.body().map(body -> new Answer(response.version(), response.statusCode(), body.toString())))
                .toCompletionStage().toCompletableFuture().get();
    }

    private static Buffer readSeed() {
        try {
            return Buffer.buffer(Files.readAllBytes(SEED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cloudRunSaysThePortSpeaksHttp2AndLeavesTenSecondsToStop() throws Exception {
        Map<String, String> environment = Map.of("PORT", "0", "QUARKUS_SHUTDOWN_TIMEOUT", "8s");
        try (PackagedProcess service = PackagedProcess.start(new ProcessBuilder(PackagedProcess.command()), environment)) {
            assertThat(service.port()).isNotEqualTo(Settings.port());
            for (HttpVersion version : new HttpVersion[]{HttpVersion.HTTP_2, HttpVersion.HTTP_1_1}) {
                Answer answer = summarize(version, service.port());
                assertThat(answer.version()).isEqualTo(version);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).startsWith("{\"summary\":");
            }
            service.terminate();
            assertThat(service.exitWithin(CLOUD_RUN_GRACE_SECONDS)).isIn(0, 143);
        }
    }

    @Test
    void theFunctionsHostSaysThePort() throws Exception {
        // PORT is what the host itself listens on
        Map<String, String> environment = Map.of("FUNCTIONS_CUSTOMHANDLER_PORT", "0", "PORT", Integer.toString(Settings.port()));
        try (PackagedProcess service = PackagedProcess.start(new ProcessBuilder(PackagedProcess.command()), environment)) {
            assertThat(service.port()).isNotEqualTo(Settings.port());
            assertThat(summarize(HttpVersion.HTTP_1_1, service.port()).status()).isEqualTo(200);
        }
    }

    @Test
    void theExecutableAsksForNoNewerGlibcThanTheReadmeSays() throws Exception {
        assumeThat(PackagedProcess.isNative()).as("the jar asks for none").isTrue();
        Matcher promised = Pattern.compile("glibc 2\\.(\\d+) or newer").matcher(Files.readString(Path.of("README.md")));
        assertThat(promised.find()).isTrue();
        String executable = Files.readString(Path.of(PackagedProcess.command().getFirst()), StandardCharsets.ISO_8859_1);
        List<Integer> asked = Pattern.compile("GLIBC_2\\.(\\d+)").matcher(executable).results()
                .map(version -> Integer.valueOf(version.group(1))).toList();
        assertThat(asked).isNotEmpty().allSatisfy(version -> assertThat(version).isLessThanOrEqualTo(Integer.parseInt(promised.group(1))));
    }

    @Test
    void theFunctionAppStartsAsItsHostFileSays() throws Exception {
        assumeThat(PackagedProcess.isNative()).as("the app is of the native executable").isTrue();
        Tool.requireInstalled("zip");
        Tool.Ran packaged = Tool.run("bash", "deploy/azure-functions/package", PackagedProcess.command().getFirst());
        assertThat(packaged.status()).as(packaged.out()).isZero();
        Path app = Path.of("target/azure-functions").toAbsolutePath();
        assertThat(app.resolve("http/function.json")).exists();
        JsonNode description = new ObjectMapper().readTree(app.resolve("host.json").toFile()).at("/customHandler/description");
        List<String> command = new ArrayList<>(List.of(app.resolve(description.path("defaultExecutablePath").asText()).toString()));
        description.path("arguments").forEach(argument -> command.add(argument.asText()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(app.toFile());
        try (PackagedProcess service = PackagedProcess.start(builder, Map.of("FUNCTIONS_CUSTOMHANDLER_PORT", "0"))) {
            assertThat(summarize(HttpVersion.HTTP_1_1, service.port()).status()).isEqualTo(200);
        }
    }
}
