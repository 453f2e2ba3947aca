package dev.precis.rest;

import dev.precis.rest.body.Cost;
import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.ContentType;
import dev.precis.wire.ProblemException;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * The body of a request with what its head says of it. It is undone and parsed by the resource, on whatever thread that works on.
 *
 * <p>It has functions in place of the {@link ReceivedBody}: natively Quarkus keeps the class of a resource's parameter for reflection with
 * those of its fields and of theirs, which would be all of Vert.x, 4.6 MB.
 *
 * @param contentType what it is
 * @param bytes its bytes as {@link ReceivedBody#bytes} gives them
 * @param small whether the work on it is quickly done, whatever it holds; see {@link Cost#isSmall}
 * @param parameters the query parameters in the order given
 * @param answerType what the request is to be answered with
 * @param callerLeft completes when the caller leaves before the answer
 */
record RequestBody(ContentType contentType, Supplier<byte[]> bytes, LongPredicate small, List<Map.Entry<String, String>> parameters,
        AnswerType answerType, Future<?> callerLeft) {
    static RequestBody of(ContentType contentType, ReceivedBody received, List<Map.Entry<String, String>> parameters,
            AnswerType answerType, Future<?> callerLeft) {
        return new RequestBody(contentType, received::bytes, size -> Cost.isSmall(contentType.mediaType(), received, size), parameters,
                answerType, callerLeft);
    }

    /** See {@link Cost#memory}. */
    long memory() {
        return Cost.memory(contentType.mediaType(), bytes.get());
    }

    /** The body as text. */
    String text() {
        return contentType.decode(bytes.get());
    }

    /** The body as JSON, which says everything itself; a parameter beside it would be overlooked or contradict it. */
    String json() {
        if (!parameters.isEmpty()) {
            throw ProblemException.invalid("query string", "must be empty with a JSON body, which says everything itself");
        }
        return text();
    }
}
