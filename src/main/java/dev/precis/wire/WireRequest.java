package dev.precis.wire;

import dev.precis.Summarizer;
import dev.precis.corpus.CorpusException;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import java.util.List;

/**
 * A request as it came in: what the engine is to do, and how the answer is to look.
 *
 * @param request what the engine is to do
 * @param contentFields for each document, the field its content came in, so that a fault in it can be named
 */
public record WireRequest(SummaryRequest request, List<String> contentFields) {
    public WireRequest {
        contentFields = List.copyOf(contentFields);
    }

    /**
     * Has it summarized.
     *
     * @throws ProblemException when the engine objects to a field, which is told by the name the caller used, or can't read the corpus,
     *     whose operator is told why
     */
    public Summary summarize(Summarizer summarizer) {
        try {
            return summarizer.summarize(request);
        } catch (InvalidRequestException e) {
            throw ProblemException.invalid(fieldOf(e.field()), e.getMessage());
        } catch (CorpusException e) {
            throw new ProblemException(ProblemKind.UNAVAILABLE, "The corpus \"" + e.corpus() + "\" can't be read at the moment");
        }
    }

    private String fieldOf(String engineField) {
        if (engineField.equals("content")) {
            return contentFields.getFirst();
        }
        for (int d = 0; d < contentFields.size(); d++) {
            if (engineField.equals("documents[" + d + "].content")) {
                return contentFields.get(d);
            }
        }
        return engineField;
    }
}
