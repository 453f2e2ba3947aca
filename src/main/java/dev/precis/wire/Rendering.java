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
    HTML,
    /** The source on a terminal, with the sentences coloured. */
    TERMINAL,
    /** The source on a terminal, with the sentences bold and underlined. */
    UNCOLORED_TERMINAL;

    /** Whether marks are set into the source, in Java's own unit of offsets. */
    boolean marksTheSource() {
        return this == HTML || this == TERMINAL || this == UNCOLORED_TERMINAL;
    }

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
            case TERMINAL -> utf8(Renderings.terminal(summary, request, true));
            case UNCOLORED_TERMINAL -> utf8(Renderings.terminal(summary, request, false));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
