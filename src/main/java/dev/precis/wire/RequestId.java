package dev.precis.wire;

import java.util.UUID;

/**
 * What a request is called in its answer, in problems and in the log.
 *
 * @param value the caller's own name for it where that is one, otherwise a new one
 */
public record RequestId(String value) {
    /** Where callers name a request, and its answer does. */
    public static final String HEADER = "X-Request-Id";
    private static final int MAX_LENGTH = 64;

    /** @param sent what the caller calls it, null for nothing */
    public static RequestId of(String sent) {
        return new RequestId(sent != null && isId(sent) ? sent : UUID.randomUUID().toString());
    }

    /** The request as a URI, for problems to name. */
    public String instance() {
        return "urn:precis:request:" + value;
    }

    /** An id goes into logs and into a URI, so it holds only what is at home in both. */
    private static boolean isId(String value) {
        return !value.isEmpty() && value.length() <= MAX_LENGTH && value.chars().allMatch(
                c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }
}
