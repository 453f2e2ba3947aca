package dev.precis.rest;

/** A failure without its messages, for the log: its class and lines tell where it came from, its message may quote the caller. */
final class Redacted extends Exception {
    private static final long serialVersionUID = 1;
    private static final int MAX_CAUSES = 8;

    private Redacted(String name, Throwable cause, StackTraceElement[] lines) {
        super(name, cause);
        setStackTrace(lines);
    }

    static Redacted of(Throwable failure) {
        return of(failure, MAX_CAUSES);
    }

    private static Redacted of(Throwable failure, int causes) {
        Throwable cause = failure.getCause();
        return new Redacted(failure.getClass().getName(), cause == null || causes == 0 ? null : of(cause, causes - 1),
                failure.getStackTrace());
    }
}
