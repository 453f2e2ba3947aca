package dev.precis.rest;

import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.media.ContentType;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/**
 * What stands in front of {@code /mcp}, which is no resource of Quarkus REST: the API key, and the limits of bodies. The extension would
 * receive bodies by itself, without a limit of size or time, and write the files of a form to a folder.
 */
@Singleton
class McpDoor {
    private final ApiKeyFilter keys;
    private final BodyLimits limits;
    private final EngineThreads threads;

    McpDoor(ApiKeyFilter keys, BodyLimits limits, EngineThreads threads) {
        this.keys = keys;
        this.limits = limits;
        this.threads = threads;
    }

    void add(@Observes Router router) {
        router.route(ApiKeyFilter.MCP + "*").order(BeforeRest.FIRST + 6).handler(this::guard);
    }

    private void guard(RoutingContext context) {
        keys.require(context);
        if (!context.normalizedPath().equals(ApiKeyFilter.MCP)) {
            // the extension serves the transport of 2024 as well, which nobody needs who speaks today's
            throw ProblemMapper.notFound();
        }
        if (context.request().method() != HttpMethod.POST) {
            context.next();
            return;
        }
        ContentType type = ContentType.of(context.request().getHeader(HttpHeaders.CONTENT_TYPE), List.of(MediaTypes.JSON));
        limits.receive(context).compose(body -> message(context, type, body)).onSuccess(message -> {
            RoutingContextInternal received = (RoutingContextInternal) context;
            received.visitHandler(RoutingContextInternal.BODY_HANDLER);
            received.setBody(message);
            context.next();
        }).onFailure(context::fail);
    }

    private Future<Buffer> message(RoutingContext context, ContentType type, ReceivedBody body) {
        Supplier<Buffer> message = () -> message(type.decode(body.bytes()));
        Future<?> left = EngineThreads.left(context);
        return body.isEncoded() ? threads.runOnThread(body::receivedBytes, left, message) : threads.runInTurn(left, message);
    }

    /** The extension fails of what is JSON and no message, and batches are no part of the protocol any more. */
    static Buffer message(String body) {
        if (!body.stripLeading().startsWith("{")) {
            throw ProblemException.invalid("body", "must be one JSON-RPC message, a JSON object");
        }
        return Buffer.buffer(body);
    }
}
