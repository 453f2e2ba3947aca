package dev.precis.model;

/**
 * A stretch of visible text that stands on its own: no sentence crosses its border. Marks that announce it (a bullet,
 * a number, the signs of a heading) stand outside.
 *
 * @param kind what it is
 * @param start offset of its first character in the visible text
 * @param end offset just past its last character
 * @param textStart where its text starts: past the speaker's name where one opens it ("Mayor: Thank you."), else {@code start}
 * @param speakerStart where the name of its speaker starts, in this block or an earlier one of the same turn
 * @param speakerEnd just past that name; {@code speakerStart} where nobody is said to speak
 */
public record Block(BlockKind kind, int start, int end, int textStart, int speakerStart, int speakerEnd) {
    public Block {
        boolean orderly = 0 <= speakerStart && speakerStart <= speakerEnd && speakerEnd <= textStart && start <= textStart
                && textStart < end;
        if (start < 0 || !orderly) {
            throw new IllegalArgumentException(
                    "no block: " + start + ", " + end + ", " + textStart + ", " + speakerStart + ", " + speakerEnd);
        }
    }

    /** A block that opens with its text. */
    public Block(BlockKind kind, int start, int end) {
        this(kind, start, end, start, start, start);
    }

    /** Whether somebody is said to speak. */
    public boolean isTurn() {
        return speakerEnd > speakerStart;
    }

    /** The same stretch as another kind of block. */
    public Block as(BlockKind other) {
        return new Block(other, start, end, textStart, speakerStart, speakerEnd);
    }

    /** The same block so much further on. */
    public Block moved(int by) {
        return new Block(kind, start + by, end + by, textStart + by, speakerStart + by, speakerEnd + by);
    }
}
