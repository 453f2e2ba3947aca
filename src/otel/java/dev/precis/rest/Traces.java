package dev.precis.rest;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A span for each request to the API, a child of the caller's where it sends a {@code traceparent}. Quarkus' own spans of HTTP
 * requests hold the query string, and so what callers send; these hold names from closed lists, numbers and the request id.
 */
@ApplicationScoped
class Traces {
    private static final String OWN_SPANS = "quarkus.otel.instrument.vertx-http";
    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.OPTIONS);

    private static final TextMapGetter<HttpServerRequest> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public String get(HttpServerRequest request, String name) {
            return request.getHeader(name);
        }
    };

    private final boolean off;
    private final Tracer tracer;
    private final TextMapPropagator callers;

    Traces(OpenTelemetry openTelemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off,
            @ConfigProperty(name = OWN_SPANS) boolean quarkusTraces) {
        if (quarkusTraces) {
            throw new IllegalArgumentException(OWN_SPANS + " must be false: its spans hold query strings, which callers' texts are in");
        }
        this.off = off;
        tracer = openTelemetry.getTracer("dev.precis");
        callers = openTelemetry.getPropagators().getTextMapPropagator();
    }

    void add(@Observes Router router) {
        if (off) {
            return;
        }
        for (Endpoint endpoint : Endpoint.values()) {
            router.route(endpoint.path()).order(BeforeRest.FIRST - 1).handler(context -> trace(context, endpoint.path()));
        }
    }

    private void trace(RoutingContext context, String path) {
        HttpServerRequest request = context.request();
        String method = METHODS.contains(request.method()) ? request.method().name() : "_OTHER";
        Span span = tracer.spanBuilder(method + ' ' + path)
                .setSpanKind(SpanKind.SERVER)
                .setParent(callers.extract(Context.root(), request, HEADERS))
                .setAttribute("http.request.method", method)
                .setAttribute("http.route", path)
                .startSpan();
        context.addEndHandler(end -> {
            int status = context.response().getStatusCode();
            span.setAttribute("http.response.status_code", status);
            span.setAttribute("precis.outcome", end.succeeded() ? ProblemMapper.outcome(context) : "aborted");
            span.setAttribute("precis.request.id", RequestIdFilter.idOf(context));
            if (status >= 500) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        });
        context.next();
    }
}
