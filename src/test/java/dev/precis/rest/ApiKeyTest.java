package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service with an API key, and with another origin let in. */
@QuarkusTest
@TestProfile(ApiKeyTest.Profile.class)
class ApiKeyTest {
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.api.key", "open-sesame", "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://friend.example",
                    "quarkus.http.proxy.proxy-address-forwarding", "true", "quarkus.http.proxy.allow-x-forwarded", "true");
        }
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer open-sesame", "authorization, bearer open-sesame", "X-API-Key, open-sesame"})
    void servesWhoeverHasTheKey(String header, String value) {
        given().header(header, value).contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(200);
    }

    @Test
    void servesWhoeverHasTheKeyBesideATokenForAProxy() {
        given().header("Authorization", "Bearer eyJ.x.y").header("X-API-Key", "open-sesame").get("/v1/corpora").then().statusCode(200);
        given().header("Authorization", "Bearer open-sesame").header("X-API-Key", "other").get("/v1/corpora").then().statusCode(200);
        given().header("X-API-Key", "other").header("Ocp-Apim-Subscription-Key", "open-sesame").get("/v1/corpora").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer open-sesam", "Authorization, Basic open-sesame", "X-API-Key, sesame", "X-Nothing, at-all"})
    void refusesWhoeverHasNot(String header, String value) {
        BadInputTest.problem(given().header(header, value).contentType("text/plain").body("A text.").post("/v1/summaries"), 401)
                .then().header("WWW-Authenticate", "Bearer");
    }

    @Test
    void slowsThoseWhoGuessAndNobodyWhoHasTheKey() {
        for (int i = 0; i < 20; i++) {
            BadInputTest.problem(call("203.0.113.9", "guess-" + i), 401);
        }
        Response refused = BadInputTest.problem(call("203.0.113.9", "guess-20"), 429);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:precis:problem:too-many-wrong-keys");
        assertThat(refused.headers().getValues("Retry-After")).singleElement()
                .satisfies(seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
        assertThat(call("203.0.113.9", "open-sesame").statusCode()).isEqualTo(200);
        assertThat(call("203.0.113.10", "guess").statusCode()).isEqualTo(401);
        assertThat(given().header("X-Forwarded-For", "203.0.113.9").get("/v1/corpora").statusCode()).as("without any key").isEqualTo(401);
        given().get("/q/metrics").then().body(containsString("outcome=\"too-many-wrong-keys\""));
    }

    private static Response call(String from, String key) {
        return given().header("X-Forwarded-For", from).header("X-API-Key", key).contentType("text/plain").body("A text.")
                .post("/v1/summaries");
    }

    @Test
    void asksForItWhereCorporaAreListed() {
        BadInputTest.problem(given().get("/v1/corpora"), 401);
        given().header("X-API-Key", "open-sesame").get("/v1/corpora").then().statusCode(200).body(equalTo("{\"corpora\":[]}"));
    }

    @Test
    void countsThoseItRefused() {
        given().contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(401);
        given().get("/q/metrics").then()
                .body(containsString("precis_requests_seconds_count{endpoint=\"summaries\",outcome=\"unauthorized\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/summaries/", "//v1//summaries", "/v1/./summaries", "/%76%31/summaries", "/v1;a=b/summaries",
        "/v1/summaries;a=b"})
    void isNotToBeGotRoundByTheSpellingOfAPath(String path) {
        assertThat(given().contentType("text/plain").body("A text.").post(path).statusCode()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/"})
    void asksForItOnlyUnderV1(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void aPreflightRequestNeedsNoKey() {
        given().header("Origin", "https://friend.example").header("Access-Control-Request-Method", "POST").options("/v1/summaries")
                .then().statusCode(200).header("Access-Control-Allow-Origin", "https://friend.example");
    }
}
