package dev.precis.rest;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Where the engine runs: small requests on the event loop they came in on, larger ones on as many threads as there are
 * processors, with a bounded queue before them. Platform threads, because Lucene keeps its analysis chains per thread.
 */
@Singleton
class EngineThreads {
    private final Vertx vertx;
    private final long inlineBodySize;
    private final long deadlineNanos;
    private final int queueCapacity;
    private final ThreadPoolExecutor pool;

    EngineThreads(Vertx vertx, PrecisConfig config) {
        this.vertx = vertx;
        PrecisConfig.Engine engine = config.engine();
        inlineBodySize = engine.inlineBodySize().asLongValue();
        deadlineNanos = engine.deadline().toNanos();
        int threads = engine.threads() > 0 ? engine.threads() : Runtime.getRuntime().availableProcessors();
        queueCapacity = Math.max(1, engine.queue());
        AtomicInteger number = new AtomicInteger();
        pool = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queueCapacity),
                task -> new Thread(task, "precis-engine-" + number.incrementAndGet()));
        pool.allowCoreThreadTimeOut(true);
    }

    /** Runs {@code work} for a body of {@code size} bytes; the outcome arrives on the event loop this was called on. */
    <T> Future<T> run(int size, Supplier<T> work) {
        return size <= inlineBodySize ? outcome(work) : runOnThread(work);
    }

    /** Runs {@code work} on a thread of the pool; the outcome arrives on the event loop this was called on. */
    <T> Future<T> runOnThread(Supplier<T> work) {
        Promise<T> promise = Promise.promise();
        Context caller = vertx.getOrCreateContext();
        long enqueued = System.nanoTime();
        try {
            pool.execute(() -> {
                Future<T> outcome = System.nanoTime() - enqueued > deadlineNanos
                        ? Future.failedFuture(new ProblemException(ProblemKind.UNAVAILABLE, "The request waited past its deadline"))
                        : outcome(work);
                caller.runOnContext(back -> outcome.onComplete(promise));
            });
        } catch (RejectedExecutionException e) {
            promise.fail(new ProblemException(ProblemKind.OVERLOADED, "Too many requests are waiting; try again later"));
        }
        return promise.future();
    }

    /** How many threads there are. */
    int threads() {
        return pool.getMaximumPoolSize();
    }

    /** How many requests wait for a thread. */
    int waiting() {
        return pool.getQueue().size();
    }

    /** How many requests may wait for a thread. */
    int queueCapacity() {
        return queueCapacity;
    }

    /** Whatever the engine throws, an error such as a stack overflow included, is an answer to this request alone. */
    private static <T> Future<T> outcome(Supplier<T> work) {
        try {
            return Future.succeededFuture(work.get());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Future.failedFuture(e);
        }
    }

    @PreDestroy
    void stop() {
        pool.shutdown();
    }
}
