package dev.precis.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a caller gets instead of an answer: {@code application/problem+json}, RFC 9457.
 *
 * @param kind gives {@code type}, {@code title} and {@code status}
 * @param detail what is wrong this time, for a person
 * @param instance a URI for this one occurrence, empty for none
 * @param violations the fields at fault, none where no field is
 */
public record Problem(ProblemKind kind, String detail, String instance, List<Violation> violations) {
    /** What the JSON of a problem begins with, and no summary's. */
    private static final byte[] START = "{\"type\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /**
     * The one place where an exception becomes what a caller is told.
     *
     * @param failure what was thrown on the way to an answer
     * @param instance a URI for this one occurrence, empty for none
     */
    public static Problem of(Throwable failure, String instance) {
        return failure instanceof ProblemException problem
                ? new Problem(problem.kind(), problem.detail(), instance, problem.violations())
                : new Problem(ProblemKind.INTERNAL_ERROR, "The request failed through no fault of yours", instance, List.of());
    }

    /** The header fields that say what it is, what follows, and what to do. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("X-Content-Type-Options", "nosniff");
        switch (kind) {
            case OVERLOADED, UNAVAILABLE -> headers.put("Retry-After", "1");
            case UNAUTHORIZED -> headers.put("WWW-Authenticate", "Bearer");
            default -> {
            }
        }
        return headers;
    }

    /** The problem as JSON in UTF-8. */
    public byte[] toJson() {
        return toJson(null, 0);
    }

    /**
     * The problem of one request among many.
     *
     * @param id what the caller calls the request, null for nothing
     * @param line its place among the lines that were sent, from 1
     */
    byte[] toJson(String id, long line) {
        return Json.object(json -> write(json, id, line));
    }

    /** Whether what answers a line of a batch is a problem. */
    public static boolean isProblem(byte[] line) {
        return line.length >= START.length && Arrays.equals(line, 0, START.length, START, 0, START.length);
    }

    private void write(JsonGenerator json, String id, long line) throws IOException {
        json.writeStringField("type", kind.type());
        json.writeStringField("title", kind.title());
        json.writeNumberField("status", kind.status());
        json.writeStringField("detail", detail);
        if (!instance.isEmpty()) {
            json.writeStringField("instance", instance);
        }
        if (id != null) {
            Json.text(json, "id", id);
        }
        if (line > 0) {
            json.writeNumberField("line", line);
        }
        if (!violations.isEmpty()) {
            Json.objects(json, "violations", violations, violation -> {
                json.writeStringField("field", violation.field());
                json.writeStringField("message", violation.message());
            });
        }
    }
}
