package dev.precis.term;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;

/**
 * Workers kept from one job to the next with their arrays. The one used last goes first: what it needs is nearest. More
 * than are kept run at once where more threads ask, and are dropped afterwards. Safe for any number of threads.
 *
 * @param <T> a worker, for one thread at a time
 */
public final class Workers<T> {
    private static final int MOST = 8;

    private final LinkedBlockingDeque<T> idle = new LinkedBlockingDeque<>(MOST);
    private final Supplier<T> maker;

    /** @param maker makes a worker where none is idle */
    public Workers(Supplier<T> maker) {
        this.maker = maker;
    }

    /** A worker that is nobody else's until it is kept. */
    public T take() {
        T worker = idle.pollFirst();
        return worker != null ? worker : maker.get();
    }

    /** Keeps a worker that is ready for the next job, where there is room for it. */
    public void keep(T worker) {
        idle.offerFirst(worker);
    }
}
