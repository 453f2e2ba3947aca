package dev.precis.rest;

import dev.precis.Summarizer;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Summary;
import dev.precis.wire.Answers;
import dev.precis.wire.Job;
import dev.precis.wire.JsonJobs;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.Problems;
import dev.precis.wire.RejectedException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * {@code POST /v1/summaries/batch}: NDJSON in and out, one request and one answer a line, in the same order, while it streams. A
 * line that can't be answered gets its problem and the rest go on; blank lines are passed over. A caller that doesn't read its
 * answers is not read from any further.
 */
@Singleton
class BatchHandler implements Handler<RoutingContext> {
    private static final String NDJSON = "application/x-ndjson";
    private static final String NAME = "batch";
    private static final long RETRY_MILLIS = 20;

    private final Bodies bodies;
    private final EngineThreads engine;
    private final Summarizer summarizer;
    private final Telemetry telemetry;

    BatchHandler(Bodies bodies, EngineThreads engine, Summarizer summarizer, Telemetry telemetry) {
        this.bodies = bodies;
        this.engine = engine;
        this.summarizer = summarizer;
        this.telemetry = telemetry;
    }

    @Override
    public void handle(RoutingContext context) {
        long started = System.nanoTime();
        context.addEndHandler(end -> telemetry.ended(
                NAME, end.succeeded() ? Responses.outcome(context) : "aborted", System.nanoTime() - started));
        HttpServerRequest request = context.request();
        ContentType contentType = ContentType.of(request.getHeader(HttpHeaders.CONTENT_TYPE), List.of(NDJSON));
        if (!AnswerType.accepts(request.headers().getAll(HttpHeaders.ACCEPT), NDJSON)) {
            throw new RejectedException(ProblemKind.NOT_ACCEPTABLE, "The Accept header must allow " + NDJSON);
        }
        if (!context.queryParams().isEmpty()) {
            throw RejectedException.invalid("query string", "must be empty: each line says everything itself");
        }
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            request.response().writeContinue();
        }
        new Batch(context, contentType).start();
    }

    /** A line and what it will get. */
    private record Waiting(NdjsonLines.Line line, Promise<byte[]> answer) {}

    /** One batch; event loop only. */
    private final class Batch {
        private final RoutingContext context;
        private final ContentType contentType;
        private final HttpServerRequest request;
        private final HttpServerResponse response;
        /** What each line is getting, in order. */
        private final Queue<Future<byte[]>> answers = new ArrayDeque<>();
        private final Queue<Waiting> waiting = new ArrayDeque<>();
        private final NdjsonLines lines;
        private int inWork;
        private boolean readAll;
        private boolean gone;

        Batch(RoutingContext context, ContentType contentType) {
            this.context = context;
            this.contentType = contentType;
            this.request = context.request();
            this.response = context.response();
            this.lines = new NdjsonLines(bodies, this::take);
        }

        void start() {
            response.setChunked(true).putHeader(HttpHeaders.CONTENT_TYPE, NDJSON);
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.drainHandler(drained -> proceed());
            response.exceptionHandler(failure -> stop());
            response.closeHandler(closed -> stop());
            request.handler(chunk -> {
                lines.add(chunk);
                proceed();
            });
            request.endHandler(end -> {
                lines.end();
                readAll = true;
                proceed();
            });
            request.exceptionHandler(failure -> stop());
            request.resume();
        }

        private void stop() {
            if (!gone) {
                gone = true;
                lines.close();
                waiting.forEach(next -> next.line().close());
                waiting.clear();
            }
        }

        private void take(NdjsonLines.Line line) {
            Waiting next = new Waiting(line, Promise.promise());
            answers.add(next.answer().future());
            waiting.add(next);
            work();
        }

        /** Keeps every thread busy, and leaves room in their queue for other requests. */
        private void work() {
            while (!gone && inWork < engine.threads() * 2 && !waiting.isEmpty()) {
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
                return Future.succeededFuture(problem(line.refusal()));
            }
            return engine.runOnThread(() -> summary(line.bytes())).recover(failure ->
                    failure instanceof RejectedException rejected && rejected.kind() == ProblemKind.OVERLOADED && !gone
                            ? later().compose(now -> answer(line))
                            : Future.succeededFuture(problem(failure)));
        }

        private Future<Long> later() {
            return Future.future(promise -> context.vertx().setTimer(RETRY_MILLIS, promise::complete));
        }

        private byte[] problem(Throwable failure) {
            return Problems.of(failure, "urn:precis:request:" + RequestIds.of(context)).toJson();
        }

        private byte[] summary(byte[] line) {
            Job job = JsonJobs.summary(contentType.decode(line));
            try {
                Summary summary = summarizer.summarize(job.request());
                telemetry.summarized(summary.statistics());
                return Answers.summary(summary, job);
            } catch (InvalidRequestException e) {
                throw job.rejection(e);
            }
        }

        /** Sends what is ready, as far as the caller reads; reads on while few enough lines wait. */
        private void proceed() {
            if (gone || response.ended()) {
                return;
            }
            while (!answers.isEmpty() && answers.peek().isComplete() && !response.writeQueueFull()) {
                response.write(Buffer.buffer(answers.remove().result()).appendByte((byte) '\n'));
            }
            if (answers.isEmpty() && readAll) {
                response.end();
            } else if (answers.size() >= engine.threads() * 2) {
                request.pause();
            } else {
                request.resume();
            }
        }
    }
}
