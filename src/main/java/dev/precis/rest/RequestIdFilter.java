package dev.precis.rest;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Gives every request an id: the caller's own {@code X-Request-Id} where it is one, a new one otherwise; it is sent back. */
@Singleton
class RequestIdFilter implements Handler<RoutingContext> {
    private static final String HEADER = "X-Request-Id";
    private static final int MAX_LENGTH = 64;

    @Override
    public void handle(RoutingContext context) {
        assign(context);
        context.next();
    }

    private static String assign(RoutingContext context) {
        String sent = context.request().getHeader(HEADER);
        String id = sent != null && isId(sent) ? sent : UUID.randomUUID().toString();
        context.put(HEADER, id);
        context.response().putHeader(HEADER, id);
        return id;
    }

    /** Its id, also of a request that Vert.x refused before it came here. */
    static String idOf(RoutingContext context) {
        String id = context.get(HEADER);
        return id == null ? assign(context) : id;
    }

    /** The request as a URI, for problems to name. */
    static String instanceOf(RoutingContext context) {
        return "urn:precis:request:" + idOf(context);
    }

    /** An id goes into logs and into a URI, so it holds only what is at home in both. */
    private static boolean isId(String value) {
        return !value.isEmpty() && value.length() <= MAX_LENGTH && value.chars().allMatch(
                c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }
}
