package dev.precis.rest;

import dev.precis.Summarizer;
import dev.precis.model.Summary;
import dev.precis.wire.WireRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** The summarizer on its threads, measured. */
@Singleton
class Engine {
    private final EngineThreads threads;
    private final Telemetry telemetry;
    private final Summarizer summarizer;

    private final long inlineBodySize;

    Engine(EngineThreads threads, Telemetry telemetry, PrecisConfig config) {
        this.threads = threads;
        inlineBodySize = config.engine().inlineBodySize().asLongValue();
        this.telemetry = telemetry;
        summarizer = new Summarizer(telemetry);
    }

    /** What {@code work} makes of a body: on the event loop where that is quick, on a thread of the engine's otherwise. */
    Uni<Answer> answer(RequestBody body, Function<RequestBody, byte[]> work) {
        Future<Answer> answer = threads.run(
                Cost.of(body.contentType().mediaType(), body.bytes(), inlineBodySize), body.callerLeft(),
                () -> new Answer(body.answerType(), work.apply(body)));
        return Uni.createFrom().completionStage(answer.toCompletionStage());
    }

    /** @throws dev.precis.wire.ProblemException when the request can't be used */
    Summary summarize(WireRequest request) {
        Summary summary = request.summarize(summarizer);
        telemetry.summarized(summary.statistics());
        return summary;
    }
}
