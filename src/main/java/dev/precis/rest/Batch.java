package dev.precis.rest;

import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.body.Cost;
import dev.precis.rest.body.NdjsonLines;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.media.ContentDecoder;
import dev.precis.rest.media.ContentEncoding;
import dev.precis.rest.media.ContentType;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** One batch being answered; event loop only. */
final class Batch {
    private static final long RETRY_MILLIS = 20;
    private static final long NONE = -1;
    private static final byte[] NOTHING = {};

    private final RoutingContext context;
    private final ContentType contentType;
    private final ContentDecoder decoder;
    private final HttpServerRequest request;
    private final EngineThreads threads;
    private final Engine engine;
    private final MultiEmitter<? super byte[]> answers;
    /** What each line is getting, in order. */
    private final Queue<Future<byte[]>> pending = new ArrayDeque<>();
    private final NdjsonLines lines;
    private final BodyLimits limits;
    private final Promise<Void> left = Promise.promise();
    /** Of each line that is worked on, what completes when nobody waits for its answer any more. */
    private final Set<Promise<Void>> inWork = new HashSet<>();
    private final int room;
    /** What was received and is still to be undone; null for nothing. */
    private Buffer received;
    /** What it was undone to, read up to a place. */
    private byte[] decoded = NOTHING;
    private int decodedAt;
    private boolean ended;
    private boolean reading;
    private boolean awaitsTurn;
    private boolean fetching;
    private long lineTimer = NONE;
    /** How many lines there were before the one that the timer is for. */
    private long lineTimed;
    private boolean readAll;
    private boolean over;

    Batch(RoutingContext context, ContentEncoding encoding, BodyLimits limits, EngineThreads threads, Engine engine,
            MultiEmitter<? super byte[]> answers) {
        this.context = context;
        this.contentType = NegotiationFilter.contentType(context);
        this.decoder = encoding.decoder();
        this.request = context.request();
        this.threads = threads;
        this.engine = engine;
        this.answers = answers;
        this.limits = limits;
        this.lines = new NdjsonLines(limits, this::take);
        // keeps every thread busy, and leaves room in their queue for other requests
        this.room = threads.threads() * 2;
    }

    void start() {
        // compressed for whoever takes it
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        // Quarkus REST adds a charset, which this media type does not have
        context.addHeadersEndHandler(head -> context.response().putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.NDJSON));
        context.addEndHandler(end -> ProblemMapper.leave(request));
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            context.response().writeContinue();
        }
        answers.onRequest(more -> proceed()).onTermination(this::stop);
        request.pause();
        request.handler(chunk -> {
            fetching = false;
            received = chunk;
            readOn();
        });
        request.endHandler(end -> {
            BodyLimits.markEnded(request);
            ended = true;
            readOn();
        });
        request.exceptionHandler(failure -> stop());
        fetch();
    }

    /** Asks for the next chunk, or the end, once: what came before it has been read. */
    private void fetch() {
        if (!fetching) {
            fetching = true;
            request.fetch(1);
        }
    }

    /** Reads on while few enough lines wait, so that many lines take no memory. */
    private void readOn() {
        if (reading) {
            return; // a line was answered at once
        }
        if (!over && !readAll && !awaitsTurn) {
            reading = true;
            try {
                read();
            } catch (ProblemException e) {
                refuse(e);
            } finally {
                reading = false;
            }
            watchLine();
        }
        proceed();
    }

    /** Reads until there is nothing to read, or no room for lines, or others have their turn. */
    private void read() {
        while (!over && !readAll && !awaitsTurn && pending.size() < room) {
            if (decodedAt < decoded.length || received != null) {
                awaitsTurn = true;
                Future<Void> turn = threads.runInTurn(left.future(), this::readPiece);
                if (turn.isComplete()) {
                    ended(turn);
                } else {
                    turn.onComplete(this::ended);
                }
            } else if (ended) {
                decoder.end();
                lines.end();
                readAll = true;
            } else {
                fetch();
                return;
            }
        }
    }

    /** Goes on after a turn, or tries again where others have taken all there are. */
    private void ended(AsyncResult<Void> turn) {
        if (isOverloaded(turn.cause())) {
            later().onComplete(now -> ended(Future.succeededFuture()));
            return;
        }
        awaitsTurn = false;
        if (turn.failed() && !over) {
            refuse(turn.cause());
        }
        readOn();
    }

    private static boolean isOverloaded(Throwable failure) {
        return failure instanceof ProblemException problem && problem.kind() == ProblemKind.OVERLOADED;
    }

    /**
     * Undoes a piece of what was received and reads its lines while there is room for them. The pieces are so small that the event loop
     * soon has its turn.
     */
    private Void readPiece() {
        if (decodedAt == decoded.length) {
            decode();
        }
        while (!over && decodedAt < decoded.length && pending.size() < room) {
            decodedAt = lines.read(decoded, decodedAt);
        }
        return null;
    }

    private void decode() {
        int piece = Math.min(decoder.piece(), received.length());
        Buffer made = Buffer.buffer();
        decoder.add(received.slice(0, piece), made::appendBuffer);
        received = piece == received.length() ? null : received.slice(piece, received.length());
        decoded = made.getBytes();
        decodedAt = 0;
    }

    /** What is broken can't be read any further: the last answer says why. */
    private void refuse(Throwable refusal) {
        lines.refuse(refusal);
        readAll = true;
        received = null;
        decoded = NOTHING;
    }

    /** A line has as long to arrive as a body: callers who drip hold what others could have. Not while this end doesn't read. */
    private void watchLine() {
        boolean due = !readAll && lines.isInLine() && pending.size() < room;
        if (lineTimer != NONE && (!due || lines.taken() != lineTimed)) {
            context.vertx().cancelTimer(lineTimer);
            lineTimer = NONE;
        }
        if (due && lineTimer == NONE) {
            lineTimed = lines.taken();
            lineTimer = context.vertx().setTimer(limits.timeoutMillis(), late -> {
                lineTimer = NONE;
                if (!over && !readAll) {
                    refuse(limits.timedOut("line"));
                    proceed();
                }
            });
        }
    }

    /** The batch has been answered, or nobody waits for its answers any more. */
    private void stop() {
        if (!over) {
            over = true;
            left.complete();
            List.copyOf(inWork).forEach(Promise::tryComplete);
            context.vertx().cancelTimer(lineTimer);
            lines.close();
            decoder.close();
            received = null;
            decoded = NOTHING;
        }
    }

    /** Has a line answered; since no more are read than there is room for, each is in work at once. */
    private void take(NdjsonLines.Line line) {
        // of its own: what is to be told when the caller leaves stays known as long as who tells it, and a batch may have any number of lines
        Promise<Void> lineLeft = Promise.promise();
        inWork.add(lineLeft);
        Future<byte[]> answer = answer(line, lineLeft.future(), System.nanoTime() + threads.deadlineMillis() * 1_000_000);
        pending.add(answer);
        answer.onComplete(done -> {
            inWork.remove(lineLeft);
            line.close();
            readOn();
        });
    }

    /** The answer of a line, which is tried again until its deadline where there is no room for it. */
    private Future<byte[]> answer(NdjsonLines.Line line, Future<Void> lineLeft, long deadline) {
        if (line.refusal() != null) {
            return Future.succeededFuture(problem(line, line.refusal()));
        }
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        return threads.runOnThread(() -> Cost.memory(MediaTypes.NDJSON, line.bytes()), lineLeft, millis, () -> summary(line))
                .recover(failure -> isOverloaded(failure) && !over && millis > RETRY_MILLIS
                        ? later().compose(now -> answer(line, lineLeft, deadline))
                        : Future.succeededFuture(problem(line, failure)));
    }

    private Future<Long> later() {
        return Future.future(promise -> context.vertx().setTimer(RETRY_MILLIS, promise::complete));
    }

    private byte[] problem(NdjsonLines.Line line, Throwable failure) {
        return line.request().problem(failure, RequestIdFilter.instanceOf(context));
    }

    private byte[] summary(NdjsonLines.Line line) {
        return line.request().answer(contentType.decode(line.bytes()), engine::summarize);
    }

    /** Sends what is ready, as far as the caller reads, and reads on where that made room. */
    private void proceed() {
        boolean full = pending.size() >= room;
        while (!over && !pending.isEmpty() && pending.peek().isComplete() && answers.requested() > 0) {
            answers.emit(pending.remove().result());
        }
        if (!over && pending.isEmpty() && readAll) {
            answers.complete();
        } else if (full && pending.size() < room) {
            readOn();
        }
    }
}
