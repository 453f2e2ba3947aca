package dev.precis.lambda;

/** An event of a kind this function has no answer for; trying again would end the same. */
final class UnreadableEventException extends InvocationException {
    private static final long serialVersionUID = 1;

    UnreadableEventException(String message) {
        super(message);
    }
}
