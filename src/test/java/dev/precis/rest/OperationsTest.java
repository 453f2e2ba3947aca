package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator and a browser see. */
@QuarkusTest
class OperationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started"})
    void isHealthy(String path) {
        given().get(path).then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void isReadyOnceItSummarizes() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("engine"));
    }

    @Test
    void countsRequestsByEndpointAndOutcome() {
        double ok = metric("precis_requests_seconds_count{endpoint=\"summaries\",outcome=\"ok\"}");
        double refused = metric("precis_requests_seconds_count{endpoint=\"summaries\",outcome=\"invalid-request\"}");
        double characters = metric("precis_characters_total");
        double steps = metric("precis_step_seconds_count{step=\"terms\"}");
        String text = "A text of two sentences. It has forty-nine characters.";
        given().contentType("text/plain").body(text).post("/v1/summaries").then().statusCode(200);
        given().contentType("text/plain").body(text).post("/v1/summaries?words=0").then().statusCode(400);
        assertThat(metric("precis_requests_seconds_count{endpoint=\"summaries\",outcome=\"ok\"}")).isEqualTo(ok + 1);
        assertThat(metric("precis_requests_seconds_count{endpoint=\"summaries\",outcome=\"invalid-request\"}")).isEqualTo(refused + 1);
        assertThat(metric("precis_characters_total")).isEqualTo(characters + text.length());
        assertThat(metric("precis_step_seconds_count{step=\"terms\"}")).isEqualTo(steps + 1);
        assertThat(metric("precis_requests_seconds_bucket{endpoint=\"summaries\",outcome=\"ok\",le=\"+Inf\"}")).isEqualTo(ok + 1);
    }

    @Test
    void countsWhatLeadsNowhereToo() {
        double before = metric("precis_requests_seconds_count{endpoint=\"other\",outcome=\"not-found\"}");
        given().get("/nope").then().statusCode(404);
        assertThat(metric("precis_requests_seconds_count{endpoint=\"other\",outcome=\"not-found\"}")).isEqualTo(before + 1);
    }

    /** The value of a sample, 0 when it is not there yet. */
    private static double metric(String sample) {
        String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        return Arrays.stream(metrics.split("\n")).filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1))).findFirst().orElse(0);
    }

    @Test
    void measuresWhatTheProcessTakes() {
        String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        for (String sample : new String[]{"jvm_memory_used_bytes{", "jvm_threads_live_threads ", "jvm_info_total{", "process_cpu_usage ",
            "jvm_gc_collections_seconds_sum{", "process_files_open_files ", "process_uptime_seconds ", "system_cpu_count "}) {
            assertThat(metrics).containsOnlyOnce("# TYPE " + sample.replaceAll("(_total|_sum)?[ {]$", " ")).contains("\n" + sample);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/precis.css", "/precis.css/", "/q/openapi", "/q/swagger-ui/", "/q/swagger-ui/start.js"})
    void servesPagesToThoseWhoGetThemOnly(String path) {
        given().get(path).then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        assertThat(given().head(path).then().statusCode(200).extract().asByteArray()).isEmpty();
        assertThat(BadInputTest.problem(given().delete(path), 405).header("Allow")).isEqualTo("GET, HEAD");
        BadInputTest.problem(given().get(path + "x"), 404);
    }

    @Test
    void servesTheWebPageWithoutAnythingFromElsewhere() {
        String page = given().get("/").then().statusCode(200).contentType("text/html;charset=utf-8")
                .header("X-Content-Type-Options", "nosniff").extract().asString();
        assertThat(given().get("/").header("Content-Security-Policy")).startsWith("default-src 'none'").doesNotContain("unsafe", "http");
        assertThat(page).contains("<h1>Precis</h1>").doesNotContain("http://", "https://", "onclick", "style=");
        given().get("/precis.css").then().statusCode(200).contentType("text/css;charset=utf-8");
        given().get("/precis.js").then().statusCode(200).contentType("text/javascript;charset=utf-8");
        for (String seed : Seeds.NAMES) {
            assertThat(page).contains(seed);
            given().get("/seeds/" + seed).then().statusCode(200).body(is(Seeds.text(seed)));
        }
    }

    @Test
    void letsNoOtherOriginIn() {
        given().header("Origin", "https://elsewhere.example").contentType("text/plain").body("A text.").post("/v1/summaries")
                .then().header("Access-Control-Allow-Origin", (String) null);
    }
}
