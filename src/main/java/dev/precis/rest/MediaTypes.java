package dev.precis.rest;

/** The media types of requests and answers. */
final class MediaTypes {
    static final String JSON = "application/json";
    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";
    static final String MARKDOWN = "text/markdown";
    static final String WEBVTT = "text/vtt";
    static final String SUBRIP = "application/x-subrip";
    static final String MAIL = "message/rfc822";
    static final String NDJSON = "application/x-ndjson";
    static final String PROBLEM = "application/problem+json";

    private MediaTypes() {}
}
