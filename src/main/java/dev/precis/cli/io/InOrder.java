package dev.precis.cli.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Work done by several threads and handed on in the order it came in. What waits is bounded, in pieces and in bytes: when the
 * bound is reached, taking on more waits for the oldest piece.
 */
public final class InOrder<R> implements AutoCloseable {
    /** Enough for every thread to have its next piece waiting, and for a slow piece not to idle the others at once. */
    private static final int PIECES_PER_THREAD = 16;

    private static final long BYTES = 32L << 20;

    private final ExecutorService threads;
    private final int pieces;
    private final Sink<R> sink;
    private final Deque<Piece<R>> waiting = new ArrayDeque<>();
    private long bytes;

    /** Takes the results in order, on the thread that hands in the work. */
    @FunctionalInterface
    public interface Sink<R> {
        void accept(R result) throws IOException;
    }

    private record Piece<R>(Future<R> result, int bytes) {}

    /** @param threads how many pieces of work are done at once; 1 at least */
    public InOrder(int threads, Sink<R> sink) {
        // platform threads: the engine keeps its analysis chains per thread
        this.threads = Executors.newFixedThreadPool(threads);
        this.pieces = threads * PIECES_PER_THREAD;
        this.sink = sink;
    }

    /** Hands in a piece of work of so many bytes; waits where too much of it is under way. */
    public void add(int size, Supplier<R> work) throws IOException {
        while (!waiting.isEmpty() && (waiting.size() >= pieces || bytes + size > BYTES)) {
            handOn();
        }
        waiting.add(new Piece<>(threads.submit(work::get), size));
        bytes += size;
    }

    /** Waits for what is under way and hands on all of its results. */
    public void finish() throws IOException {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        Piece<R> oldest = waiting.remove();
        bytes -= oldest.bytes();
        try {
            sink.accept(oldest.result().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work must not fail, but say what is wrong", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
