package dev.precis.langchain4j;

import dev.precis.Summarizer;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import java.util.Optional;

/** The engine for texts that nobody has looked at, so that there may be nothing to read in them. */
final class Summaries {
    private static final Summarizer SUMMARIZER = new Summarizer();

    private Summaries() {}

    /** The summary that is asked for; empty where no text holds anything to summarize. */
    static Optional<Summary> of(SummaryRequest request) {
        try {
            return Optional.of(SUMMARIZER.summarize(request));
        } catch (InvalidRequestException e) {
            if (e.field().equals("content")) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
