package dev.precis.text;

/**
 * A stretch of visible text that stands on its own: no sentence crosses its border.
 *
 * @param kind what it is
 * @param start offset of its first character in {@link Source#visible()}
 * @param end offset just past its last character
 */
public record Block(Kind kind, int start, int end) {
    /** What a block is. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A title or section heading. */
        HEADING,
        /** One item of a list. */
        LIST_ITEM,
        /** One row of a table. */
        TABLE_ROW,
        /** Code, formulas: not prose. */
        CODE,
        /** What belongs to the page, not to its text: navigation, banners, share buttons, captions of pictures. */
        NOISE
    }
}
