package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void aFaultOfOursFailsTheInvocationWithoutQuotingTheEvent() {
        Vertx vertx = Vertx.vertx();
        Invocations invocations = new Invocations(new Service(vertx, null) {
            @Override
            Answer call(Call call, Instant deadline) {
                IllegalArgumentException fault = new IllegalArgumentException("no idea what to do with " + call.body());
                // as the JIT throws it once it has thrown it often
                fault.setStackTrace(new StackTraceElement[0]);
                throw fault;
            }
        });
        assertThatThrownBy(() -> invocations.answer(Buffer.buffer("{\"text\": \"a secret\"}"), Instant.MAX))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret")
                .hasNoCause();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
