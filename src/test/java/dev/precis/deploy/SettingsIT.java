package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sets. */
class SettingsIT {
    private static final String MISSPELT = "quarkus.http.limits.max-boddy-size";
    private static final Pattern HTTPS = Pattern.compile("https://[^:]+:\\d+");
    private static final String PASSWORD = "open-sesame";

    @TempDir
    Path folder;

    private static String logOf(Map<String, String> environment) throws IOException {
        try (PackagedProcess service = PackagedProcess.serve(environment)) {
            return service.started();
        }
    }

    @Test
    void warnsOfASettingThatNothingReadsAndOfNothingElse() throws Exception {
        assertThat(logOf(Map.of(MISSPELT, "1M"))).containsOnlyOnce("Unrecognized")
                .contains("Unrecognized configuration key \"" + MISSPELT + '"');
        assertThat(logOf(Map.of())).doesNotContain("WARN");
    }

    @Test
    void servesHttpsOnceThereIsACertificate() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-keyalg", "EC", "-alias", "precis", "-dname", "CN=localhost", "-ext", "san=ip:127.0.0.1", "-storetype", "PKCS12",
                "-storepass", PASSWORD, "-keystore", keys.toString()).inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
        Map<String, String> settings = Map.of("QUARKUS_TLS_KEY_STORE_P12_PATH", keys.toString(),
                "QUARKUS_TLS_KEY_STORE_P12_PASSWORD", PASSWORD, "QUARKUS_HTTP_SSL_PORT", "0");
        try (PackagedProcess service = PackagedProcess.serve(settings);
                HttpClient client = HttpClient.newBuilder().sslContext(trusting(keys)).build()) {
            Matcher https = HTTPS.matcher(service.started());
            assertThat(https.find()).as("it says where: %s", service.started()).isTrue();
            HttpRequest request = HttpRequest.newBuilder(URI.create(https.group() + "/v1/summaries"))
                    .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("A text. It has two sentences.")).build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        }
    }

    private static SSLContext trusting(Path keys) throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void readsSettingsWhoseNamesHoldAKey() throws Exception {
        assertThat(logOf(Map.of("QUARKUS_LOG_CATEGORY__IO_QUARKUS_CONFIG__LEVEL", "ERROR", MISSPELT, "1M"))).doesNotContain("WARN");
    }

    private static HttpResponse<String> summarize(HttpClient client, PackagedProcess service, String header, String value)
            throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/v1/summaries"))
                .header("Content-Type", "text/plain").header(header, value)
                .POST(BodyPublishers.ofString("A text. It has two sentences.")).build(), BodyHandlers.ofString());
    }

    @Test
    void refusesToStartWithASettingThatNothingCouldBeServedWith() {
        assertThatThrownBy(() -> logOf(Map.of("PRECIS_LIMITS_BODY_TIMEOUT", "0")))
                .hasMessageContaining("precis.limits.body-timeout must be a millisecond or more");
    }

    @Test
    void saysNothingOfACallerWhoLeavesInTheMidstOfABatch() throws Exception {
        try (PackagedProcess service = PackagedProcess.serve(Map.of())) {
            for (int caller = 0; caller < 5; caller++) {
                leaveABatch(service.port());
            }
            assertThat(service.logToTheEnd()).doesNotContain("ERROR", "\tat ");
        }
    }

    private static void leaveABatch(int port) throws IOException {
        String line = "{\"text\":\"" + "A line of a batch. ".repeat(50) + "\",\"length\":{\"sentences\":40}}\n";
        String batch = line.repeat(200);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(("POST /v1/summaries/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Content-Length: " + batch.length() + "\r\n\r\n" + batch).getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isNotNegative();
        }
    }

    @Test
    void takesTheKeyFromAFile() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), PASSWORD + "\n");
        try (PackagedProcess service = PackagedProcess.serve(Map.of("PRECIS_API_KEY_FILE", key.toString()));
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(summarize(client, service, "X-API-Key", PASSWORD).statusCode()).isEqualTo(200);
            assertThat(summarize(client, service, "X-API-Key", "sesame").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void believesNoHeaderThatNamesAnotherAddress() throws Exception {
        try (PackagedProcess service = PackagedProcess.serve(Map.of("PRECIS_API_KEY", PASSWORD, "PRECIS_API_WRONG_KEYS", "1"));
                HttpClient client = HttpClient.newHttpClient()) {
            // no key is no guess; two guesses that say they come from different addresses are one caller's
            assertThat(summarize(client, service, "X-Forwarded-For", "203.0.113.1").statusCode()).isEqualTo(401);
            assertThat(guess(client, service, "203.0.113.2")).isEqualTo(401);
            assertThat(guess(client, service, "203.0.113.3")).isEqualTo(429);
        }
    }

    private static int guess(HttpClient client, PackagedProcess service, String from) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/v1/corpora"))
                .header("X-API-Key", "guess").header("X-Forwarded-For", from).build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void letsInThePagesOfTheOriginsThatAreNamed() throws Exception {
        String named = "https://named.example";
        try (PackagedProcess service = PackagedProcess
                .serve(Map.of("QUARKUS_HTTP_CORS_ENABLED", "true", "QUARKUS_HTTP_CORS_ORIGINS", named));
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = summarize(client, service, "Origin", named);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(named);
            HttpResponse<String> refusal = summarize(client, service, "Origin", "https://another.example");
            assertThat(refusal.statusCode()).isEqualTo(403);
            assertThat(refusal.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void writesEachEventAsALineOfJson() throws Exception {
        List<String> lines = logOf(Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", MISSPELT, "1M")).lines().toList();
        assertThat(lines).hasSizeGreaterThan(1);
        for (String line : lines) {
            assertThat(new ObjectMapper().readTree(line).path("level").asText()).as(line).isIn("INFO", "WARN");
        }
    }
}
