package dev.precis.rest.engine;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is a service that summarizes: each probe does it, which takes microseconds and warms the engine before the first caller. */
@Readiness
@Singleton
class EngineReadiness implements HealthCheck {
    private static final SummaryRequest PROBE = SummaryRequest.of(Document.of(
            "A probe asks whether the service can summarize. The service summarizes this text and looks at what it got.",
            Format.PLAIN));

    private final Summarizer summarizer = new Summarizer();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine").status(!summarizer.summarize(PROBE).sentences().isEmpty()).build();
    }
}
