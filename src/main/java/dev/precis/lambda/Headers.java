package dev.precis.lambda;

import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Set;

/**
 * Which headers travel through a gateway. Load balancers pass some on that HTTP does not allow; those are left out, as most
 * proxies do by default: none of them means anything to the service, and it is not the caller who can help it.
 */
final class Headers {
    /** Those of one connection (RFC 9110, 7.6.1), and those that the next hop writes anew. */
    private static final Set<String> OF_A_CONNECTION = Set.of(
            "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer",
            "transfer-encoding", "upgrade", "http2-settings", "expect", "host", "content-length");

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private Headers() {}

    /** Adds a header that came with an event, unless it is of a connection or not HTTP. */
    static void add(MultiMap headers, String name, String value) {
        if (isToken(name) && isFieldValue(value) && !OF_A_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            headers.add(name, value.strip());
        }
    }

    /** Those of the service's answer that aren't of the connection it came over. */
    static MultiMap endToEnd(MultiMap all) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        all.forEach((name, value) -> add(headers, name, value));
        return headers;
    }

    /** Whether a text can be a header's name, or a method (RFC 9110, 5.6.2). */
    static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(
                c -> c < 0x80 && Character.isLetterOrDigit(c) || TOKEN_MARKS.indexOf(c) >= 0);
    }

    /** Whether a text holds no control character but tabs (RFC 9110, 5.5). */
    private static boolean isFieldValue(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\t');
    }
}
