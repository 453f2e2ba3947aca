package dev.precis.rest;

import dev.precis.wire.RejectedException;
import java.util.Map;

/**
 * A request as an endpoint sees it.
 *
 * @param contentType what its body is
 * @param bytes its body
 * @param parameters its query parameters
 * @param answerType what it is to be answered with
 */
record Call(ContentType contentType, byte[] bytes, Iterable<Map.Entry<String, String>> parameters, AnswerType answerType) {
    /** A JSON body says everything itself; a parameter beside it would be overlooked or contradict it. */
    void requireNoParameters() {
        if (parameters.iterator().hasNext()) {
            throw RejectedException.invalid("query string", "must be empty with a JSON body, which says everything itself");
        }
    }

    /** The body as text. */
    String body() {
        return contentType.decode(bytes);
    }
}
