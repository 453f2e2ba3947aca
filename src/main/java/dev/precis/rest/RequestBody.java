package dev.precis.rest;

import dev.precis.rest.body.Cost;
import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.ContentType;
import dev.precis.wire.ProblemException;
import dev.precis.wire.QueryParameters;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
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

    /** Of a request whose types have been agreed on. */
    static RequestBody of(RoutingContext context, ReceivedBody received) {
        return new RequestBody(NegotiationFilter.contentType(context), received, QueryParameters.of(context.request().query()),
                NegotiationFilter.answerType(context), EngineThreads.left(context));
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
