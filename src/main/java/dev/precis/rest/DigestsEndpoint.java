package dev.precis.rest;

import dev.precis.Summarizer;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Summary;
import dev.precis.wire.Answers;
import dev.precis.wire.Job;
import dev.precis.wire.JsonJobs;
import dev.precis.wire.Rendering;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code POST /v1/digests}: many documents in, one summary of them all out. */
@Singleton
class DigestsEndpoint implements Endpoint {
    private final Summarizer summarizer;
    private final Telemetry telemetry;

    DigestsEndpoint(Summarizer summarizer, Telemetry telemetry) {
        this.summarizer = summarizer;
        this.telemetry = telemetry;
    }

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public List<String> consumes() {
        return List.of("application/json");
    }

    @Override
    public List<AnswerType> produces() {
        return List.of(AnswerType.JSON, AnswerType.PLAIN);
    }

    @Override
    public Answer answer(Call call) {
        call.requireNoParameters();
        Rendering rendering = call.answerType().rendering();
        Job job = rendering.narrowed(JsonJobs.digest(call.body()));
        try {
            Summary summary = summarizer.summarize(job.request());
            telemetry.summarized(summary.statistics());
            return new Answer(call.answerType(), rendering == Rendering.JSON ? Answers.digest(summary, job) : rendering.of(summary, job));
        } catch (InvalidRequestException e) {
            throw job.rejection(e);
        }
    }
}
