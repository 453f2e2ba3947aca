package dev.precis.rest;

import dev.precis.rest.engine.PrecisConfig;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stands in front of Quarkus REST, because it is asked of every request, also of those that REST never sees (pages, health,
 * metrics, heads that are too large): an id, a place in the metrics, limits of the head, and a problem in place of an empty answer.
 *
 * <p>Vert.x has limits of its own for the head, but refuses what exceeds them before any route, with an empty answer, and Quarkus
 * offers no way to its {@code HttpServer.invalidRequestHandler}; so those are wide ({@code quarkus.http.limits} in
 * {@code application.properties}), and the ones here are those that callers meet. Quarkus does the same with what {@code java.net.URI}
 * can't read, a stray % above all; only a system property of the whole process would hand it over to here.
 */
@ApplicationScoped
class BeforeRest {
    static final int FIRST = -1_000;
    /** What RFC 9110 (4.1) asks servers to take at least, in bytes. */
    private static final int MAX_URI = 8_000;
    /** Of names and values together, in bytes; twice what the common proxies let through. */
    private static final int MAX_HEADERS = 16_384;

    private final RequestIdFilter requestIds;
    private final ProblemMapper problems;
    private final Telemetry telemetry;
    private final Farewell farewell;

    BeforeRest(RequestIdFilter requestIds, ProblemMapper problems, Telemetry telemetry, Farewell farewell, PrecisConfig config,
            @ConfigProperty(name = "quarkus.http.idle-timeout") Duration idleTimeout) {
        UsableSettings.require(config, idleTimeout);
        this.requestIds = requestIds;
        this.problems = problems;
        this.telemetry = telemetry;
        this.farewell = farewell;
    }

    void add(@Observes Router router) {
        router.route().order(FIRST).handler(requestIds).failureHandler(problems::answer);
        router.route().order(FIRST + 1).handler(this::measure);
        router.route().order(FIRST + 2).handler(BeforeRest::tellCaches);
        router.route().order(FIRST + 3).handler(farewell);
        router.route().order(FIRST + 4).handler(BeforeRest::limitHead);
        router.route().order(FIRST + 5).handler(BeforeRest::refuseMatrixParameters);
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(Pages::serve);
    }

    private void measure(RoutingContext context) {
        long started = System.nanoTime();
        context.addEndHandler(end -> {
            String outcome = end.succeeded() ? ProblemMapper.outcome(context) : "aborted";
            Endpoint endpoint = Endpoint.at(context.normalizedPath());
            if (endpoint != null && context.request().method() != HttpMethod.OPTIONS && endpoint.takes(context.request().method())) {
                telemetry.ended(endpoint.label(), outcome, System.nanoTime() - started);
            } else if (ProblemMapper.isProblem(context)) {
                telemetry.ended(endpoint == null ? "other" : endpoint.label(), outcome, System.nanoTime() - started);
            }
        });
        context.next();
    }

    /** Vert.x compresses for whoever takes it, and doesn't say so to caches, which would hand the compressed answer to everybody. */
    private static void tellCaches(RoutingContext context) {
        context.response().putHeader("Vary", "Accept-Encoding");
        context.next();
    }

    /** REST leaves them out of a path before it looks for a resource, so that its filters would see another path than it does. */
    private static void refuseMatrixParameters(RoutingContext context) {
        if (context.normalizedPath().indexOf(';') >= 0) {
            throw ProblemMapper.notFound();
        }
        context.next();
    }

    private static void limitHead(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > MAX_URI) {
            throw new ProblemException(ProblemKind.URI_TOO_LONG, "The path and the query string must be at most " + MAX_URI
                    + " bytes; a JSON body takes longer options");
        }
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        if (size > MAX_HEADERS) {
            throw new ProblemException(ProblemKind.HEADERS_TOO_LARGE, "The header fields must be at most " + MAX_HEADERS + " bytes");
        }
        context.next();
    }
}
