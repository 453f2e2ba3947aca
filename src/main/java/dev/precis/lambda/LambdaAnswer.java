package dev.precis.lambda;

import dev.precis.wire.Problem;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/**
 * What the service answered.
 *
 * @param status the HTTP status
 * @param headers without those that belong to a connection
 * @param body its bytes, compressed where the headers say so
 */
record LambdaAnswer(int status, MultiMap headers, Buffer body) {
    /**
     * What a caller is told of a failure, as the service would have told it.
     *
     * @param requestId what the caller calls the request, null for nothing
     */
    static LambdaAnswer problem(Throwable failure, String requestId) {
        RequestId id = RequestId.of(requestId);
        Problem problem = Problem.of(failure, id.instance());
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(RequestId.HEADER, id.value()).addAll(problem.headers());
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
