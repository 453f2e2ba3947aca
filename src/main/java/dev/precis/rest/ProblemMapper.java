package dev.precis.rest;

import dev.precis.azure.AzureErrors;
import dev.precis.rest.engine.EngineMemory;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.Problem;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place where a failure becomes an answer, whether a resource, a filter, Quarkus REST itself or what stands before it
 * failed.
 */
@Singleton
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String OUTCOME = "precis.outcome";
    private static final long WORTH_DRAINING = 64 * 1024;
    private static final long LINGER_MILLIS = 5_000;
    /** Of HTTP/2: nothing more is wanted of a stream (RFC 9113, 8.1). */
    private static final long NO_ERROR = 0;

    /** Of whatever fails in Quarkus REST. */
    @ServerExceptionMapper(Throwable.class)
    Response toResponse(Throwable failure, RoutingContext context) {
        Problem problem = problem(failure, context);
        Response.ResponseBuilder response = Response.status(problem.kind().status()).entity(json(problem, context));
        headers(problem, context).forEach(response::header);
        return response.build();
    }

    /** Of whatever fails before it. */
    void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        Problem problem = problem(failure(context), context);
        response.setStatusCode(problem.kind().status());
        headers(problem, context).forEach(response::putHeader);
        response.end(Buffer.buffer(json(problem, context)));
    }

    private static Throwable failure(RoutingContext context) {
        if (context.failure() == null) {
            return ofStatus(context.statusCode());
        }
        // Vert.x' router refuses some heads by itself
        return context.failure() instanceof VertxException && context.statusCode() == ProblemKind.INVALID_REQUEST.status()
                ? ProblemException.invalid("head", "must hold a path and, from HTTP/1.1 on, a Host (in HTTP/2 an :authority)")
                : context.failure();
    }

    /** What became of a request: {@code ok}, or the kind of its problem. */
    static String outcome(RoutingContext context) {
        return context.get(OUTCOME, "ok");
    }

    static boolean isProblem(RoutingContext context) {
        return context.get(OUTCOME) != null;
    }

    /** A fault of our own is logged, by its classes and lines alone: a message may hold the text. */
    private static Problem problem(Throwable failure, RoutingContext context) {
        Problem problem = Problem.of(inOurWords(failure), RequestIdFilter.instanceOf(context));
        if (problem.kind() == ProblemKind.INTERNAL_ERROR) {
            LOG.error("Request " + RequestIdFilter.idOf(context) + " failed", Redacted.of(failure));
        }
        context.put(OUTCOME, problem.kind().label());
        if (!context.request().isEnded()) {
            discardBody(context, problem.kind());
        }
        return problem;
    }

    private static Throwable inOurWords(Throwable failure) {
        return switch (failure) {
            case NotFoundException e -> notFound();
            case OutOfMemoryError e -> EngineMemory.ranOut();
            case WebApplicationException e -> ofStatus(e.getResponse().getStatus());
            default -> failure;
        };
    }

    /** What to throw at a request whose path leads nowhere. */
    static ProblemException notFound() {
        return new ProblemException(ProblemKind.NOT_FOUND, "Nothing lives at this path; /q/openapi lists what there is");
    }

    /** A failure that is told by its status alone. */
    private static ProblemException ofStatus(int status) {
        return ProblemKind.ofStatus(status).map(kind -> new ProblemException(kind, kind.title()))
                .orElseGet(() -> new ProblemException(ProblemKind.INTERNAL_ERROR, "The request failed"));
    }

    /** As it is sent: compressed where that is worth it and the caller takes it. */
    private static byte[] json(Problem problem, RoutingContext context) {
        byte[] json = AzureService.serves(context) ? AzureErrors.json(problem) : problem.toJson();
        if (json.length >= AnswerWriter.WORTH_COMPRESSING) {
            context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        return json;
    }

    private static Map<String, String> headers(Problem problem, RoutingContext context) {
        Map<String, String> headers = problem.headers();
        if (AzureService.serves(context)) {
            headers.put("Content-Type", MediaTypes.JSON);
        }
        return headers;
    }

    /**
     * Reads on what nobody wants, so that a caller who sends first and reads then gets to read the problem; a short rest keeps
     * the connection, of a long one, or one that was waited for already, no more is taken than arrives in a while.
     */
    private static void discardBody(RoutingContext context, ProblemKind kind) {
        HttpServerRequest request = context.request();
        request.handler(chunk -> {
        });
        if (kind == ProblemKind.TIMED_OUT || !worthDraining(request)) {
            if (request.version() != HttpVersion.HTTP_2) {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
            long timer = context.vertx().setTimer(LINGER_MILLIS, id -> leave(request));
            request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
            request.endHandler(read -> {
                context.vertx().cancelTimer(timer);
                closeConnection(request);
            });
        }
        request.resume();
    }

    /** Takes no more of a request that hasn't ended: its stream where others share the connection, or else the connection. */
    static void leave(HttpServerRequest request) {
        if (!request.isEnded()) {
            if (request.version() == HttpVersion.HTTP_2) {
                request.response().reset(NO_ERROR);
            }
            closeConnection(request);
        }
    }

    private static void closeConnection(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        }
    }

    /** Whether what is still to come of a body that nobody will read is so short that the connection can be kept. */
    private static boolean worthDraining(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && (length == null || length.length() < 18 && Long.parseLong(length) <= WORTH_DRAINING);
    }
}
