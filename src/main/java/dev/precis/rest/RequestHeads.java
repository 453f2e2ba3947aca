package dev.precis.rest;

import dev.precis.wire.ProblemKind;
import dev.precis.wire.RejectedException;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/**
 * Limits of the first line and the header fields. Vert.x has limits of its own, but refuses what exceeds them before any route,
 * with an empty answer, and Quarkus offers no way to its {@code HttpServer.invalidRequestHandler}; so those are wide
 * ({@code quarkus.http.limits} in {@code application.properties}), and these are the ones that callers meet.
 */
final class RequestHeads {
    /** What RFC 9110 (4.1) asks servers to take at least, in bytes. */
    private static final int MAX_URI = 8_000;
    /** Of names and values together, in bytes; twice what the common proxies let through. */
    private static final int MAX_HEADERS = 16_384;

    private RequestHeads() {}

    static void requireAllowed(HttpServerRequest request) {
        if (request.uri().length() > MAX_URI) {
            throw new RejectedException(ProblemKind.URI_TOO_LONG, "The path and the query string must be at most " + MAX_URI
                    + " bytes; a JSON body takes longer options");
        }
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        if (size > MAX_HEADERS) {
            throw new RejectedException(ProblemKind.HEADERS_TOO_LARGE, "The header fields must be at most " + MAX_HEADERS + " bytes");
        }
    }
}
