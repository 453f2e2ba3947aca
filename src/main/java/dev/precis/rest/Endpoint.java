package dev.precis.rest;

import dev.precis.rest.media.MediaTypes;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Locale;

/** What the API offers: where, of what, and as what. The resources say the same in annotations; a test compares the two. */
enum Endpoint {
    SUMMARIES(SummariesResource.PATH,
            List.of(MediaTypes.JSON, MediaTypes.PLAIN, MediaTypes.HTML, MediaTypes.MARKDOWN, MediaTypes.WEBVTT, MediaTypes.SUBRIP,
                    MediaTypes.MAIL),
            List.of(MediaTypes.JSON, MediaTypes.PLAIN, MediaTypes.MARKDOWN, MediaTypes.HTML)),
    DIGESTS(DigestsResource.PATH, List.of(MediaTypes.JSON), List.of(MediaTypes.JSON, MediaTypes.PLAIN)),
    CONTEXTS(ContextsResource.PATH, List.of(MediaTypes.JSON), List.of(MediaTypes.JSON)),
    BATCH(BatchResource.PATH, List.of(MediaTypes.NDJSON), List.of(MediaTypes.NDJSON)),
    CORPORA(CorporaResource.PATH, List.of(), List.of(MediaTypes.JSON));

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> POSTING = List.of("POST", "OPTIONS");

    private final String path;
    private final List<String> consumes;
    private final List<String> produces;

    Endpoint(String path, List<String> consumes, List<String> produces) {
        this.path = path;
        this.consumes = consumes;
        this.produces = produces;
    }

    String path() {
        return path;
    }

    /** The methods it takes, as an {@code Allow} lists them. */
    String methods() {
        return String.join(", ", isRead() ? READING : POSTING);
    }

    boolean takes(HttpMethod method) {
        return (isRead() ? READING : POSTING).contains(method.name());
    }

    /** Whether it is there to be read, and takes no body. */
    boolean isRead() {
        return consumes.isEmpty();
    }

    /** The media types of its request bodies; none where it takes no body. */
    List<String> consumes() {
        return consumes;
    }

    /** The media types of its answers, the default first. */
    List<String> produces() {
        return produces;
    }

    /** Its name in metrics. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The endpoint of a path, with or without a slash at its end; null where there is none. */
    static Endpoint at(String path) {
        int length = path.endsWith("/") ? path.length() - 1 : path.length();
        for (Endpoint endpoint : values()) {
            if (endpoint.path.length() == length && path.startsWith(endpoint.path)) {
                return endpoint;
            }
        }
        return null;
    }
}
