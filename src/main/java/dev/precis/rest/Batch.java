package dev.precis.rest;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Queue;

/** One batch being answered; event loop only. */
final class Batch {
    private static final long RETRY_MILLIS = 20;

    private final RoutingContext context;
    private final ContentType contentType;
    private final ContentDecoder decoder;
    private final HttpServerRequest request;
    private final EngineThreads threads;
    private final Engine engine;
    private final MultiEmitter<? super byte[]> answers;
    /** What each line is getting, in order. */
    private final Queue<Future<byte[]>> pending = new ArrayDeque<>();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private final NdjsonLines lines;
    private final int room;
    private int inWork;
    private boolean readAll;
    private boolean over;

    /** A line and what it will get. */
    private record Waiting(NdjsonLines.Line line, Promise<byte[]> answer) {}

    Batch(RoutingContext context, ContentDecoder decoder, BodyLimits limits, EngineThreads threads, Engine engine,
            MultiEmitter<? super byte[]> answers) {
        this.context = context;
        this.contentType = NegotiationFilter.contentType(context);
        this.decoder = decoder;
        this.request = context.request();
        this.threads = threads;
        this.engine = engine;
        this.answers = answers;
        this.lines = new NdjsonLines(limits, this::take);
        // keeps every thread busy, and leaves room in their queue for other requests
        this.room = threads.threads() * 2;
    }

    void start() {
        // compressed for whoever takes it
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        // Quarkus REST adds a charset, which this media type does not have
        context.addHeadersEndHandler(head -> context.response().putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.NDJSON));
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            context.response().writeContinue();
        }
        answers.onRequest(more -> proceed()).onTermination(this::stop);
        request.handler(chunk -> unlessRead(() -> decoder.add(chunk, lines::add)));
        request.endHandler(end -> unlessRead(() -> {
            decoder.end();
            lines.end();
            readAll = true;
        }));
        request.exceptionHandler(failure -> stop());
        request.resume();
    }

    /** What is broken can't be read any further: the last answer says so. */
    private void unlessRead(Runnable step) {
        if (over || readAll) {
            return;
        }
        try {
            step.run();
        } catch (ProblemException e) {
            lines.refuse(e);
            readAll = true;
        }
        proceed();
    }

    /** The batch has been answered, or nobody waits for its answers any more. */
    private void stop() {
        if (!over) {
            over = true;
            lines.close();
            decoder.close();
            waiting.forEach(next -> next.line().close());
            waiting.clear();
        }
    }

    private void take(NdjsonLines.Line line) {
        Waiting next = new Waiting(line, Promise.promise());
        pending.add(next.answer().future());
        waiting.add(next);
        work();
    }

    private void work() {
        while (!over && inWork < room && !waiting.isEmpty()) {
            Waiting next = waiting.remove();
            inWork++;
            answer(next.line()).onComplete(done -> {
                inWork--;
                next.line().close();
                next.answer().handle(done);
                work();
                proceed();
            });
        }
    }

    private Future<byte[]> answer(NdjsonLines.Line line) {
        if (line.refusal() != null) {
            return Future.succeededFuture(problem(line, line.refusal()));
        }
        return threads.runOnThread(() -> summary(line))
                .recover(failure -> failure instanceof ProblemException problem && problem.kind() == ProblemKind.OVERLOADED && !over
                        ? later().compose(now -> answer(line))
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

    /** Sends what is ready, as far as the caller reads; reads on while few enough lines wait. */
    private void proceed() {
        while (!over && !pending.isEmpty() && pending.peek().isComplete() && answers.requested() > 0) {
            answers.emit(pending.remove().result());
        }
        if (over) {
            return;
        }
        if (pending.isEmpty() && readAll) {
            answers.complete();
        } else if (pending.size() >= room) {
            request.pause();
        } else {
            request.resume();
        }
    }
}
