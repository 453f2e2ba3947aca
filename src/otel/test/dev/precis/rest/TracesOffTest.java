package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a collector gets while nobody has switched traces on. */
@QuarkusTest
@TestProfile(TracesOffTest.Profile.class)
class TracesOffTest {
    public static class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TraceCollector.class));
        }
    }

    @Inject
    OpenTelemetry openTelemetry;

    @Test
    void nothingIsTracedUntilItIsSwitchedOn() {
        given().contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(200);
        assertThat(((OpenTelemetrySdk) openTelemetry).getSdkTracerProvider().forceFlush().join(30, TimeUnit.SECONDS).isDone()).isTrue();
        assertThat(TraceCollector.EXPORTED).isEmpty();
    }
}
