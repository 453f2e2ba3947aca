package dev.precis.rest;

import dev.precis.wire.Problem;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.Problems;
import dev.precis.wire.RejectedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Sends answers and problems. */
@Singleton
class Responses {
    private static final Logger LOG = Logger.getLogger(Responses.class);
    private static final String OUTCOME = "precis.outcome";
    /** Below this, a response fits into one packet, and compressing it saves nothing. */
    private static final int WORTH_COMPRESSING = 1400;

    private static final long WORTH_DRAINING = 64 * 1024;
    private static final long LINGER_MILLIS = 5_000;

    void send(RoutingContext context, Answer answer) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.type().contentType());
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (answer.type() == AnswerType.HTML) {
            response.putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        end(response, answer.body());
    }

    /** Answers a request that failed. A fault of our own is logged, by its classes and lines alone: a message may hold the text. */
    void fail(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        Throwable failure = context.failure() == null ? ofStatus(context.statusCode()) : context.failure();
        Problem problem = Problems.of(failure, "urn:precis:request:" + RequestIds.of(context));
        if (problem.kind() == ProblemKind.INTERNAL_ERROR) {
            LOG.error("Request " + RequestIds.of(context) + " failed", Redacted.of(failure));
        }
        context.put(OUTCOME, problem.kind().label());
        response.setStatusCode(problem.kind().status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        switch (problem.kind()) {
            case OVERLOADED, UNAVAILABLE -> response.putHeader(HttpHeaders.RETRY_AFTER, "1");
            case UNAUTHORIZED -> response.putHeader("WWW-Authenticate", "Bearer");
            default -> { }
        }
        if (!context.request().isEnded()) {
            discardBody(context);
        }
        end(response, problem.toJson());
    }

    /**
     * Reads on what nobody wants, so that a caller who sends first and reads then gets to read the problem; a short rest keeps
     * the connection, of a long one no more is taken than arrives in a while.
     */
    private static void discardBody(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.handler(chunk -> { });
        if (!worthDraining(request)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            long timer = context.vertx().setTimer(LINGER_MILLIS, id -> request.connection().close());
            request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
            request.endHandler(read -> {
                context.vertx().cancelTimer(timer);
                request.connection().close();
            });
        }
        request.resume();
    }

    /** Whether what is still to come of a body that nobody will read is so short that the connection can be kept. */
    private static boolean worthDraining(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && (length == null || length.length() < 18 && Long.parseLong(length) <= WORTH_DRAINING);
    }

    /** What became of a request: {@code ok}, or the kind of its problem. */
    static String outcome(RoutingContext context) {
        return context.get(OUTCOME, "ok");
    }

    /** A failure that Vert.x tells by its status alone. */
    private static RejectedException ofStatus(int status) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.status() == status) {
                return new RejectedException(kind, kind.title());
            }
        }
        return new RejectedException(ProblemKind.INTERNAL_ERROR, "The request failed");
    }

    private static void end(HttpServerResponse response, byte[] body) {
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (body.length >= WORTH_COMPRESSING) {
            // Quarkus marks every response as not to be compressed until somebody says otherwise
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        response.end(Buffer.buffer(body));
    }
}
