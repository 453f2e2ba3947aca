package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Prometheus with the configuration of compose scrapes the packaged program, where one is installed. */
class PrometheusIT {
    private static final Path CONFIGURATION = Path.of("deploy/compose/prometheus.yml");
    private static final Path ALERTS = Path.of("deploy/monitoring/alerts.yml");

    @TempDir
    Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    @Test
    @Timeout(120)
    void everyPanelHasDataAndEveryRuleIsEvaluated() throws Exception {
        Tool.requireInstalled("prometheus");
        try (PackagedProcess service = PackagedProcess.serve(Map.of())) {
            summarize(service.port());
            Process prometheus = startPrometheus(service.port());
            try {
                assertThat(answered("up{app=\"precis\"} == 1")).isNotEmpty();
                // a rate needs two scrapes with something between them
                summarize(service.port());
                for (String expression : MonitoringTest.expressions()) {
                    if (expression.contains("$job")) {
                        String query = expression.replace("$job", ".*").replace("$__rate_interval", "1m");
                        assertThat(answered(query)).as(query).isNotEmpty();
                    }
                }
                JsonNode rules = get("/api/v1/rules").at("/data/groups/0/rules");
                assertThat(rules).hasSize(6).allSatisfy(rule -> assertThat(rule.path("health").asText()).isEqualTo("ok"));
            } finally {
                prometheus.destroyForcibly().waitFor();
            }
        }
    }

    private Process startPrometheus(int target) throws IOException {
        String configuration = Files.readString(CONFIGURATION);
        assertThat(configuration).contains("precis:" + Settings.port(), "scrape_interval: 15s", "evaluation_interval: 15s");
        Files.writeString(folder.resolve("prometheus.yml"), configuration
                .replace("precis:" + Settings.port(), "127.0.0.1:" + target).replace("_interval: 15s", "_interval: 1s"));
        Files.copy(ALERTS, folder.resolve("alerts.yml"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        return new ProcessBuilder(List.of("prometheus", "--config.file=" + folder.resolve("prometheus.yml"),
                "--storage.tsdb.path=" + folder.resolve("data"), "--web.listen-address=127.0.0.1:" + port))
                .redirectErrorStream(true).redirectOutput(folder.resolve("prometheus.log").toFile()).start();
    }

    /** The series that the expression gives, once it gives any. */
    private JsonNode answered(String expression) throws Exception {
        JsonNode series = query(expression);
        while (series.isEmpty()) {
            series = query(expression);
        }
        return series;
    }

    private JsonNode query(String expression) throws Exception {
        JsonNode answer = get("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
        assertThat(answer.path("error").asText()).as(expression).isEmpty();
        return answer.at("/data/result");
    }

    /** Nothing while Prometheus starts. */
    private JsonNode get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 503 ? Manifests.YAML.createObjectNode() : Manifests.YAML.readTree(answer.body());
        } catch (ConnectException e) {
            return Manifests.YAML.createObjectNode();
        }
    }

    private void summarize(int service) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service + "/v1/summaries"))
                .header("Content-Type", "text/plain").POST(BodyPublishers.ofFile(Path.of("seeds/000_81d2d25efdba6865.txt"))).build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        HttpRequest invalid = HttpRequest.newBuilder(request.uri()).POST(BodyPublishers.noBody()).build();
        assertThat(client.send(invalid, BodyHandlers.discarding()).statusCode()).isBetween(400, 499);
    }
}
