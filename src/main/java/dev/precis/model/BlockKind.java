package dev.precis.model;

/** What a block of a source is. */
public enum BlockKind {
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
