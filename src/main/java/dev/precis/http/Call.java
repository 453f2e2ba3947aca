package dev.precis.http;

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
    /** The body as text. */
    String body() {
        return contentType.decode(bytes);
    }
}
