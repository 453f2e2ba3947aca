package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Faults of ours, which are of no event's making. */
class FaultTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    static final List<Throwable> FAULTS = List.of(
            new IllegalArgumentException("no idea what to do with a secret"),
            new StackOverflowError("secret"), new OutOfMemoryError("secret"));

    private Invocations failing(Throwable fault) {
        // as the JIT throws it once it has thrown it often
        fault.setStackTrace(new StackTraceElement[0]);
        return new Invocations(new Service(vertx, () -> 0) {
            @Override
            LambdaAnswer call(LambdaCall call, Instant deadline) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        });
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void failADirectInvocationWithoutQuotingTheEvent(Throwable fault) {
        assertThatThrownBy(() -> failing(fault).answer(Buffer.buffer("{\"text\": \"a secret\"}"), Instant.MAX))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void areAProblemToWhoeverWaitsBehindAGateway(Throwable fault) throws Exception {
        Buffer reply = failing(fault).answer(Events.of("function-url").toBuffer(), Instant.MAX);
        assertThat(new JsonObject(reply).getInteger("statusCode")).isEqualTo(500);
        assertThat(reply.toString()).contains("internal-error").doesNotContain("secret");
    }
}
