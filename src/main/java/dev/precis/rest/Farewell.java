package dev.precis.rest;

import dev.precis.rest.engine.EngineThreads;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Tells callers, once the service is about to end, that their connections will: by {@code Connection: close}, and in HTTP/2 by GOAWAY.
 * They then send nothing that would be lost.
 */
@Singleton
class Farewell implements Handler<RoutingContext> {
    /** Streams under way end by themselves; the process waits for them as quarkus.shutdown.timeout says. */
    private static final long NO_LIMIT = 0;

    private final EngineThreads threads;
    private volatile boolean ending;

    Farewell(EngineThreads threads) {
        this.threads = threads;
    }

    /** Whatever was sent before is read first, for Quarkus waits only for requests it knows of. */
    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        ending = true;
        threads.readAll();
    }

    @Override
    public void handle(RoutingContext context) {
        context.addHeadersEndHandler(head -> {
            if (!ending) {
                return;
            }
            if (context.request().version() == HttpVersion.HTTP_2) {
                context.request().connection().shutdown(NO_LIMIT);
            } else {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        context.next();
    }
}
