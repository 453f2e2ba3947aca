package dev.precis.rest;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/**
 * Receives request bodies under limits: of each, of all together, and of time. Quarkus REST would receive them itself, but answer
 * what is too large or too late with an empty response or not at all, and knows no bound of all together.
 */
@Provider
@LimitedBody
@ApplicationScoped // its settings are read when the service starts, which is later than Quarkus REST makes its filters
class BodyLimits implements ResteasyReactiveContainerRequestFilter {
    /** Bodies that are received or wait may hold such a part of what the engine may, besides. */
    private static final int PART_OF_MEMORY = 5;

    private final Vertx vertx;
    private final long limit;
    private final long limitOfAll;
    private final Duration timeout;
    private final AtomicLong held = new AtomicLong();

    BodyLimits(Vertx vertx, EngineMemory memory, PrecisConfig config) {
        this.vertx = vertx;
        limit = Math.min(config.limits().bodySize().asLongValue(), memory.budget() / Cost.LEAST);
        limitOfAll = Math.max(limit, Math.min(config.limits().bufferedBodies().asLongValue(), memory.budget() / PART_OF_MEMORY));
        timeout = config.limits().bodyTimeout();
    }

    /** Suspends the request until its body is there. */
    @Override
    public void filter(ResteasyReactiveContainerRequestContext context) {
        context.suspend();
        receive(((ResteasyReactiveRequestContext) context.getServerRequestContext()).unwrap(RoutingContext.class)).onComplete(received -> {
            if (received.failed()) {
                context.resume(received.cause());
            } else {
                context.setEntityStream(new ByteArrayInputStream(received.result()));
                context.resume();
            }
        });
    }

    /**
     * Receives the body of a request, which counts towards the limit of all until the request has been answered; fails with a
     * {@link ProblemException} past a limit, or when the caller went away.
     */
    Future<byte[]> receive(RoutingContext routing) {
        try {
            requireAllowed(routing.request());
            return receive(routing.request(), ContentDecoder.of(routing)).map(body -> {
                routing.addEndHandler(end -> body.close());
                return body.take();
            });
        } catch (ProblemException e) {
            return Future.failedFuture(e);
        }
    }

    /** A body as it is received. Its bytes count towards the limit of all until it is closed; event loop only. */
    private final class Body implements AutoCloseable {
        private Buffer buffer = Buffer.buffer();
        private int size;

        private void append(Buffer chunk) {
            hold(size, chunk.length());
            size += chunk.length();
            buffer.appendBuffer(chunk);
        }

        /** To be taken once: it is kept nowhere else. */
        private byte[] take() {
            byte[] bytes = buffer.getBytes();
            buffer = null;
            return bytes;
        }

        @Override
        public void close() {
            release(size);
            size = 0;
        }
    }

    /** Counts {@code more} bytes of a body of which {@code before} bytes are counted already, or refuses them. */
    void hold(int before, int more) {
        if (before + (long) more > limit) {
            throw tooLarge();
        }
        if (held.addAndGet(more) > limitOfAll) {
            held.addAndGet(-more);
            throw new ProblemException(ProblemKind.OVERLOADED, "Too many bodies are being received; try again later");
        }
    }

    /** Counts bytes no longer. */
    void release(int bytes) {
        held.addAndGet(-bytes);
    }

    /** How large a body may be, in bytes. */
    long limit() {
        return limit;
    }

    /** How long a body may take to arrive, in milliseconds. */
    long timeoutMillis() {
        return timeout.toMillis();
    }

    /** What to tell whoever took longer over a body or a line. */
    ProblemException timedOut(String what) {
        return new ProblemException(ProblemKind.TIMED_OUT,
                "The " + what + " must arrive in full within " + timeout.toSeconds() + " seconds");
    }

    /** Refuses a body that says itself that it is too large, so that none of it need be received. */
    private void requireAllowed(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // the codec has refused a length that is no number; one of more digits than a long has exceeds the limit as well
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            throw tooLarge();
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(ProblemKind.TOO_LARGE, "The body must be at most " + limit + " bytes");
    }

    private Future<Body> receive(HttpServerRequest request, ContentDecoder decoder) {
        Promise<Body> received = Promise.promise();
        Body body = new Body();
        request.handler(chunk -> unlessFailed(received, () -> decoder.add(chunk, body::append)));
        request.endHandler(end -> unlessFailed(received, () -> {
            decoder.end();
            received.complete(body);
        }));
        // nobody is there to be told, and it is no fault of ours
        request.exceptionHandler(gone -> received.tryFail(ProblemException.invalid("body", "must arrive in full")));
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            request.response().writeContinue();
        }
        request.resume();
        long timer = received.future().isComplete()
                ? -1
                : vertx.setTimer(timeout.toMillis(), id -> received.tryFail(timedOut("body")));
        return received.future().onComplete(done -> {
            vertx.cancelTimer(timer);
            decoder.close();
            if (done.failed()) {
                body.close();
            }
        });
    }

    private static void unlessFailed(Promise<Body> received, Runnable step) {
        if (!received.future().isComplete()) {
            try {
                step.run();
            } catch (ProblemException | OutOfMemoryError e) {
                received.tryFail(e);
            }
        }
    }
}
