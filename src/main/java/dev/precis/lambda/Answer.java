package dev.precis.lambda;

import dev.precis.wire.Problem;
import dev.precis.wire.ProblemKind;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/**
 * What the service answered.
 *
 * @param status the HTTP status
 * @param headers without those that belong to a connection
 * @param body its bytes, compressed where the headers say so
 */
record Answer(int status, MultiMap headers, Buffer body) {
    static Answer problem(ProblemKind kind, String detail) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        return new Answer(kind.status(), headers, Buffer.buffer(new Problem(kind, detail, "", List.of()).toJson()));
    }

    /** Whether the same call may well succeed later. */
    boolean isPassing() {
        return status == ProblemKind.OVERLOADED.status() || status >= ProblemKind.INTERNAL_ERROR.status();
    }
}
