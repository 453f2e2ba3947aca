package dev.precis.model;

/**
 * Ends work that nobody waits for any more. Whoever has a summary made interrupts its thread ({@link Thread#interrupt}), as Java
 * cancels any task; every step asks here often enough, by characters, tokens or sentences, that it ends within a moment.
 * It leaves the thread interrupted, which is for whoever owns the thread to clear.
 */
public final class Interruption {
    /** Loops over single tokens or characters ask once in so many, a power of two: asking costs as much as a few of them. */
    public static final int STRIDE = 4096;

    private Interruption() {}

    /** @throws SummaryInterruptedException when the thread has been interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new SummaryInterruptedException();
        }
    }

    /**
     * Asks once in {@link #STRIDE} places of a loop.
     *
     * @param at the place, counted one by one
     */
    public static void checkAt(int at) {
        if ((at & STRIDE - 1) == 0) {
            check();
        }
    }
}
