package dev.precis.wire;

import dev.precis.model.InvalidRequestException;
import java.util.List;

/** The one place where an exception becomes what a caller is told. */
public final class Problems {
    private Problems() {}

    /**
     * @param failure what was thrown on the way to an answer
     * @param instance a URI for this one occurrence, empty for none
     */
    public static Problem of(Throwable failure, String instance) {
        return switch (failure) {
            case RejectedException rejected ->
                    new Problem(rejected.kind(), rejected.detail(), instance, rejected.violations());
            case InvalidRequestException invalid ->
                    of(RejectedException.invalid(invalid.field(), invalid.getMessage()), instance);
            default -> new Problem(ProblemKind.INTERNAL_ERROR, "The request failed through no fault of yours", instance, List.of());
        };
    }
}
