package dev.precis.source;

import dev.precis.model.BlockKind;

/**
 * A stretch of visible text that stands on its own: no sentence crosses its border. Marks that announce it (a bullet,
 * a number, the signs of a heading) stand outside.
 *
 * @param kind what it is
 * @param start offset of its first character in {@link Source#visible()}
 * @param end offset just past its last character
 * @param textStart where its text starts: past the speaker's name in a turn of a dialogue ("Mayor: Thank you."), else
 *     {@code start}
 */
public record Block(BlockKind kind, int start, int end, int textStart) {
    public Block {
        if (start < 0 || textStart < start || end <= textStart) {
            throw new IllegalArgumentException("no block: " + start + ", " + textStart + ", " + end);
        }
    }

    /** A block that opens with its text. */
    public Block(BlockKind kind, int start, int end) {
        this(kind, start, end, start);
    }

    /** Whether a speaker's name opens it. */
    public boolean isTurn() {
        return textStart > start;
    }
}
