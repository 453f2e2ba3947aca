package dev.precis.rest.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.precis.model.Interruption;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when there is more work than threads. */
class EngineThreadsTest {
    private static final LongSupplier LARGE = () -> 1_000_000;
    private final Promise<Void> left = Promise.promise();
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private EngineThreads threads(String... settings) {
        return new EngineThreads(vertx, new EngineMemory(100 << 20), Settings.of(settings));
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
        Future<String> running = engine.runOnThread(LARGE, left.future(), () -> {
            started.countDown();
            await(release);
            return "first";
        });
        await(started);
        Future<String> waiting = engine.runOnThread(LARGE, left.future(), () -> "second");
        assertThat(engine.waiting()).isEqualTo(1);
        assertThat(refusal(engine.runOnThread(LARGE, left.future(), () -> "third"))).isEqualTo(ProblemKind.OVERLOADED);
        assertThat(engine.runInTurn(left.future(), () -> "small").result()).isEqualTo("small");
        release.countDown();
        assertThat(running.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(waiting.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo("second");
        engine.stop();
    }

    @Test
    void endsWorkAtItsDeadline() throws Exception {
        EngineThreads engine = threads("precis.engine.deadline", "200ms");
        AtomicLong work = new AtomicLong();
        assertThat(refusal(engine.runOnThread(LARGE, left.future(), () -> work(work)))).isEqualTo(ProblemKind.UNAVAILABLE);
        // a thread that had not ended would keep this one from running
        assertThat(
                engine.runOnThread(LARGE, left.future(), () -> "next").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS))
                .isEqualTo("next");
        assertThat(work.get()).isBetween(1L, 2_000_000_000L);
        engine.stop();
    }

    @Test
    void endsWorkWhoseCallerHasLeft() throws Exception {
        EngineThreads engine = threads("precis.engine.threads", "1");
        CountDownLatch started = new CountDownLatch(1);
        AtomicLong work = new AtomicLong();
        Future<Long> running = engine.runOnThread(LARGE, left.future(), () -> {
            started.countDown();
            return work(work);
        });
        Future<String> waiting = engine.runOnThread(LARGE, left.future(), () -> "second");
        await(started);
        left.complete();
        assertThat(refusal(running)).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(refusal(waiting)).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(engine.waiting()).isZero();
        Future<String> next = engine.runOnThread(LARGE, Future.future(never -> {
        }), () -> "next");
        assertThat(next.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo("next");
        assertThat(work.get()).isBetween(1L, 2_000_000_000L);
        engine.stop();
    }

    /** Works until it is ended; notes the processor time that took. */
    private static long work(AtomicLong time) {
        try {
            while (true) {
                Interruption.check();
                time.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            }
        } finally {
            time.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }
    }

    @Test
    void refusesWhatMemoryCouldNeverHoldAndLetsTheRestWaitForEachOther() throws Exception {
        EngineThreads engine = threads("precis.engine.threads", "4");
        assertThat(refusal(engine.runOnThread(() -> 90 << 20, left.future(), () -> "too much"))).isEqualTo(ProblemKind.TOO_LARGE);
        AtomicInteger atOnce = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(engine.runOnThread(() -> 40 << 20, left.future(), () -> {
                int now = atOnce.incrementAndGet();
                Thread.yield();
                atOnce.decrementAndGet();
                return now;
            }));
        }
        for (Future<Integer> one : all) {
            assertThat(one.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
        engine.stop();
    }

    @Test
    void memoryThatRunsOutFailsItsRequestAlone() throws Exception {
        EngineThreads engine = threads("precis.engine.threads", "2");
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<String> beside = engine.runOnThread(LARGE, left.future(), () -> {
            started.countDown();
            await(release);
            return "beside";
        });
        await(started);
        assertThat(refusal(engine.runOnThread(LARGE, left.future(), EngineThreadsTest::runOut))).isEqualTo(ProblemKind.UNAVAILABLE);
        release.countDown();
        assertThat(beside.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo("beside");
        assertThat(
                engine.runOnThread(LARGE, left.future(), () -> "next").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS))
                .isEqualTo("next");
        engine.stop();
    }

    @Test
    void whatRunsOutOfMemoryAloneIsTooLarge() throws Exception {
        EngineThreads engine = threads();
        assertThat(refusal(engine.runOnThread(LARGE, left.future(), EngineThreadsTest::runOut))).isEqualTo(ProblemKind.TOO_LARGE);
        engine.stop();
    }

    private static String runOut() {
        throw new OutOfMemoryError("by this test");
    }

    @Test
    void aFaultOfTheEngineFailsItsRequestAlone() throws Exception {
        EngineThreads engine = threads();
        Future<Object> failed = engine.runOnThread(LARGE, left.future(), () -> {
            throw new StackOverflowError();
        });
        assertThat(catchThrowable(() -> failed.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThat(
                engine.runOnThread(LARGE, left.future(), () -> "next").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS))
                .isEqualTo("next");
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
