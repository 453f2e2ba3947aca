package dev.precis.rest;

import dev.precis.rest.body.Cost;
import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.ContentType;
import dev.precis.wire.ProblemException;
import java.util.List;
import java.util.Map;

/**
 * The body of a request with what its head says of it. It is undone and parsed on whatever thread works on it.
 *
 * @param contentType what it is
 * @param received as it came
 * @param parameters the query parameters in the order given
 * @param answerType what the request is to be answered with
 */
record RequestBody(ContentType contentType, ReceivedBody received, List<Map.Entry<String, String>> parameters, AnswerType answerType) {
    /** A body in JSON that is answered in JSON, as the protocols of others have them. */
    static RequestBody ofJson(ReceivedBody received) {
        return new RequestBody(ContentType.JSON, received, List.of(), AnswerType.JSON);
    }

    /** See {@link Cost#isSmall}. */
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
