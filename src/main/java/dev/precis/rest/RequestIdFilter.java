package dev.precis.rest;

import dev.precis.wire.RequestId;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Gives every request an id, the caller's own {@code X-Request-Id} where it is one; it is sent back. */
@Singleton
class RequestIdFilter implements Handler<RoutingContext> {
    @Override
    public void handle(RoutingContext context) {
        assign(context);
        context.next();
    }

    private static RequestId assign(RoutingContext context) {
        RequestId id = RequestId.of(context.request().getHeader(RequestId.HEADER));
        context.put(RequestId.HEADER, id);
        context.response().putHeader(RequestId.HEADER, id.value());
        return id;
    }

    private static RequestId of(RoutingContext context) {
        RequestId id = context.get(RequestId.HEADER);
        return id == null ? assign(context) : id;
    }

    /** Its id, also of a request that Vert.x refused before it came here. */
    static String idOf(RoutingContext context) {
        return of(context).value();
    }

    /** The request as a URI, for problems to name. */
    static String instanceOf(RoutingContext context) {
        return of(context).instance();
    }
}
