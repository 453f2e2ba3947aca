package dev.precis.lambda;

/**
 * An invocation that ends in an error in place of a reply, so that whoever sent the event, be it a person, a queue or a state
 * machine, learns that it was not answered. The message gets logged by Lambda's managed runtimes: it holds nothing of the event.
 */
abstract sealed class InvocationException extends RuntimeException
        permits RejectedEventException, UnavailableException, UnreadableEventException {
    private static final long serialVersionUID = 1;

    InvocationException(String message) {
        super(message, null, false, false);
    }
}
