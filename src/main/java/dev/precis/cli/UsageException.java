package dev.precis.cli;

/** Arguments the command line can't act on; the message says which one and what is allowed. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
