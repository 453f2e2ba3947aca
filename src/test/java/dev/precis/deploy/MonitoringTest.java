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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dashboard and the alerts ask for is what the service measures. */
@QuarkusTest
class MonitoringTest {
    private static final Path COMPOSE = Path.of("deploy/compose");
    private static final Path MONITORING = Path.of("deploy/monitoring");
    private static final Pattern METRIC = Pattern.compile("\\b(?:precis|jvm|process|system|http)_[a-z_]+");
    private static final Pattern OUTCOME = Pattern.compile("outcome(?:=|!=|=~)\"([^\"]+)\"");

    @TempDir
    Path folder;

    /** Every PromQL expression of the dashboard's panels and of the alerts. */
    static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        Manifests.YAML.readTree(Files.readString(MONITORING.resolve("dashboard.json"))).findValues("expr")
                .forEach(expression -> expressions.add(expression.asText()));
        Manifests.YAML.readTree(Files.readString(MONITORING.resolve("alerts.yml"))).findValues("expr")
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
        given().get("/v1/corpora");
        String measured = measured();
        Set<String> endpoints = Pattern.compile("precis_requests_seconds_count\\{endpoint=\"([a-z]+)\"").matcher(measured).results()
                .map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(endpoints).hasSize(5).allSatisfy(endpoint -> assertThat(
                Stream.of(ProblemKind.INTERNAL_ERROR, ProblemKind.OVERLOADED, ProblemKind.UNAVAILABLE)).allSatisfy(
                        fault -> assertThat(measured.lines()).contains("precis_requests_seconds_count{endpoint=\"%s\",outcome=\"%s\"} 0.0"
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
        assertThat(service.path("image").asText()).isEqualTo("${PRECIS_IMAGE:-" + Settings.image() + "}");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(Settings.seconds(service.path("stop_grace_period").asText())).isGreaterThan(Settings.shutdownTimeoutSeconds());
        assertThat(service.at("/environment/PRECIS_CORPORA_PATH").asText()).isEqualTo("${PRECIS_CORPORA:+/corpora}");
        assertThat(service.path("volumes").path(0).asText()).isEqualTo("${PRECIS_CORPORA:-corpora}:/corpora:ro");
        JsonNode scrape = Manifests.YAML.readTree(Files.readString(COMPOSE.resolve("prometheus.yml"))).path("scrape_configs").path(0);
        assertThat(scrape.path("metrics_path").asText()).isEqualTo("/q/metrics");
        assertThat(scrape.path("static_configs").path(0).path("targets").path(0).asText()).isEqualTo("precis:" + port);
    }

    @Test
    void prometheusReadsItsConfigurationAndTheRulesAndTestsThem() throws Exception {
        Files.copy(COMPOSE.resolve("prometheus.yml"), folder.resolve("prometheus.yml"));
        Files.copy(MONITORING.resolve("alerts.yml"), folder.resolve("alerts.yml"));
        passes(Tool.run("promtool", "check", "config", folder.resolve("prometheus.yml").toString()));
        passes(Tool.run("promtool", "test", "rules", MONITORING.resolve("alerts.test.yml").toString()));
    }

    @Test
    void everyAlertHasATest() throws IOException {
        JsonNode tests = Manifests.YAML.readTree(Files.readString(MONITORING.resolve("alerts.test.yml")));
        JsonNode alerts = Manifests.YAML.readTree(Files.readString(MONITORING.resolve("alerts.yml")));
        Set<String> fired = new TreeSet<>();
        tests.findValues("alert_rule_test").forEach(cases -> cases.forEach(alert -> {
            if (!alert.path("exp_alerts").isEmpty()) {
                fired.add(alert.path("alertname").asText());
            }
        }));
        assertThat(fired).containsExactlyInAnyOrderElementsOf(alerts.findValuesAsText("alert"));
    }

    @Test
    void theOperatorsRuleIsTheRulesFile() throws IOException {
        assertThat(Manifests.read(MONITORING.resolve("prometheus-rule.yaml")).tree("PrometheusRule").path("spec"))
                .isEqualTo(Manifests.YAML.readTree(Files.readString(MONITORING.resolve("alerts.yml"))));
    }

    @Test
    void promtoolFindsNoFaultWithTheMetricsOfOurOwn() throws Exception {
        measured();
        String metrics = given().accept("text/plain").get("/q/metrics").then().statusCode(200).extract().asString();
        Tool.Ran check = Tool.run(Files.writeString(folder.resolve("metrics"), metrics), Map.of(), "promtool", "check", "metrics");
        // two names are Micrometer's, of what the process takes
        assertThat(check.out().lines().filter(line -> !line.matches("(?:process_cpu_time_ns_total|system_cpu_count) .*"))).isEmpty();
    }

    /** The alerts, evaluated by promtool over the series that this instance has, with its labels and its zeros. */
    @Test
    void theFirstFaultOfALiveInstanceIsToldOf() throws Exception {
        List<Map<String, String>> series = measured().lines()
                .filter(line -> line.startsWith("precis_"))
                .map(line -> line.split(" "))
                .map(sample -> Map.of("series", sample[0], "values", sample[0].startsWith("precis_requests_seconds_count{")
                        && sample[0].contains("endpoint=\"summaries\"") && sample[0].contains("outcome=\"internal-error\"")
                                ? sample[1] + "x8 1x12"
                                : sample[1] + "x20"))
                .toList();
        assertThat(series).hasSizeGreaterThan(20);
        Map<String, Object> told = Map.of("eval_time", "3m", "alertname", "PrecisFaults", "exp_alerts", List.of(Map.of(
                "exp_labels", Map.of("severity", "critical", "endpoint", "summaries"),
                "exp_annotations", Map.of("summary", "Precis fails requests to summaries by a fault of its own",
                        "description", "The log holds the class and the lines of each fault, under the request's id."))));
        List<Object> cases = new ArrayList<>(List.of(told));
        for (String alert : List.of("PrecisFaults", "PrecisOverloaded", "PrecisSlow", "PrecisQueue")) {
            cases.add(Map.of("eval_time", "2m", "alertname", alert, "exp_alerts", List.of()));
        }
        Files.copy(MONITORING.resolve("alerts.yml"), folder.resolve("alerts.yml"));
        Path test = folder.resolve("live.yml");
        Manifests.YAML.writeValue(test.toFile(), Map.of("rule_files", List.of("alerts.yml"), "evaluation_interval", "15s",
                "tests", List.of(Map.of("interval", "15s", "input_series", series, "alert_rule_test", cases))));
        passes(Tool.run("promtool", "test", "rules", test.toString()));
    }

    private static void passes(Tool.Ran ran) {
        assertThat(ran.status()).as(ran.out()).isZero();
    }
}
