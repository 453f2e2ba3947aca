package dev.precis.wire;

import dev.precis.model.InvalidRequestException;
import dev.precis.model.SummaryRequest;
import java.util.List;

/**
 * A request as it came in: what the engine is to do, and how the answer is to look.
 *
 * @param request what the engine is to do
 * @param explain whether each sentence tells what its score is made of
 * @param contentFields for each document, the field its content came in, so that a fault in it can be named
 */
public record Job(SummaryRequest request, boolean explain, List<String> contentFields) {
    public Job {
        contentFields = List.copyOf(contentFields);
    }

    /** The same for an answer that shows no keywords. */
    public Job withoutKeywords() {
        return new Job(request.withKeywords(0), explain, contentFields);
    }

    /** What the engine objected to, by the names the caller used. */
    public RejectedException rejection(InvalidRequestException invalid) {
        return RejectedException.invalid(fieldOf(invalid.field()), invalid.getMessage());
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
