package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service built with {@code -Dquarkus.management.enabled=true}: what operators see is on a port of its own. */
@QuarkusTest
@TestProfile(ManagementPortTest.Profile.class)
class ManagementPortTest {
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.management.enabled", "true", "quarkus.management.test-port", "0", "precis.api.key", "open-sesame");
        }
    }

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void healthAndMetricsAreThereAndAskForNoKey() {
        assertThat(management.getPort()).isNotEqualTo(RestAssured.port);
        for (String probe : new String[]{"", "/live", "/ready", "/started"}) {
            given().get(management.resolve("/q/health" + probe)).then().statusCode(200).body("status", is("UP"));
        }
        given().get(management.resolve("/q/metrics")).then().statusCode(200).body(containsString("precis_characters_total"),
                containsString("process_uptime_seconds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/summaries", "/", "/q/openapi"})
    void nothingElseIsThere(String path) {
        given().get(management.resolve(path)).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics"})
    void neitherIsOnTheMainPort(String path) {
        BadInputTest.problem(given().get(path), 404);
    }

    @Test
    void theServiceIsWhereItWas() {
        given().contentType("text/plain").header("X-API-Key", "open-sesame").body("A text.").post("/v1/summaries").then().statusCode(200);
    }
}
