package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;

/** Spans that would hold what callers send. The service makes its traces while it starts, so what they refuse doesn't start. */
class TracesRefusedTest {
    @Test
    void spansOfQuarkusItselfAreRefusedWhetherTracesAreOnOrNot() {
        for (boolean off : new boolean[] {true, false}) {
            assertThatThrownBy(() -> new Traces(OpenTelemetry.noop(), off, true)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("quarkus.otel.instrument.vertx-http must be false");
        }
    }
}
