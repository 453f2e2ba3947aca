package dev.precis.wire;

import dev.precis.model.OffsetUnit;
import dev.precis.model.Summary;
import java.nio.charset.StandardCharsets;

/** How a summary is shown to who asked for it. */
public enum Rendering {
    /** All that is known of it. */
    JSON,
    /** The sentences alone. */
    PLAIN,
    /** The sentences, under the title where there is one. */
    MARKDOWN,
    /** The source, with the sentences marked. */
    HTML;

    /** The job as far as this rendering shows it: keywords that nobody sees aren't looked for. */
    public Job narrowed(Job job) {
        return switch (this) {
            case JSON -> job;
            case PLAIN, MARKDOWN -> job.withoutKeywords();
            case HTML -> new Job(job.request().withOffsets(OffsetUnit.UTF16), job.explain(), job.contentFields()).withoutKeywords();
        };
    }

    /** The summary of a {@link #narrowed} job, in UTF-8. */
    public byte[] of(Summary summary, Job job) {
        return switch (this) {
            case JSON -> Answers.summary(summary, job);
            case PLAIN -> utf8(Renderings.plainText(summary));
            case MARKDOWN -> utf8(Renderings.markdown(summary, job));
            case HTML -> utf8(Renderings.html(summary, job));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
