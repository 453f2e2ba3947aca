package dev.precis.model;

/** A request that cannot be answered because of what stands in one of its fields. Its message never quotes the caller. */
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String field;

    /**
     * @param field the path of the field at fault, as the HTTP contract names it ({@code length.ratio});
     *     {@code content} stands for the text of the only document, {@code documents[2].content} for that of one of several
     * @param message what is allowed there
     */
    public InvalidRequestException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The path of the field at fault. */
    public String field() {
        return field;
    }
}
