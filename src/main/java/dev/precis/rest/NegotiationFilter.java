package dev.precis.rest;

import dev.precis.rest.media.Accept;
import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.ContentType;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Agrees with the caller on method, request type and answer type before Quarkus REST looks at them, and leaves it one type of
 * each to see. Left alone REST refuses {@code Accept: text/*}, repeats {@code ;q=0.9} in the answer's {@code Content-Type} and
 * takes a body of no {@code Content-Type} for JSON; and it couldn't say in a problem what is allowed.
 */
@Singleton
class NegotiationFilter {
    private static final String CONTENT_TYPE = "precis.contentType";

    /** An answer already: to a caller who asks for the methods of a path. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.HEADER_DECORATOR)
    Optional<Response> negotiate(RoutingContext context) {
        Endpoint endpoint = Endpoint.at(context.normalizedPath());
        if (endpoint == null) {
            return Optional.empty();
        }
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.OPTIONS) {
            return Optional.of(Response.noContent().header("Allow", endpoint.methods()).build());
        }
        if (!endpoint.takes(request.method())) {
            throw otherMethod(context, endpoint.methods());
        }
        if (!endpoint.isRead()) {
            ContentType contentType = ContentType.of(request.getHeader(HttpHeaders.CONTENT_TYPE), endpoint.consumes());
            request.headers().set(HttpHeaders.CONTENT_TYPE, contentType.mediaType());
            context.put(CONTENT_TYPE, contentType);
        }
        request.headers().set(HttpHeaders.ACCEPT, Accept.negotiate(request.headers().getAll(HttpHeaders.ACCEPT), endpoint.produces()));
        return Optional.empty();
    }

    /** What to throw at a request whose path takes other methods; the answer lists them. */
    static ProblemException otherMethod(RoutingContext context, String allowed) {
        context.response().putHeader("Allow", allowed);
        return new ProblemException(ProblemKind.METHOD_NOT_ALLOWED, "This path takes " + allowed);
    }

    /** What the body of a request is, once that has been agreed on. */
    static ContentType contentType(RoutingContext context) {
        return context.get(CONTENT_TYPE);
    }

    /** What a request is to be answered with, once that has been agreed on. */
    static AnswerType answerType(RoutingContext context) {
        return AnswerType.of(context.request().getHeader(HttpHeaders.ACCEPT));
    }
}
