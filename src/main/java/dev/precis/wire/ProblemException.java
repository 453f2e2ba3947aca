package dev.precis.wire;

import java.util.List;

/**
 * A request that is not going to be answered, with what its caller gets told. It is part of the ordinary course of things, so
 * it has no stack trace. Its message is that of its kind, and safe to log; the detail and the violations may name a field as
 * the caller did, and are for the caller alone.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    private final String detail;
    private final transient List<Violation> violations;

    /**
     * @param kind what is wrong
     * @param detail what is wrong this time, for a person
     * @param violations the fields at fault, none where no field is
     */
    public ProblemException(ProblemKind kind, String detail, List<Violation> violations) {
        super(kind.title(), null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /** A rejection for which no single field is at fault. */
    public ProblemException(ProblemKind kind, String detail) {
        this(kind, detail, List.of());
    }

    /**
     * A request with unusable fields.
     *
     * @param violations the first of them, at least one
     * @param more whether there are others
     */
    static ProblemException invalid(List<Violation> violations, boolean more) {
        Violation first = violations.getFirst();
        String count = more ? "More than " + violations.size() : Integer.toString(violations.size());
        String detail = violations.size() == 1
                ? first.field() + ": " + first.message()
                : count + " fields are at fault, the first of them " + first.field() + ": " + first.message();
        return new ProblemException(ProblemKind.INVALID_REQUEST, detail, violations);
    }

    /** A request with one unusable field. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)), false);
    }

    public ProblemKind kind() {
        return kind;
    }

    /** What is wrong this time, for a person. */
    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }
}
