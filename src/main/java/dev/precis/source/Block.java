package dev.precis.source;

import dev.precis.model.BlockKind;

/**
 * A stretch of visible text that stands on its own: no sentence crosses its border. Marks that announce it (a bullet,
 * a number, the signs of a heading) stand outside. A turn of a dialogue starts with the name of its speaker.
 *
 * @param kind what it is
 * @param start offset of its first character in {@link Source#visible()}
 * @param end offset just past its last character
 * @param speakerEnd offset just past the speaker's name in a turn of a dialogue ("Mayor: Thank you."), else {@code start}
 * @param textStart where its text starts: past the speaker's name and what parts it from the text, else {@code start}
 */
public record Block(BlockKind kind, int start, int end, int speakerEnd, int textStart) {
    public Block {
        if (start < 0 || speakerEnd < start || textStart < speakerEnd || end <= textStart || speakerEnd == start && textStart > start) {
            throw new IllegalArgumentException("no block: " + start + ", " + speakerEnd + ", " + textStart + ", " + end);
        }
    }

    /** A block that opens with its text. */
    public Block(BlockKind kind, int start, int end) {
        this(kind, start, end, start, start);
    }

    /** Whether a speaker's name opens it. */
    public boolean isTurn() {
        return speakerEnd > start;
    }

    /** The same stretch as another kind of block. */
    Block as(BlockKind other) {
        return new Block(other, start, end, speakerEnd, textStart);
    }

    /** The same block so much further on. */
    Block moved(int by) {
        return new Block(kind, start + by, end + by, speakerEnd + by, textStart + by);
    }
}
