package dev.precis.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can go wrong with a request, as a caller sees it. */
public enum ProblemKind {
    /** A field, a parameter or the body can't be used; the violations say which and why. */
    INVALID_REQUEST(400, "The request is invalid"),
    /** An API key is required and none, or a wrong one, was sent. */
    UNAUTHORIZED(401, "An API key is required"),
    /** Nothing lives at this path. */
    NOT_FOUND(404, "Not found"),
    /** The path does not take this method. */
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    /** None of the media types the caller accepts can be served. */
    NOT_ACCEPTABLE(406, "Not acceptable"),
    /** The caller took too long to send the body. */
    TIMED_OUT(408, "The body took too long to arrive"),
    /** The body is larger than this service takes, or the work on it, or the answer to it. */
    TOO_LARGE(413, "The body is too large"),
    /** The path and the query string are longer than this service takes. */
    URI_TOO_LONG(414, "The URI is too long"),
    /** The body is of a media type or charset that can't be read. */
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    /** More work is waiting than this service takes on; try again later. */
    OVERLOADED(429, "Overloaded"),
    /** Wrong API keys came too often from where the caller is. */
    TOO_MANY_WRONG_KEYS(429, "Too many wrong API keys"),
    /** The header fields are larger than this service takes. */
    HEADERS_TOO_LARGE(431, "The header fields are too large"),
    /** A fault of the service's own. */
    INTERNAL_ERROR(500, "Internal error"),
    /** The request waited past its deadline, ran out of memory or names a corpus that can't be read, or the service is shutting down. */
    UNAVAILABLE(503, "Unavailable");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The first kind that has an HTTP status. */
    public static Optional<ProblemKind> ofStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The same short sentence for every problem of this kind. */
    public String title() {
        return title;
    }

    /** A URI that names the kind, for programs to tell problems apart by. */
    public String type() {
        return "urn:precis:problem:" + label();
    }

    /** The kind in lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
