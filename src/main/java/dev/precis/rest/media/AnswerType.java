package dev.precis.rest.media;

import dev.precis.wire.Rendering;

/** What an answer can be. */
public enum AnswerType {
    JSON(Rendering.JSON, MediaTypes.JSON, ""),
    PLAIN(Rendering.PLAIN, MediaTypes.PLAIN, "; charset=utf-8"),
    MARKDOWN(Rendering.MARKDOWN, MediaTypes.MARKDOWN, "; charset=utf-8"),
    HTML(Rendering.HTML, MediaTypes.HTML, "; charset=utf-8");

    private final Rendering rendering;
    private final String mediaType;
    private final String contentType;

    AnswerType(Rendering rendering, String mediaType, String parameter) {
        this.rendering = rendering;
        this.mediaType = mediaType;
        this.contentType = mediaType + parameter;
    }

    /** How a summary is written as it. */
    public Rendering rendering() {
        return rendering;
    }

    /** The value of {@code Content-Type}. */
    public String contentType() {
        return contentType;
    }

    /** The type of an answer by the media type that was agreed on. */
    public static AnswerType of(String mediaType) {
        for (AnswerType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no answer has this media type");
    }
}
