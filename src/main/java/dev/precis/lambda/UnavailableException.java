package dev.precis.lambda;

/** A direct invocation that was not answered this time; failing it lets Lambda, a queue or a pipe try it again. */
final class UnavailableException extends InvocationException {
    private static final long serialVersionUID = 1;

    UnavailableException(String message) {
        super(message);
    }
}
