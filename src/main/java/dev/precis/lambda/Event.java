package dev.precis.lambda;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** What a function is invoked with, when it stands for one HTTP request. */
interface Event {
    /**
     * The request it stands for.
     *
     * @throws ProblemException when it can't be one
     * @throws UnreadableEventException when the event lacks what every such event has
     */
    LambdaCall call();

    /** The service's answer in the shape the event's sender reads. */
    Buffer reply(LambdaAnswer answer);

    static HttpMethod method(String name) {
        if (!Headers.isToken(name)) {
            throw new ProblemException(ProblemKind.INVALID_REQUEST, "The method must be one of HTTP's, such as POST");
        }
        HttpMethod method = HttpMethod.valueOf(name);
        if (method.equals(HttpMethod.CONNECT)) {
            // it would turn the connection to the service into something else
            throw new ProblemException(ProblemKind.METHOD_NOT_ALLOWED, "No path takes CONNECT");
        }
        return method;
    }
}
