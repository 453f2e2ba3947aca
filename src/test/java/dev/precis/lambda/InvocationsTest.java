package dev.precis.lambda;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** The function inside the service's own process, with no runtime around it. */
@QuarkusTest
class InvocationsTest extends FunctionContract {
    @Inject
    Invocations invocations;

    @Override
    Outcome invoke(Buffer event, Duration left) throws Exception {
        try {
            return new Outcome(null, invocations.answer(event, Instant.now().plus(left)));
        } catch (InvocationException e) {
            return new Outcome(e.getClass().getName(), Buffer.buffer(e.getMessage()));
        }
    }
}
