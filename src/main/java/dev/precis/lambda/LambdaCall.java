package dev.precis.lambda;

import dev.precis.wire.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/**
 * A request to the service. Whatever an event held, each part of this can be sent.
 *
 * @param method any method
 * @param uri path and query, escaped; see {@link RequestTarget}
 * @param headers those that {@link Headers} lets through
 * @param body its bytes, decoded from Base64 where the event says so
 */
record LambdaCall(HttpMethod method, String uri, MultiMap headers, Buffer body) {
    /** What its caller calls it, null for nothing. */
    String requestId() {
        return headers.get(RequestId.HEADER);
    }

    /** A request of the contract whose body says everything. */
    static LambdaCall post(String path, String contentType, Buffer body) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.CONTENT_TYPE, contentType);
        return new LambdaCall(HttpMethod.POST, path, headers, body);
    }
}
