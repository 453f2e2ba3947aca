package dev.precis.rest;

import dev.precis.wire.ProblemException;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/**
 * The body of a request with what its head says of it. It is undone and parsed by the resource, on whatever thread that works on.
 *
 * @param contentType what it is
 * @param received its bytes
 * @param parameters the query parameters in the order given
 * @param answerType what the request is to be answered with
 * @param callerLeft completes when the caller leaves before the answer
 */
record RequestBody(ContentType contentType, ReceivedBody received, List<Map.Entry<String, String>> parameters, AnswerType answerType,
        Future<?> callerLeft) {
    /** Whether the work on it is quickly done, whatever it holds; see {@link Cost#isSmall}. */
    boolean isSmall(long small) {
        return Cost.isSmall(contentType.mediaType(), received, small);
    }

    /** See {@link Cost#memory}. */
    long memory() {
        return Cost.memory(contentType.mediaType(), received.bytes());
    }

    /** The body as text. */
    String text() {
        return contentType.decode(received.bytes());
    }

    /** The body as JSON, which says everything itself; a parameter beside it would be overlooked or contradict it. */
    String json() {
        if (!parameters.isEmpty()) {
            throw ProblemException.invalid("query string", "must be empty with a JSON body, which says everything itself");
        }
        return text();
    }
}
