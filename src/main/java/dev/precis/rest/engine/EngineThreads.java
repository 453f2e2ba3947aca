package dev.precis.rest.engine;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Where the engine runs: what is quickly done on the event loop it came in on, the rest on as many threads as there are
 * processors, with a bounded queue before them, as much of it at a time as fits into memory. Platform threads, because Lucene keeps
 * its analysis chains per thread. Work on a thread ends with its deadline and when its caller leaves: the thread is interrupted.
 */
@Singleton
public class EngineThreads {
    /** So many small bodies may wait for one large. To refuse one costs about a tenth of its work, so most should rather wait. */
    private static final int SMALL_FOR_LARGE = 8;

    private final Vertx vertx;
    private final long deadlineMillis;
    private final int queueCapacity;
    private final EngineMemory memory;
    private final ThreadPoolExecutor pool;
    private final LoopTurns turns;

    EngineThreads(Vertx vertx, EngineMemory memory, PrecisConfig config) {
        this.vertx = vertx;
        this.memory = memory;
        PrecisConfig.Engine engine = config.engine();
        deadlineMillis = Math.max(1, engine.deadline().toMillis());
        int threads = engine.threads() > 0 ? engine.threads() : Runtime.getRuntime().availableProcessors();
        queueCapacity = Math.max(1, engine.queue());
        turns = new LoopTurns(vertx, queueCapacity * SMALL_FOR_LARGE, deadlineMillis);
        AtomicInteger number = new AtomicInteger();
        pool = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queueCapacity),
                task -> new Thread(task, "precis-engine-" + number.incrementAndGet()));
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * Runs {@code work}, which must be quick, in a turn of the event loop this is called on.
     *
     * @param left completes when nobody waits for the outcome any more
     */
    public <T> Future<T> runInTurn(Future<?> left, Supplier<T> work) {
        return turns.run(left, () -> outcome(work));
    }

    /**
     * Runs {@code work} on a thread of the pool; the outcome arrives on the event loop this was called on.
     *
     * @param needed how much memory it holds at most, in bytes; asked for on that thread
     * @param left completes when nobody waits for the outcome any more
     */
    public <T> Future<T> runOnThread(LongSupplier needed, Future<?> left, Supplier<T> work) {
        return runOnThread(needed, left, deadlineMillis, work);
    }

    /** Runs {@code work} on a thread of the pool within some milliseconds. */
    public <T> Future<T> runOnThread(LongSupplier needed, Future<?> left, long millis, Supplier<T> work) {
        Promise<T> promise = Promise.promise();
        Task<T> task = new Task<>(vertx.getOrCreateContext(), promise, () -> memory.within(needed.getAsLong(), work));
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            return Future.failedFuture(overloaded());
        }
        long timer = vertx.setTimer(Math.max(1, millis), late -> callOff(task, promise,
                new ProblemException(ProblemKind.UNAVAILABLE, "The request did not end before its deadline")));
        left.onComplete(gone -> callOff(task, promise, callerLeft()));
        return promise.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    /**
     * Reads the next request of a connection whose last one has been answered, once those who wait have had their turn. In HTTP/2 other
     * requests are under way in it, and their number is limited.
     */
    public void readOn(HttpServerRequest answered) {
        if (answered.version() != HttpVersion.HTTP_2 && answered.connection() instanceof ConnectionBase connection
                && connection.channel().eventLoop().inEventLoop()) {
            turns.readOn(connection);
        }
    }

    /** Reads what was sent and waits in connections, and lets none wait there any more. Not to be called on a loop, which it waits for. */
    public void readAll() {
        turns.readAll().join();
    }

    /** Completes when the caller of a request leaves before the answer. */
    public static Future<?> left(RoutingContext context) {
        Promise<Void> left = Promise.promise();
        context.addEndHandler(end -> {
            if (end.failed()) {
                left.tryComplete();
            }
        });
        return left.future();
    }

    /** What to tell a caller who has left; nobody hears it. */
    public static ProblemException callerLeft() {
        return new ProblemException(ProblemKind.UNAVAILABLE, "The caller has left");
    }

    /** What to tell a caller for whom there is no place to wait. */
    static ProblemException overloaded() {
        return new ProblemException(ProblemKind.OVERLOADED, "Too many requests are waiting; try again later");
    }

    private void callOff(Task<?> task, Promise<?> promise, ProblemException why) {
        if (promise.tryFail(why)) {
            task.cancel(true);
            pool.remove(task);
        }
    }

    /** Work whose outcome goes back to where it was asked for. The JDK's task sees to it that an interrupt meets no other one. */
    private static final class Task<T> extends FutureTask<Void> {
        Task(Context caller, Promise<T> promise, Supplier<T> work) {
            super(() -> {
                Future<T> outcome = outcome(work);
                caller.runOnContext(back -> {
                    if (outcome.succeeded()) {
                        promise.tryComplete(outcome.result());
                    } else {
                        promise.tryFail(outcome.cause());
                    }
                });
            }, null);
        }
    }

    /** How long work may take from when it is asked for, in milliseconds. */
    public long deadlineMillis() {
        return deadlineMillis;
    }

    /** How many threads there are. */
    public int threads() {
        return pool.getMaximumPoolSize();
    }

    /** How many requests wait for a thread, or for their turn on an event loop. */
    public int waiting() {
        return pool.getQueue().size() + turns.waiting();
    }

    /** How many requests may wait for a thread. */
    public int queueCapacity() {
        return queueCapacity;
    }

    /**
     * Whatever the engine throws is an answer to this request alone, an error such as a stack overflow included. Memory that ran out
     * is there again once the request's own is given up.
     */
    private static <T> Future<T> outcome(Supplier<T> work) {
        try {
            return Future.succeededFuture(work.get());
        } catch (OutOfMemoryError e) {
            return Future.failedFuture(EngineMemory.ranOut());
        } catch (RuntimeException | StackOverflowError e) {
            return Future.failedFuture(e);
        }
    }

    @PreDestroy
    void stop() {
        pool.shutdown();
    }
}
