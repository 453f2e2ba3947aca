package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a collector gets once traces are switched on. */
@QuarkusTest
@TestProfile(TracesTest.Profile.class)
class TracesTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    /** A last call, by whose span the collector knows that it has all. */
    private static final String LAST = "last-of-all";

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "100ms");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TraceCollector.class));
        }
    }

    /** Everything exported until the last call's span, byte for byte: protobuf leaves strings as they are. */
    private static String exported() throws InterruptedException {
        given().header("X-Request-Id", LAST).contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(200);
        StringBuilder exported = new StringBuilder();
        while (exported.indexOf(LAST) < 0) {
            byte[] spans = TraceCollector.EXPORTED.poll(30, TimeUnit.SECONDS);
            assertThat(spans).as("nothing more was exported within 30 s; before: %s", exported).isNotNull();
            exported.append(new String(spans, StandardCharsets.ISO_8859_1));
        }
        return exported.toString();
    }

    @Test
    void aRequestIsASpanOfItsCallersTrace() throws Exception {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01").header("X-Request-Id", "traced")
                .contentType("text/plain").body("A text.").post("/v1/summaries?words=0").then().statusCode(400);
        given().contentType("application/x-ndjson").body("{\"text\":\"A text.\"}\n".getBytes(StandardCharsets.UTF_8)).post("/v1/summaries/batch").then().statusCode(200);
        assertThat(exported()).contains("POST /v1/summaries", "POST /v1/summaries/batch", "traced", "invalid-request",
                new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1));
    }

    @Test
    void theCallersTextIsInNoTrace() throws Exception {
        CanaryTest.sendEverywhere();
        given().request(CanaryTest.CANARY, "/v1/summaries?" + CanaryTest.CANARY).then().statusCode(405);
        assertThat(exported()).contains("POST /v1/digests", "_OTHER /v1/summaries").doesNotContainIgnoringCase(CanaryTest.CANARY);
    }
}
