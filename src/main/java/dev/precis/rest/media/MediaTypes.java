package dev.precis.rest.media;

/** The media types of requests and answers. */
public final class MediaTypes {
    public static final String JSON = "application/json";
    public static final String PLAIN = "text/plain";
    public static final String HTML = "text/html";
    public static final String MARKDOWN = "text/markdown";
    public static final String WEBVTT = "text/vtt";
    public static final String SUBRIP = "application/x-subrip";
    public static final String MAIL = "message/rfc822";
    public static final String NDJSON = "application/x-ndjson";

    private MediaTypes() {}
}
