package dev.precis.azure;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Order;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import dev.precis.wire.ProblemException;
import dev.precis.wire.Violation;
import dev.precis.wire.WireRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Runs jobs and keeps what came of them, in memory alone, until they expire or newer ones need their place. A job is done before its
 * submission is answered: the Java client asks a second time only after 30 seconds. Safe for any number of threads.
 */
public final class AzureJobs {
    private final AzureLimits limits;
    private final Function<WireRequest, Summary> engine;
    private final Clock clock;
    /** The oldest first; its monitor guards all that is below. */
    private final Map<UUID, Job> jobs = new LinkedHashMap<>();
    private long bytes;

    /**
     * @param engine makes summaries, or throws a {@link ProblemException} that names the field at fault
     * @param clock says when jobs expire
     */
    public AzureJobs(AzureLimits limits, Function<WireRequest, Summary> engine, Clock clock) {
        this.limits = limits;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Does what a body asks for.
     *
     * @return the id to ask for the result by
     * @throws AzureException when the body can't be used, or the result is larger than all that may be kept
     */
    public UUID submit(byte[] body) {
        Instant created = clock.instant();
        JobRequest request = JobReader.read(body, limits);
        List<Job.TaskResult> results = request.tasks().stream().map(task -> run(task, request.documents())).toList();
        Instant finished = clock.instant();
        Job job = new Job(UUID.randomUUID(), request.displayName(), created, finished, finished.plus(limits.expiry()), results);
        keep(job);
        return job.id();
    }

    /**
     * A job as JSON in UTF-8.
     *
     * @param id as it stands in the path
     * @throws AzureException when there is no such job, or no longer
     */
    public byte[] status(String id, Page page) {
        return JobWriter.json(get(id), page);
    }

    /** Makes sure that there is a job to cancel; it is done already, which the protocol allows for. */
    public void cancel(String id) {
        get(id);
    }

    /**
     * Forgets what has expired.
     *
     * @return how long the oldest job that is left will be kept; empty if none is left
     */
    public synchronized Optional<Duration> expire() {
        Instant now = clock.instant();
        for (Iterator<Job> oldest = jobs.values().iterator(); oldest.hasNext();) {
            Job job = oldest.next();
            if (now.isBefore(job.expires())) {
                return Optional.of(Duration.between(now, job.expires()));
            }
            bytes -= job.bytes();
            oldest.remove();
        }
        return Optional.empty();
    }

    private synchronized Job get(String id) {
        expire();
        Job job = isUuid(id) ? jobs.get(UUID.fromString(id)) : null;
        if (job == null) {
            throw new AzureException(404, "NotFound", "OperationNotFound",
                    "There is no job of this id, or no longer: jobs are kept for " + limits.expiry() + " and as long as there is room");
        }
        return job;
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private synchronized void keep(Job job) {
        expire();
        if (job.bytes() > limits.resultBytes()) {
            throw new AzureException(400, "InvalidRequest", "InvalidDocumentBatch",
                    "The result is larger than what this service keeps; ask for fewer sentences");
        }
        bytes += job.bytes();
        jobs.put(job.id(), job);
        for (Iterator<Job> oldest = jobs.values().iterator(); bytes > limits.resultBytes();) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    private Job.TaskResult run(JobRequest.Task task, List<JobRequest.Input> documents) {
        List<Job.Extract> summaries = new ArrayList<>();
        List<Job.Fault> faults = new ArrayList<>();
        for (JobRequest.Input document : documents) {
            try {
                summaries.add(extract(task, document));
            } catch (ProblemException e) {
                faults.add(fault(document, e));
            }
        }
        return new Job.TaskResult(task.name(), summaries, faults);
    }

    private Job.Extract extract(JobRequest.Task task, JobRequest.Input document) {
        SummaryRequest request = SummaryRequest.of(Document.of(document.text(), Format.PLAIN))
                .withLanguage(document.language() == null || document.language().isEmpty() ? SummaryRequest.AUTO : document.language())
                .withQuery(task.query()).withLength(new Length.Sentences(task.sentences()))
                .withOrder(task.byRank() ? Order.SCORE : Order.SOURCE).withOffsets(task.index().unit()).withKeywords(0);
        List<SummarySentence> chosen = engine.apply(new WireRequest(request, List.of("text"))).sentences();
        Map<Integer, Job.Sentence> byRank = new HashMap<>();
        IntUnaryOperator counter = task.index().counter(document.text());
        for (SummarySentence sentence : chosen.stream().sorted(Comparator.comparingInt(SummarySentence::start)).toList()) {
            int offset = counter.applyAsInt(sentence.start());
            byRank.put(sentence.rank(),
                    new Job.Sentence(sentence.text(), sentence.score(), offset, counter.applyAsInt(sentence.end()) - offset));
        }
        return new Job.Extract(document.id(), StringIndex.elements(document.text()),
                chosen.stream().map(sentence -> byRank.get(sentence.rank())).toList());
    }

    private static Job.Fault fault(JobRequest.Input document, ProblemException problem) {
        if (problem.violations().isEmpty()) {
            throw problem; // of the service, not of the document
        }
        Violation violation = problem.violations().getFirst();
        String code = violation.field().equals("language") ? "UnsupportedLanguageCode" : "InvalidDocument";
        return new Job.Fault(document.id(), code, "The document's " + violation.field() + " " + violation.message());
    }
}
