package dev.precis.rest;

import dev.precis.Summarizer;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Summary;
import dev.precis.wire.Job;
import dev.precis.wire.JsonJobs;
import dev.precis.wire.Rendering;
import dev.precis.wire.TextJobs;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code POST /v1/summaries}: one text in, its most informative sentences out. */
@Singleton
class SummariesEndpoint implements Endpoint {
    private static final String JSON = "application/json";

    private final Summarizer summarizer;
    private final Telemetry telemetry;

    SummariesEndpoint(Summarizer summarizer, Telemetry telemetry) {
        this.summarizer = summarizer;
        this.telemetry = telemetry;
    }

    @Override
    public String name() {
        return "summaries";
    }

    @Override
    public List<String> consumes() {
        return List.of(JSON, "text/plain", "text/html", "text/markdown");
    }

    @Override
    public List<AnswerType> produces() {
        return List.of(AnswerType.values());
    }

    @Override
    public Answer answer(Call call) {
        Rendering rendering = call.answerType().rendering();
        Job job = rendering.narrowed(job(call));
        try {
            Summary summary = summarizer.summarize(job.request());
            telemetry.summarized(summary.statistics());
            return new Answer(call.answerType(), rendering.of(summary, job));
        } catch (InvalidRequestException e) {
            throw job.rejection(e);
        }
    }

    private static Job job(Call call) {
        return switch (call.contentType().mediaType()) {
            case JSON -> {
                call.requireNoParameters();
                yield JsonJobs.summary(call.body());
            }
            case "text/html" -> TextJobs.summary(call.body(), Format.HTML, call.parameters());
            case "text/markdown" -> TextJobs.summary(call.body(), Format.MARKDOWN, call.parameters());
            default -> TextJobs.summary(call.body(), Format.PLAIN, call.parameters());
        };
    }
}
