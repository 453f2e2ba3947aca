package dev.precis.rest;

import dev.precis.Summarizer;
import dev.precis.corpus.Corpora;
import dev.precis.model.Summary;
import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.engine.PrecisConfig;
import dev.precis.wire.WireRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/** The summarizer on its threads, measured. */
@Singleton
class Engine {
    private final BodyLimits limits;
    private final EngineThreads threads;
    private final Telemetry telemetry;
    private final Summarizer summarizer;
    private final long inlineBodySize;

    Engine(BodyLimits limits, EngineThreads threads, Telemetry telemetry, Corpora corpora, PrecisConfig config) {
        this.limits = limits;
        this.threads = threads;
        this.telemetry = telemetry;
        summarizer = new Summarizer(telemetry, corpora);
        // whoever opens an index waits for a disk, which the event loop must not
        inlineBodySize = config.corpora().path().isPresent() ? 0 : config.engine().inlineBodySize().asLongValue();
    }

    /** Receives the body of a request and answers with what {@code work} makes of it, where {@link #run} runs it. */
    Uni<Response> answer(RoutingContext context, Function<RequestBody, byte[]> work) {
        return Uni.createFrom().completionStage(limits.receive(context).compose(received -> {
            RequestBody body = new RequestBody(NegotiationFilter.contentType(context), received, context.queryParams().entries(),
                    NegotiationFilter.answerType(context));
            return run(body, callerLeft(context), () -> Answer.of(body.answerType(), work.apply(body)));
        }).toCompletionStage());
    }

    /**
     * Does {@code work} on a body: in a turn of the event loop where that is quick, on a thread of the engine's otherwise.
     *
     * @param callerLeft completes when nobody waits for the outcome any more
     */
    <T> Future<T> run(RequestBody body, Future<?> callerLeft, Supplier<T> work) {
        return body.isSmall(inlineBodySize)
                ? threads.runInTurn(callerLeft, work)
                : threads.runOnThread(body::memory, callerLeft, work);
    }

    /** Completes when the caller leaves before the answer. */
    static Future<?> callerLeft(RoutingContext context) {
        Promise<Void> left = Promise.promise();
        context.addEndHandler(end -> {
            if (end.failed()) {
                left.tryComplete();
            }
        });
        return left.future();
    }

    /** @throws dev.precis.wire.ProblemException when the request can't be used */
    Summary summarize(WireRequest request) {
        Summary summary = request.summarize(summarizer);
        telemetry.summarized(summary.statistics());
        return summary;
    }
}
