package dev.precis.azure;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.precis.wire.Json;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes jobs as Azure's clients read them. They fail where one of the lists is missing, be it empty. */
record JobWriter(JsonGenerator json, Job job, Page page) {
    private static final String MODEL_VERSION = "latest";
    /** What Azure counts texts by. */
    private static final int CHARACTERS_OF_A_TRANSACTION = 1000;
    private static final double DECIMALS = 1e4;

    static byte[] json(Job job, Page page) {
        return Json.object(json -> new JobWriter(json, job, page).write());
    }

    private void write() throws IOException {
        json.writeStringField("jobId", job.id().toString());
        if (job.displayName() != null) {
            Json.text(json, "displayName", job.displayName());
        }
        json.writeStringField("createdDateTime", job.created().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringField("lastUpdatedDateTime", finished());
        json.writeStringField("expirationDateTime", job.expires().truncatedTo(ChronoUnit.SECONDS).toString());
        // also where documents are at fault: the client for JavaScript asks forever for what is "partiallyCompleted"
        json.writeStringField("status", "succeeded");
        // what is wrong with a document stands with its task: an error here makes the Java client take the job for failed
        json.writeArrayFieldStart("errors");
        json.writeEndArray();
        if (job.tasks().stream().anyMatch(task -> task.summaries().size() - page.skip() > page.top())) {
            json.writeStringField("nextLink", page.next());
        }
        json.writeObjectFieldStart("tasks");
        json.writeNumberField("completed", job.tasks().size());
        json.writeNumberField("failed", 0);
        json.writeNumberField("inProgress", 0);
        json.writeNumberField("total", job.tasks().size());
        Json.objects(json, "items", job.tasks(), this::task);
        json.writeEndObject();
    }

    private String finished() {
        return job.finished().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void task(Job.TaskResult task) throws IOException {
        json.writeStringField("kind", "ExtractiveSummarizationLROResults");
        if (task.name() != null) {
            Json.text(json, "taskName", task.name());
        }
        json.writeStringField("lastUpdateDateTime", finished());
        json.writeStringField("status", "succeeded");
        json.writeObjectFieldStart("results");
        int from = Math.min(page.skip(), task.summaries().size());
        List<Job.Extract> summaries = task.summaries().subList(from, from + Math.min(page.top(), task.summaries().size() - from));
        Json.objects(json, "documents", summaries, this::document);
        Json.objects(json, "errors", from == 0 ? task.faults() : List.<Job.Fault>of(), fault -> {
            Json.text(json, "id", fault.id());
            AzureErrors.write(json, "InvalidArgument", fault.innerCode(), fault.message());
        });
        if (page.statistics()) {
            json.writeObjectFieldStart("statistics");
            json.writeNumberField("documentsCount", task.summaries().size() + task.faults().size());
            json.writeNumberField("validDocumentsCount", task.summaries().size());
            json.writeNumberField("erroneousDocumentsCount", task.faults().size());
            json.writeNumberField("transactionsCount", task.summaries().stream().mapToInt(JobWriter::transactions).sum());
            json.writeEndObject();
        }
        json.writeStringField("modelVersion", MODEL_VERSION);
        json.writeEndObject();
    }

    private void document(Job.Extract summary) throws IOException {
        Json.text(json, "id", summary.id());
        Json.objects(json, "sentences", summary.sentences(), sentence -> {
            Json.text(json, "text", sentence.text());
            json.writeNumberField("rankScore", Math.round(sentence.rankScore() * DECIMALS) / DECIMALS);
            json.writeNumberField("offset", sentence.offset());
            json.writeNumberField("length", sentence.length());
        });
        json.writeArrayFieldStart("warnings");
        json.writeEndArray();
        if (page.statistics()) {
            json.writeObjectFieldStart("statistics");
            json.writeNumberField("charactersCount", summary.characters());
            json.writeNumberField("transactionsCount", transactions(summary));
            json.writeEndObject();
        }
    }

    private static int transactions(Job.Extract summary) {
        return Math.max(1, Math.ceilDiv(summary.characters(), CHARACTERS_OF_A_TRANSACTION));
    }
}
