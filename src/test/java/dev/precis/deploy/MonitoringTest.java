package dev.precis.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.wire.ProblemKind;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the dashboard and the alerts ask for is what the service measures. */
@QuarkusTest
class MonitoringTest {
    private static final Path COMPOSE = Path.of("deploy/compose");
    private static final Pattern METRIC = Pattern.compile("\\b(?:precis|jvm|process|system|http)_[a-z_]+");
    private static final Pattern OUTCOME = Pattern.compile("outcome(?:=|!=|=~)\"([^\"]+)\"");

    /** Every PromQL expression of the dashboard's panels and of the alerts. */
    private static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        Manifests.YAML.readTree(Files.readString(COMPOSE.resolve("grafana/dashboards/precis.json"))).findValues("expr")
                .forEach(expression -> expressions.add(expression.asText()));
        Manifests.YAML.readTree(Files.readString(COMPOSE.resolve("alerts.yml"))).findValues("expr")
                .forEach(expression -> expressions.add(expression.asText()));
        return expressions;
    }

    private static Set<String> found(Pattern pattern, int group) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String expression : expressions()) {
            pattern.matcher(expression).results().map((MatchResult result) -> result.group(group)).forEach(found::add);
        }
        return found;
    }

    private static String measured() {
        given().contentType("text/plain").body("The ship left the harbour. It carries coal.").post("/v1/summaries")
                .then().statusCode(200);
        given().contentType("text/plain").body(" ").post("/v1/summaries").then().statusCode(400);
        System.gc();
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    @Test
    void everyMetricOfTheDashboardAndTheAlertsIsMeasured() throws IOException {
        Set<String> measured = measured().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = found(METRIC, 0);
        assertThat(asked).contains("precis_requests_seconds_bucket", "precis_step_seconds_sum", "jvm_memory_used_bytes");
        assertThat(measured).containsAll(asked);
    }

    /** An alert sees a counter rise; one that begins with its first fault has nothing to rise from. */
    @Test
    void faultsAreCountedFromZeroAtEveryEndpoint() {
        for (String path : List.of("/v1/summaries", "/v1/digests", "/v1/contexts", "/v1/summaries/batch")) {
            given().contentType("text/plain").body(" ").post(path);
        }
        String measured = measured();
        Set<String> endpoints = Pattern.compile("precis_requests_seconds_count\\{endpoint=\"([a-z]+)\"").matcher(measured).results()
                .map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(endpoints).hasSize(4).allSatisfy(endpoint -> assertThat(
                Stream.of(ProblemKind.INTERNAL_ERROR, ProblemKind.OVERLOADED, ProblemKind.UNAVAILABLE)).allSatisfy(fault ->
                assertThat(measured.lines()).contains("precis_requests_seconds_count{endpoint=\"%s\",outcome=\"%s\"} 0.0"
                        .formatted(endpoint, fault.label()))));
    }

    @Test
    void everyOutcomeAskedForIsOneARequestCanHave() throws IOException {
        Set<String> outcomes = Stream.concat(Stream.of("ok", "aborted"), Arrays.stream(ProblemKind.values()).map(ProblemKind::label))
                .collect(Collectors.toSet());
        Set<String> asked = found(OUTCOME, 1).stream().flatMap(given -> Stream.of(given.split("\\|"))).collect(Collectors.toSet());
        assertThat(asked).contains("ok", "internal-error", "overloaded").isSubsetOf(outcomes);
        assertThat(measured()).contains("outcome=\"ok\"", "outcome=\"invalid-request\"", "step=\"terms\"", "area=\"heap\"");
    }

    @Test
    void composeRunsAndScrapesTheServiceWhereItListens() throws IOException {
        JsonNode service = Manifests.YAML.readTree(Files.readString(COMPOSE.resolve("compose.yaml"))).path("services").path("precis");
        String port = Integer.toString(Settings.port());
        assertThat(service.path("ports").path(0).asText()).endsWith(":" + port);
        assertThat(service.path("image").asText()).isEqualTo("${PRECIS_IMAGE:-precis:native}");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(Settings.seconds(service.path("stop_grace_period").asText())).isGreaterThan(Settings.shutdownTimeoutSeconds());
        JsonNode scrape = Manifests.YAML.readTree(Files.readString(COMPOSE.resolve("prometheus.yml"))).path("scrape_configs").path(0);
        assertThat(scrape.path("metrics_path").asText()).isEqualTo("/q/metrics");
        assertThat(scrape.path("static_configs").path(0).path("targets").path(0).asText()).isEqualTo("precis:" + port);
    }
}
