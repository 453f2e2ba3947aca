package dev.precis.rest;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The pieces of a body in their order, put together once all are there. One buffer that grows would be copied with all it holds each time
 * it has grown, and of a large body that is several times what it takes.
 */
final class Pieces implements Iterable<Buffer> {
    /** Pieces that are together no larger than this become one: a caller may send a body byte by byte. */
    private static final int SMALL = 64 * 1024;

    private final List<Buffer> pieces = new ArrayList<>(1);
    private int length;

    /** Takes a piece, which is nobody else's from now on. */
    void add(Buffer piece) {
        length += piece.length();
        if (!pieces.isEmpty() && pieces.getLast().length() + piece.length() <= SMALL) {
            pieces.getLast().appendBuffer(piece);
        } else {
            pieces.add(piece);
        }
    }

    /** In bytes. */
    int length() {
        return length;
    }

    @Override
    public Iterator<Buffer> iterator() {
        return pieces.iterator();
    }

    /** All of them, one after the other. */
    byte[] joined() {
        byte[] all = new byte[length];
        int at = 0;
        for (Buffer piece : pieces) {
            piece.getBytes(all, at);
            at += piece.length();
        }
        return all;
    }
}
