package dev.precis.lambda;

import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Set;

/** Which headers travel through a gateway. */
final class Headers {
    /** Those of one connection (RFC 9110, 7.6.1), and those that the next hop writes anew. */
    private static final Set<String> OF_A_CONNECTION = Set.of(
            "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding",
            "upgrade", "expect", "host", "content-length");

    private Headers() {}

    static void add(MultiMap headers, String name, String value) {
        if (!OF_A_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            headers.add(name, value);
        }
    }

    static MultiMap endToEnd(MultiMap all) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        all.forEach((name, value) -> add(headers, name, value));
        return headers;
    }
}
