package dev.precis.azure;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.precis.wire.Json;
import dev.precis.wire.Problem;
import dev.precis.wire.ProblemKind;
import java.io.IOException;

/** Errors as Azure's clients read them. */
public final class AzureErrors {
    private AzureErrors() {}

    /** What went wrong around a request, such as a missing key, as an error of the protocol; JSON in UTF-8. */
    public static byte[] json(Problem problem) {
        return json(code(problem.kind()), null, problem.detail());
    }

    private static String code(ProblemKind kind) {
        return switch (kind) {
            case UNAUTHORIZED -> "Unauthorized";
            case NOT_FOUND -> "NotFound";
            case OVERLOADED, TOO_MANY_WRONG_KEYS -> "TooManyRequests";
            case TIMED_OUT -> "Timeout";
            case UNAVAILABLE -> "ServiceUnavailable";
            case INTERNAL_ERROR -> "InternalServerError";
            default -> "InvalidRequest";
        };
    }

    static byte[] json(String code, String innerCode, String message) {
        return Json.object(json -> write(json, code, innerCode, message));
    }

    /** Writes the field {@code error}. */
    static void write(JsonGenerator json, String code, String innerCode, String message) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", code);
        json.writeStringField("message", message);
        if (innerCode != null) {
            json.writeObjectFieldStart("innererror");
            json.writeStringField("code", innerCode);
            json.writeStringField("message", message);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
