package dev.precis.rest;

import dev.precis.Summarizer;
import dev.precis.corpus.Corpora;
import dev.precis.model.Summary;
import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.engine.PrecisConfig;
import dev.precis.wire.WireRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
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

    /** Receives the body of a request; what {@code work} makes of it, where {@link #run} runs it, is the answer. */
    Uni<Answer> answer(RoutingContext context, Function<RequestBody, byte[]> work) {
        return UniHelper.toUni(limits.receive(context).compose(received -> {
            RequestBody body = RequestBody.of(context, received);
            return run(body, () -> new Answer(body.answerType(), work.apply(body)));
        }));
    }

    /** Does {@code work} on a body: in a turn of the event loop where that is quick, on a thread of the engine's otherwise. */
    <T> Future<T> run(RequestBody body, Supplier<T> work) {
        return body.isSmall(inlineBodySize)
                ? threads.runInTurn(body.callerLeft(), work)
                : threads.runOnThread(body::memory, body.callerLeft(), work);
    }

    /** @throws dev.precis.wire.ProblemException when the request can't be used */
    Summary summarize(WireRequest request) {
        Summary summary = request.summarize(summarizer);
        telemetry.summarized(summary.statistics());
        return summary;
    }
}
