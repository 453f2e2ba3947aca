package dev.precis.text;

import dev.precis.Format;
import java.util.List;

/**
 * What a caller sent, as text a reader would see, with the way back: every stretch of {@link #visible()} can be
 * traced to the stretch of {@link #sent()} it came from.
 */
public final class Source {
    private final String sent;
    private final String visible;
    private final List<Block> blocks;

    private Source(String sent, String visible, List<Block> blocks) {
        this.sent = sent;
        this.visible = visible;
        this.blocks = List.copyOf(blocks);
    }

    /** Reads content of the given format; linear in its length, for any string whatever. */
    public static Source read(String content, Format format) {
        return new Source(content, content, PlainText.blocks(content));
    }

    /** What the caller sent, untouched. */
    public String sent() {
        return sent;
    }

    /** The text a reader would see. */
    public String visible() {
        return visible;
    }

    /** The blocks of {@link #visible()}, in order, not overlapping. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Offset in {@link #sent()} (UTF-16) where the visible character at {@code offset} starts. */
    public int sentStart(int offset) {
        return offset;
    }

    /** Offset in {@link #sent()} (UTF-16) just past the visible character before {@code offset}. */
    public int sentEnd(int offset) {
        return offset;
    }

    /**
     * The stretch as a summary quotes it: for plain text and Markdown exactly what was sent between
     * {@link #sentStart} and {@link #sentEnd}, for HTML the visible text.
     */
    public String quote(int start, int end) {
        return visible.substring(start, end);
    }
}
