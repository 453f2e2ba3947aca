package dev.precis.model;

/** The thread that made a summary was interrupted: nobody waits for the summary any more, and there is none. */
public final class SummaryInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SummaryInterruptedException() {
        super("the summary's thread was interrupted", null, false, false);
    }
}
