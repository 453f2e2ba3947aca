package dev.precis.rest.media;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A body as it comes, put together once all is there. One buffer that grows would be copied with all it holds each time it has grown, and
 * of a large body that is several times what it takes.
 */
public final class Pieces implements Iterable<Buffer> {
    /**
     * What comes is gathered up to this size: a caller may send a body byte by byte, and natively the collector copies whatever is
     * smaller than 128 KB, for as long as it waits.
     */
    private static final int PIECE = 256 * 1024;

    private final List<Buffer> pieces = new ArrayList<>(1);
    private int length;

    /** Takes what comes next. */
    public void add(Buffer chunk) {
        if (pieces.isEmpty()) {
            pieces.add(Buffer.buffer(chunk.length()));
        } else if (pieces.getLast().length() + chunk.length() > PIECE) {
            pieces.add(Buffer.buffer(Math.max(PIECE, chunk.length())));
        }
        pieces.getLast().appendBuffer(chunk);
        length += chunk.length();
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    @Override
    public Iterator<Buffer> iterator() {
        return pieces.iterator();
    }

    /** All of it. */
    public byte[] joined() {
        byte[] all = new byte[length];
        int at = 0;
        for (Buffer piece : pieces) {
            piece.getBytes(all, at);
            at += piece.length();
        }
        return all;
    }
}
