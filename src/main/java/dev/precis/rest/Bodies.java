package dev.precis.rest;

import dev.precis.wire.ProblemKind;
import dev.precis.wire.RejectedException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Receives request bodies under limits: of each, of all together, and of time. */
@Singleton
class Bodies {
    private final Vertx vertx;
    private final long limit;
    private final long limitOfAll;
    private final Duration timeout;
    private final AtomicLong held = new AtomicLong();

    Bodies(Vertx vertx, PrecisConfig config) {
        this.vertx = vertx;
        limit = config.limits().bodySize().asLongValue();
        limitOfAll = Math.max(limit, config.limits().bufferedBodies().asLongValue());
        timeout = config.limits().bodyTimeout();
    }

    /** A body as it is received. Its bytes count towards the limit of all until it is closed; event loop only. */
    final class Body implements AutoCloseable {
        private final Buffer buffer = Buffer.buffer();
        private boolean closed;

        byte[] bytes() {
            return buffer.getBytes();
        }

        private void append(Buffer chunk) {
            hold(buffer.length(), chunk.length());
            buffer.appendBuffer(chunk);
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                release(buffer.length());
            }
        }
    }

    /** Counts {@code more} bytes of a body of which {@code before} bytes are counted already, or refuses them. */
    void hold(int before, int more) {
        if (before + (long) more > limit) {
            throw tooLarge();
        }
        if (held.addAndGet(more) > limitOfAll) {
            held.addAndGet(-more);
            throw new RejectedException(ProblemKind.OVERLOADED, "Too many bodies are being received; try again later");
        }
    }

    /** Counts bytes no longer. */
    void release(int bytes) {
        held.addAndGet(-bytes);
    }

    /** Refuses a body that says itself that it is too large, so that none of it need be received. */
    void requireAllowed(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // the codec has refused a length that is no number; one of more digits than a long has exceeds the limit as well
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            throw tooLarge();
        }
    }

    private RejectedException tooLarge() {
        return new RejectedException(ProblemKind.TOO_LARGE, "The body must be at most " + limit + " bytes");
    }

    /** Receives the body; fails with a {@link RejectedException} past a limit, with what it was when the caller went away. */
    Future<Body> receive(HttpServerRequest request) {
        Promise<Body> received = Promise.promise();
        Body body = new Body();
        request.handler(chunk -> {
            if (!received.future().isComplete()) {
                try {
                    body.append(chunk);
                } catch (RejectedException e) {
                    received.tryFail(e);
                }
            }
        });
        request.endHandler(end -> received.tryComplete(body));
        request.exceptionHandler(received::tryFail);
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            request.response().writeContinue();
        }
        request.resume();
        if (received.future().isComplete()) {
            return received.future();
        }
        long timer = vertx.setTimer(timeout.toMillis(), id -> received.tryFail(new RejectedException(ProblemKind.TIMED_OUT,
                "The body must arrive in full within " + timeout.toSeconds() + " seconds")));
        return received.future().onComplete(done -> {
            vertx.cancelTimer(timer);
            if (done.failed()) {
                body.close();
            }
        });
    }
}
