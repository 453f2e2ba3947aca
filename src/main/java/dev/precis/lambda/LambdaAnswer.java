package dev.precis.lambda;

import dev.precis.wire.Problem;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/**
 * What the service answered.
 *
 * @param status the HTTP status
 * @param headers without those that belong to a connection
 * @param body its bytes, compressed where the headers say so
 */
record LambdaAnswer(int status, MultiMap headers, Buffer body) {
    static LambdaAnswer problem(ProblemKind kind, String detail) {
        return problem(new ProblemException(kind, detail));
    }

    /** What a caller is told of a failure. */
    static LambdaAnswer problem(Throwable failure) {
        Problem problem = Problem.of(failure, "");
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        return new LambdaAnswer(problem.kind().status(), headers, Buffer.buffer(problem.toJson()));
    }

    boolean isOk() {
        return status < 300;
    }

    /** Whether the same call may well succeed later. */
    boolean isPassing() {
        return status == ProblemKind.OVERLOADED.status() || status >= ProblemKind.INTERNAL_ERROR.status();
    }
}
