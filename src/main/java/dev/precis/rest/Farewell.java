package dev.precis.rest;

import dev.precis.rest.engine.EngineThreads;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells callers, once the service is about to end, that their connections will: by {@code Connection: close}, and in HTTP/2 by GOAWAY.
 * They then send nothing that would be lost. Nobody connects any more once the delay of the shutdown has passed: under steady load the
 * process would never be done, and its end would reset whoever came last. Quarkus and Vert.x close what listens only with all connections.
 */
@Singleton
class Farewell implements Handler<RoutingContext> {
    /** Streams under way end by themselves; the process waits for them as quarkus.shutdown.timeout says. */
    private static final long NO_LIMIT = 0;

    private final EngineThreads threads;
    private final long delay;
    private volatile boolean ending;
    private volatile long began;

    Farewell(EngineThreads threads, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.threads = threads;
        this.delay = delay.orElse(Duration.ZERO).toNanos();
    }

    /** Whatever was sent before is read first, for Quarkus waits only for requests it knows of. */
    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        began = System.nanoTime();
        ending = true;
        threads.readAll();
    }

    @Override
    public void handle(RoutingContext context) {
        if (ending && System.nanoTime() - began >= delay) {
            stopListening(context.request().connection());
        }
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

    /** By the first request after the delay: without any the process is done already. */
    private static void stopListening(HttpConnection connection) {
        Channel listening = ((ConnectionBase) connection).channel().parent();
        if (listening instanceof ServerChannel && listening.isOpen()) {
            listening.close();
        }
    }
}
