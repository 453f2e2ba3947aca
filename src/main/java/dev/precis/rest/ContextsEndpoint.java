package dev.precis.rest;

import dev.precis.Summarizer;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Summary;
import dev.precis.wire.Answers;
import dev.precis.wire.Job;
import dev.precis.wire.JsonJobs;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code POST /v1/contexts}: passages retrieved for a question in, what of them answers it out, for a language model to read. */
@Singleton
class ContextsEndpoint implements Endpoint {
    private final Summarizer summarizer;
    private final Telemetry telemetry;

    ContextsEndpoint(Summarizer summarizer, Telemetry telemetry) {
        this.summarizer = summarizer;
        this.telemetry = telemetry;
    }

    @Override
    public String name() {
        return "contexts";
    }

    @Override
    public List<String> consumes() {
        return List.of("application/json");
    }

    @Override
    public List<AnswerType> produces() {
        return List.of(AnswerType.JSON);
    }

    @Override
    public Answer answer(Call call) {
        call.requireNoParameters();
        Job job = JsonJobs.context(call.body());
        try {
            Summary summary = summarizer.summarize(job.request());
            telemetry.summarized(summary.statistics());
            return new Answer(AnswerType.JSON, Answers.context(summary, job));
        } catch (InvalidRequestException e) {
            throw job.rejection(e);
        }
    }
}
