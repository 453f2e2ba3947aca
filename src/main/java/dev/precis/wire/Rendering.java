package dev.precis.wire;

import dev.precis.model.Summary;
import java.nio.charset.StandardCharsets;

/** How a summary is shown to who asked for it. */
public enum Rendering {
    /** All that is known of it. */
    JSON,
    /** The sentences alone. */
    PLAIN,
    /** The sentences, under the title where there is one. */
    MARKDOWN,
    /** The source, with the sentences marked. */
    HTML;

    /**
     * Writes a summary in UTF-8.
     *
     * @param request what it answers, read for this rendering
     */
    public byte[] write(Summary summary, WireRequest request) {
        return switch (this) {
            case JSON -> Answers.summary(summary, request);
            case PLAIN -> utf8(Renderings.plainText(summary));
            case MARKDOWN -> utf8(Renderings.markdown(summary, request));
            case HTML -> utf8(Renderings.html(summary, request));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
