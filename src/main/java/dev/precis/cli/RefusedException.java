package dev.precis.cli;

/** A text that can't be summarized; the message says which, why, and what would help. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message, null, false, false);
    }
}
