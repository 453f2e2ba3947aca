package dev.precis.source;

/**
 * A stretch of a source as a summary quotes it.
 *
 * @param text what is quoted
 * @param start offset (UTF-16) in {@link Source#sent()} where it starts
 * @param end offset just past it
 */
public record Quote(String text, int start, int end) {}
