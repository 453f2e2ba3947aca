package dev.precis.rest.engine;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.netty.channel.EventLoop;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Small work on event loops, so much of it at a time that whoever asks for something else, such as the service's health, gets a
 * word in: a loop that has read requests of many connections at once would else do all of their work before it looks at its
 * connections again. What doesn't fit into a turn waits for the next one, a bounded number of requests on each loop.
 *
 * <p>While enough of them wait, a connection that has had its answer is not read: its next request is better kept by the operating
 * system than as thousands of objects, which the garbage collector would copy again and again until their turn comes. Whoever waits
 * there gets an equal share of the turns, so that nobody is overtaken for long.
 */
final class LoopTurns {
    /**
     * How long work may take until the loop looks at its connections, as far as it isn't a single request's. Whoever asks for something
     * else waits for a few turns: of 10 ms each they kept health above 100 ms under uploads of 1 MB. With 1 ms nothing more was gained,
     * and throughput is the same with 2 as with 10 (src/bench/README.md).
     */
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    /** So many waiting requests keep a loop busy while the next ones are read. */
    private static final int ENOUGH = 16;
    /** Within which every loop comes to look at its connections, whatever it is at. */
    private static final long LOOK_SECONDS = 5;

    private final Vertx vertx;
    private final int capacity;
    private final long patienceNanos;
    private final Queue<Loop> allLoops = new ConcurrentLinkedQueue<>();
    /** Each loop has one thread. */
    private final ThreadLocal<Loop> loops = ThreadLocal.withInitial(Loop::new);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean ending;

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

    /**
     * Reads what waits in connections, of all loops, and reads on at once from now on: a service that ends answers what was sent to it.
     *
     * @return completes when it has been read
     */
    CompletableFuture<Void> readAll() {
        ending = true;
        CompletableFuture<?>[] read = allLoops.stream().map(Loop::readAll).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(read).completeOnTimeout(null, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** How many requests wait, on all loops. */
    int waiting() {
        return waiting.get();
    }

    private final class Loop {
        private final EventLoop eventLoop = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
        private final Queue<Runnable> queue = new ArrayDeque<>();
        /** Connections that are not read, in the order of their answers. */
        private final SequencedSet<ConnectionBase> unread = new LinkedHashSet<>();
        /** How many of them are due to be read, by their share of the turns so far. */
        private double due;
        private boolean turnScheduled;
        private boolean inTurn;
        private long turnEnd;

        Loop() {
            allLoops.add(this);
        }

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
            boolean others = queue.size() >= ENOUGH || !unread.isEmpty();
            if (others && !ending && unread.size() < capacity && unread.add(connection)) {
                connection.doPause();
            }
        }

        CompletableFuture<Void> readAll() {
            CompletableFuture<Void> read = new CompletableFuture<>();
            eventLoop.execute(() -> {
                read(unread.size());
                whenLooked(() -> read.complete(null));
            });
            return read;
        }

        private void read(int connections) {
            for (int i = 0; i < connections && !unread.isEmpty(); i++) {
                unread.removeFirst().doResume();
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
        private void whenLooked(Runnable task) {
            eventLoop.schedule(task, 1, TimeUnit.NANOSECONDS);
        }

        private void scheduleTurn() {
            if (!turnScheduled) {
                turnScheduled = true;
                ContextInternal context = (ContextInternal) vertx.getOrCreateContext();
                whenLooked(() -> context.runOnContext(looked -> turn()));
            }
        }

        private void turn() {
            turnScheduled = false;
            int done = 0;
            try {
                long end = System.nanoTime() + TURN_NANOS;
                for (; !queue.isEmpty() && System.nanoTime() < end; done++) {
                    Runnable next = queue.remove();
                    waiting.decrementAndGet();
                    next.run();
                }
            } finally {
                readDue(done);
                if (!queue.isEmpty() || !unread.isEmpty()) {
                    scheduleTurn();
                }
            }
        }

        /**
         * Reads from as many connections as keep the loop busy, and from no fewer than is their share of what the turn has done: others
         * may keep the queue full by themselves, as new connections do and those of HTTP/2.
         */
        private void readDue(int done) {
            due = unread.isEmpty() ? 0 : due + (double) done * unread.size() / (unread.size() + queue.size());
            int share = (int) due;
            due -= share;
            read(Math.max(share, ENOUGH - queue.size()));
        }
    }
}
