package dev.precis.rest;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Small work on event loops, so much of it at a time that whoever asks for something else, such as the service's health, gets a
 * word in: a loop that has read requests of many connections at once would else do all of their work before it looks at its
 * connections again. What doesn't fit into a turn waits for the next one, a bounded number of requests on each loop.
 */
final class LoopTurns {
    /** How long work may take until the loop looks at its connections, as far as it isn't a single request's. */
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Vertx vertx;
    private final int capacity;
    private final long patienceNanos;
    /** Each loop has one thread. */
    private final ThreadLocal<Loop> loops = ThreadLocal.withInitial(Loop::new);
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param capacity how many requests may wait on each loop
     * @param patienceMillis how long one may wait
     */
    LoopTurns(Vertx vertx, int capacity, long patienceMillis) {
        this.vertx = vertx;
        this.capacity = capacity;
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }

    /**
     * Runs {@code work} on the loop this is called on, at once if it is not busy.
     *
     * @param left completes when nobody waits for the outcome any more
     */
    <T> Future<T> run(Future<?> left, Supplier<Future<T>> work) {
        return loops.get().run(left, work);
    }

    /** How many requests wait, on all loops. */
    int waiting() {
        return waiting.get();
    }

    private final class Loop {
        private final Queue<Runnable> queue = new ArrayDeque<>();
        private boolean inTurn;
        private long turnEnd;

        <T> Future<T> run(Future<?> left, Supplier<Future<T>> work) {
            if (queue.isEmpty() && isInTurn()) {
                return work.get();
            }
            if (queue.size() >= capacity) {
                return Future.failedFuture(EngineThreads.overloaded());
            }
            Promise<T> promise = Promise.promise();
            Context caller = vertx.getOrCreateContext();
            long latest = System.nanoTime() + patienceNanos;
            queue.add(() -> {
                if (left.isComplete() || System.nanoTime() > latest) {
                    promise.fail(new ProblemException(ProblemKind.UNAVAILABLE, "The request did not begin before its deadline"));
                } else {
                    Future<T> outcome = work.get();
                    caller.runOnContext(back -> outcome.onComplete(promise));
                }
            });
            waiting.incrementAndGet();
            if (queue.size() == 1) {
                scheduleTurn();
            }
            return promise.future();
        }

        /** Whether there is time left until the loop must look at its connections. It does so before it runs what is posted to it. */
        private boolean isInTurn() {
            long now = System.nanoTime();
            if (!inTurn) {
                inTurn = true;
                turnEnd = now + TURN_NANOS;
                vertx.runOnContext(looked -> inTurn = false);
            }
            return now < turnEnd;
        }

        /**
         * As Netty's own task that is due at once: it is run after the loop has looked at its connections. What is posted to a loop may
         * all be run before, and a timer of Vert.x takes a millisecond or two, in which a loop with nothing else to do is idle.
         */
        private void scheduleTurn() {
            ContextInternal context = (ContextInternal) vertx.getOrCreateContext();
            context.nettyEventLoop().schedule(() -> context.runOnContext(looked -> turn()), 1, TimeUnit.NANOSECONDS);
        }

        private void turn() {
            long end = System.nanoTime() + TURN_NANOS;
            do {
                Runnable next = queue.remove();
                waiting.decrementAndGet();
                next.run();
            } while (!queue.isEmpty() && System.nanoTime() < end);
            if (!queue.isEmpty()) {
                scheduleTurn();
            }
        }
    }
}
