package dev.precis.lambda;

import dev.precis.wire.ProblemKind;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.StringJoiner;

/** A direct invocation whose request is at fault; trying again would end the same. */
final class RejectedEventException extends InvocationException {
    private static final long serialVersionUID = 1;

    /** The names the contract knows. Any other name in a problem is the caller's own and stays out of messages. */
    private static final Set<String> FIELDS = Set.of(
            "body", "documents", "passages", "id", "text", "html", "title", "language", "query", "corpus", "order", "offsets", "explain",
            "minScore",
            "length", "sentences", "words", "characters", "tokens", "ratio");

    RejectedEventException(ProblemKind kind, String detail) {
        super(kind.label() + ": " + detail);
    }

    /** @param problem what the service answered, {@code application/problem+json} */
    static RejectedEventException of(JsonObject problem) {
        JsonArray violations = problem.getJsonArray("violations", new JsonArray());
        StringJoiner details = new StringJoiner("; ");
        for (int i = 0; i < violations.size(); i++) {
            JsonObject violation = violations.getJsonObject(i);
            details.add(named(violation.getString("field")) + ": " + violation.getString("message"));
        }
        ProblemKind kind = ProblemKind.ofStatus(problem.getInteger("status")).orElse(ProblemKind.INVALID_REQUEST);
        return new RejectedEventException(kind, violations.isEmpty() ? kind.title() : details.toString());
    }

    /** A field's path such as {@code documents[3].text}, where all of it is the contract's. */
    private static String named(String field) {
        for (String part : field.split("[.\\[\\]]+")) {
            if (!FIELDS.contains(part) && !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return "a field";
            }
        }
        return field;
    }
}
