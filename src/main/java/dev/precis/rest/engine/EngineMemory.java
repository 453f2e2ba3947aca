package dev.precis.rest.engine;

import dev.precis.model.Interruption;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The memory that the engine's work may hold at a time: a part of the largest heap, which itself is a part of the container's memory.
 * Work that doesn't fit at all is refused, work that doesn't fit now waits, the one that came first goes first.
 */
@Singleton
public class EngineMemory {
    /** What the program itself holds, with the answers and small requests under way on the event loops. */
    private static final long PROGRAM = 12L << 20;
    /** The part of the rest that work may hold; the collector needs room to copy what lives. */
    private static final double SHARE = 0.75;
    private static final int UNIT = 1 << 10;

    private final int units;
    private final Semaphore free;
    /** How much work is under way, and how much has ever begun. */
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong begun = new AtomicLong();

    @Inject
    EngineMemory() {
        this(Runtime.getRuntime().maxMemory());
    }

    /** @param heap the largest heap, in bytes */
    public EngineMemory(long heap) {
        units = (int) Math.min(Integer.MAX_VALUE, Math.max(heap / 8, (long) ((heap - PROGRAM) * SHARE)) / UNIT);
        free = new Semaphore(units, true);
    }

    /** How much work may hold, in bytes. */
    public long budget() {
        return (long) units * UNIT;
    }

    /** What to tell a caller whose request ran out of memory: once it is given up, its memory is there again. */
    public static ProblemException ranOut() {
        return new ProblemException(ProblemKind.UNAVAILABLE, "There was too little memory for this request");
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes >> 20);
    }

    /**
     * Runs work once there is room for what it holds; the thread may be interrupted while it waits.
     *
     * @throws ProblemException 413 when work that holds {@code bytes} would not even fit alone, or did not; 503 when memory ran out
     *     beside other work
     */
    <T> T within(long bytes, Supplier<T> work) {
        if (bytes > budget()) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "Summarizing this would take about " + megabytes(bytes)
                    + " MB of memory, and this service has " + megabytes(budget()) + " MB for it; send less at a time");
        }
        int held = (int) Math.min(units, bytes / UNIT + 1);
        try {
            free.acquire(held);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Interruption.check();
        }
        boolean first = running.getAndIncrement() == 0;
        long number = begun.incrementAndGet();
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            boolean alone = first && begun.get() == number;
            throw alone
                    ? new ProblemException(ProblemKind.TOO_LARGE,
                            "Summarizing this takes more memory than this service has; send less at a time")
                    : ranOut();
        } finally {
            running.decrementAndGet();
            free.release(held);
        }
    }
}
