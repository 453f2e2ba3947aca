package dev.precis.lambda;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/**
 * A request to the service.
 *
 * @param method any method
 * @param uri path and query, escaped
 * @param headers without those that belong to a connection
 * @param body its bytes, decoded from Base64 where the event says so
 */
record Call(HttpMethod method, String uri, MultiMap headers, Buffer body) {}
