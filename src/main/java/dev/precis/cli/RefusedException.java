package dev.precis.cli;

import dev.precis.wire.Problem;
import dev.precis.wire.Violation;
import java.util.stream.Collectors;

/** A text that can't be summarized, or can't be summarized so; the message says why. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(Problem problem) {
        super(
                problem.violations().isEmpty()
                        ? problem.detail()
                        : problem.violations().stream().map(RefusedException::line).collect(Collectors.joining("\n        ")),
                null,
                false,
                false);
    }

    private static String line(Violation violation) {
        String field = violation.field();
        return (field.equals("body") ? "the text" : "--" + field.substring(field.indexOf('.') + 1)) + ' ' + violation.message();
    }
}
