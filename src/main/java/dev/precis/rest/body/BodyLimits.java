package dev.precis.rest.body;

import dev.precis.rest.engine.EngineMemory;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.engine.PrecisConfig;
import dev.precis.rest.media.ContentEncoding;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Receives request bodies under limits: of each, of all together, and of time. Quarkus REST would receive them itself, but answer
 * what is too large or too late with an empty response or not at all, and knows no bound of all together.
 */
@Singleton
public class BodyLimits {
    /** Bodies that are received or wait may hold such a part of what the engine may, besides. */
    private static final int PART_OF_MEMORY = 5;

    private final Vertx vertx;
    private final EngineThreads threads;
    private final long limit;
    private final long limitOfAll;
    private final Duration timeout;
    private final AtomicLong held = new AtomicLong();

    BodyLimits(Vertx vertx, EngineThreads threads, EngineMemory memory, PrecisConfig config) {
        this.vertx = vertx;
        this.threads = threads;
        limit = Math.min(config.limits().bodySize().asLongValue(), memory.budget() / Cost.LEAST);
        limitOfAll = Math.max(limit, Math.min(config.limits().bufferedBodies().asLongValue(), memory.budget() / PART_OF_MEMORY));
        timeout = config.limits().bodyTimeout();
    }

    /**
     * Receives the body of a request, which counts towards the limit of all until the request has been answered; fails with a
     * {@link ProblemException} past a limit, or when the caller went away.
     */
    public Future<ReceivedBody> receive(RoutingContext routing) {
        try {
            requireAllowed(routing.request());
            ReceivedBody body = new ReceivedBody(this, ContentEncoding.of(routing));
            routing.addEndHandler(end -> {
                body.close();
                threads.readOn(routing.request());
            });
            return receive(routing.request(), body);
        } catch (ProblemException e) {
            return Future.failedFuture(e);
        }
    }

    /** Counts {@code more} bytes of a body of which {@code before} bytes are counted already, or refuses them. */
    public void hold(int before, int more) {
        if (before + (long) more > limit) {
            throw tooLarge();
        }
        if (held.addAndGet(more) > limitOfAll) {
            held.addAndGet(-more);
            throw new ProblemException(ProblemKind.OVERLOADED, "Too many bodies are being received; try again later");
        }
    }

    /** Counts bytes no longer. */
    public void release(int bytes) {
        held.addAndGet(-bytes);
    }

    /**
     * Tells Vert.x that a request whose body was fetched piece by piece has ended. In HTTP/1 it would take it for paused, and the
     * connection would be closed as that of a request which was left half read.
     */
    public static void markEnded(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
        }
    }

    /** How large a body may be, in bytes. */
    public long limit() {
        return limit;
    }

    /** How long a body may take to arrive, in milliseconds. */
    public long timeoutMillis() {
        return timeout.toMillis();
    }

    /** What to tell whoever took longer over a body or a line. */
    public ProblemException timedOut(String what) {
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

    private Future<ReceivedBody> receive(HttpServerRequest request, ReceivedBody body) {
        Promise<ReceivedBody> received = Promise.promise();
        request.pause();
        request.handler(chunk -> append(body, chunk, received).onSuccess(done -> request.fetch(1)).onFailure(received::tryFail));
        request.endHandler(end -> {
            markEnded(request);
            received.tryComplete(body);
        });
        // nobody is there to be told, and it is no fault of ours
        request.exceptionHandler(gone -> received.tryFail(ProblemException.invalid("body", "must arrive in full")));
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            request.response().writeContinue();
        }
        request.fetch(1);
        long timer = received.future().isComplete()
                ? -1
                : vertx.setTimer(timeout.toMillis(), id -> received.tryFail(timedOut("body")));
        return received.future().onComplete(done -> {
            vertx.cancelTimer(timer);
            if (done.failed()) {
                body.close();
            }
        });
    }

    /**
     * The first piece of a body, which most have alone, is taken at once, the others in turns: an event loop that took whatever has
     * arrived of many large ones would look at no other connection meanwhile.
     */
    private Future<Void> append(ReceivedBody body, Buffer chunk, Promise<ReceivedBody> received) {
        if (received.future().isComplete()) {
            return Future.succeededFuture();
        }
        if (body.receivedBytes() > 0) {
            return threads.runInTurn(received.future(), () -> {
                body.append(chunk);
                return null;
            });
        }
        try {
            body.append(chunk);
            return Future.succeededFuture();
        } catch (ProblemException | OutOfMemoryError e) {
            return Future.failedFuture(e);
        }
    }
}
