package dev.precis.rest;

import dev.precis.wire.ProblemKind;
import dev.precis.wire.RejectedException;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Every path of the service, and what each request passes on its way. Quarkus adds health and metrics under {@code /q}. */
@ApplicationScoped
class Routes {
    static final int FIRST = -1_000;
    /** After Quarkus' CORS filter (-300): a preflight request carries no key. */
    private static final int AFTER_CORS = -100;
    /** After everything that Quarkus serves. */
    private static final int LAST = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1_000;
    private static final String SUMMARIES = "/v1/summaries";
    private static final String DIGESTS = "/v1/digests";
    private static final String CONTEXTS = "/v1/contexts";
    private static final String BATCH = "/v1/summaries/batch";
    /** Those of the API. */
    static final List<String> PATHS = List.of(SUMMARIES, DIGESTS, CONTEXTS, BATCH);
    private static final String METHODS = "POST, OPTIONS";

    private final Bodies bodies;
    private final EngineThreads engine;
    private final Responses responses;
    private final Telemetry telemetry;
    private final ProcessMeters processMeters;
    private final ApiKey apiKey;
    private final SummariesEndpoint summaries;
    private final DigestsEndpoint digests;
    private final ContextsEndpoint contexts;
    private final BatchHandler batch;

    Routes(Bodies bodies, EngineThreads engine, Responses responses, Telemetry telemetry, ProcessMeters processMeters,
            ApiKey apiKey, SummariesEndpoint summaries, DigestsEndpoint digests, ContextsEndpoint contexts, BatchHandler batch) {
        this.bodies = bodies;
        this.engine = engine;
        this.responses = responses;
        this.telemetry = telemetry;
        this.processMeters = processMeters;
        this.apiKey = apiKey;
        this.summaries = summaries;
        this.digests = digests;
        this.contexts = contexts;
        this.batch = batch;
    }

    void add(@Observes Router router) {
        router.route().order(FIRST).handler(RequestIds::assign).failureHandler(responses::fail);
        // Quarkus would refuse a body of a length too large with an empty answer of its own; this one says why
        router.route().order(FIRST + 1).handler(this::refuseTooLarge);
        processMeters.add(router);
        if (apiKey.isRequired()) {
            router.route("/v1/*").order(AFTER_CORS).handler(apiKey::require);
        }
        post(router, SUMMARIES, summaries);
        post(router, DIGESTS, digests);
        post(router, CONTEXTS, contexts);
        // before Quarkus looks at the length: a batch is a stream, and only each of its lines is limited
        router.post(BATCH).order(AFTER_CORS + 1).handler(batch);
        onlyPost(router, BATCH);
        Pages.add(router);
        router.route().order(LAST).handler(context -> {
            throw new RejectedException(ProblemKind.NOT_FOUND, "Nothing lives at this path; /q/openapi lists what there is");
        });
    }

    void add(@Observes ManagementInterface management) {
        processMeters.add(management.router());
    }

    private void post(Router router, String path, Endpoint endpoint) {
        router.post(path).order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(new EndpointHandler(endpoint, bodies, engine, responses, telemetry));
        onlyPost(router, path);
    }

    private static void onlyPost(Router router, String path) {
        int order = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT;
        router.options(path).order(order + 1)
                .handler(context -> context.response().putHeader("Allow", METHODS).setStatusCode(204).end());
        router.route(path).order(order + 2).handler(context -> {
            throw otherMethod(context, METHODS);
        });
    }

    /** What to throw at a request whose path takes other methods; the answer lists them. */
    static RejectedException otherMethod(RoutingContext context, String allowed) {
        context.response().putHeader("Allow", allowed);
        return new RejectedException(ProblemKind.METHOD_NOT_ALLOWED, "This path takes " + allowed);
    }

    private void refuseTooLarge(RoutingContext context) {
        RequestHeads.requireAllowed(context.request());
        if (!context.request().path().equals(BATCH)) {
            bodies.requireAllowed(context.request());
        }
        context.next();
    }
}
