package dev.precis.rest;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Small work on event loops, so much of it at a time that whoever asks for something else, such as the service's health, gets a
 * word in: a loop that has read requests of many connections at once would else do all of their work before it looks at its
 * connections again. What doesn't fit into a turn waits for the next one, a bounded number of requests on each loop.
 *
 * <p>While enough of them wait, a connection that has had its answer is not read: its next request is better kept by the operating
 * system than as thousands of objects, which the garbage collector would copy again and again until their turn comes.
 */
final class LoopTurns {
    /** How long work may take until the loop looks at its connections, as far as it isn't a single request's. */
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    /** So many waiting requests keep a loop busy while the next ones are read. */
    private static final int ENOUGH = 16;

    private final Vertx vertx;
    private final int capacity;
    private final long patienceNanos;
    /** Each loop has one thread. */
    private final ThreadLocal<Loop> loops = ThreadLocal.withInitial(Loop::new);
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param capacity how many requests may wait on each loop, and how many connections unread
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

    /** Reads on from a connection of this loop whose request has been answered: at once, or once those who wait have had their turn. */
    void readOn(ConnectionBase connection) {
        loops.get().readOn(connection);
    }

    /** How many requests wait, on all loops. */
    int waiting() {
        return waiting.get();
    }

    private final class Loop {
        private final Queue<Runnable> queue = new ArrayDeque<>();
        /** Connections that are not read, in the order of their answers. */
        private final Queue<ConnectionBase> unread = new ArrayDeque<>();
        private boolean turnScheduled;
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
            scheduleTurn();
            return promise.future();
        }

        void readOn(ConnectionBase connection) {
            if (unread.size() < capacity && (queue.size() >= ENOUGH || !unread.isEmpty())) {
                connection.doPause();
                unread.add(connection);
            }
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
            if (turnScheduled) {
                return;
            }
            turnScheduled = true;
            ContextInternal context = (ContextInternal) vertx.getOrCreateContext();
            context.nettyEventLoop().schedule(() -> context.runOnContext(looked -> turn()), 1, TimeUnit.NANOSECONDS);
        }

        private void turn() {
            turnScheduled = false;
            long end = System.nanoTime() + TURN_NANOS;
            while (!queue.isEmpty() && System.nanoTime() < end) {
                Runnable next = queue.remove();
                waiting.decrementAndGet();
                next.run();
            }
            for (int waiting = queue.size(); waiting < ENOUGH && !unread.isEmpty(); waiting++) {
                unread.remove().doResume();
            }
            if (!queue.isEmpty() || !unread.isEmpty()) {
                scheduleTurn();
            }
        }
    }
}
