package dev.precis.azure;

/**
 * A request that gets an error of Azure's protocol: {@code code} is of its closed list, {@code innererror.code} is what its clients show.
 * Part of the ordinary course of things, so without a stack trace; the message never quotes the caller.
 */
public final class AzureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String innerCode;

    AzureException(int status, String code, String innerCode, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.innerCode = innerCode;
    }

    /** A request that can't be used. */
    static AzureException invalid(String innerCode, String message) {
        return new AzureException(400, "InvalidArgument", innerCode, message);
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** The error as JSON in UTF-8. */
    public byte[] toJson() {
        return AzureErrors.json(code, innerCode, getMessage());
    }
}
