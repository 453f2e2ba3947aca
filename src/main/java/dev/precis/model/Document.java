package dev.precis.model;

import java.util.Objects;

/**
 * One text to summarize.
 *
 * @param id the caller's name for it, empty when there is none
 * @param title its title, empty when there is none; its terms count as central, it is never part of the summary
 * @param content what the caller sent, untouched; offsets of the summary point into it
 * @param format how the content is written
 */
public record Document(String id, String title, String content, Format format) {
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(format, "format");
    }

    /** A document with neither id nor title. */
    public static Document of(String content, Format format) {
        return new Document("", "", content, format);
    }
}
