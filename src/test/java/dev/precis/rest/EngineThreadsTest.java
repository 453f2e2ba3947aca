package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when there is more work than threads. */
class EngineThreadsTest {
    private static final int LARGE = 1_000_000;
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private EngineThreads threads(String... settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(PrecisConfig.class)
                .withConverter(io.quarkus.runtime.configuration.MemorySize.class, 100,
                        new io.quarkus.runtime.configuration.MemorySizeConverter())
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter());
        for (int i = 0; i < settings.length; i += 2) {
            builder.withDefaultValue(settings[i], settings[i + 1]);
        }
        return new EngineThreads(vertx, builder.build().getConfigMapping(PrecisConfig.class));
    }

    private static ProblemKind refusal(Future<?> outcome) throws Exception {
        Throwable thrown = catchThrowable(() -> outcome.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS));
        return ((ProblemException) thrown.getCause()).kind();
    }

    @Test
    void refusesWhatTheQueueCannotHold() throws Exception {
        EngineThreads engine = threads("precis.engine.threads", "1", "precis.engine.queue", "1");
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<String> running = engine.run(LARGE, () -> {
            started.countDown();
            await(release);
            return "first";
        });
        await(started);
        Future<String> waiting = engine.run(LARGE, () -> "second");
        assertThat(engine.waiting()).isEqualTo(1);
        assertThat(refusal(engine.run(LARGE, () -> "third"))).isEqualTo(ProblemKind.OVERLOADED);
        assertThat(engine.run(100, () -> "small").result()).isEqualTo("small");
        release.countDown();
        assertThat(running.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(waiting.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo("second");
        engine.stop();
    }

    @Test
    void refusesWhatHasWaitedPastItsDeadline() throws Exception {
        EngineThreads engine = threads("precis.engine.deadline", "0s");
        assertThat(refusal(engine.run(LARGE, () -> "too late"))).isEqualTo(ProblemKind.UNAVAILABLE);
        engine.stop();
    }

    @Test
    void aFaultOfTheEngineFailsItsRequestAlone() throws Exception {
        EngineThreads engine = threads();
        Future<Object> failed = engine.run(LARGE, () -> {
            throw new StackOverflowError();
        });
        assertThat(catchThrowable(() -> failed.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThat(engine.run(LARGE, () -> "next").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo("next");
        engine.stop();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
