package dev.precis.rest.body;

import dev.precis.model.Interruption;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.media.ContentDecoder;
import dev.precis.rest.media.ContentEncoding;
import dev.precis.rest.media.Pieces;
import dev.precis.wire.ProblemException;
import io.vertx.core.buffer.Buffer;

/**
 * A body as it was received. Its encoding is undone where it is worked on, which for encoded bodies is a thread of the engine's: a
 * few bytes may stand for megabytes, so that many of them would keep an event loop, and what waits takes as little as was sent.
 * Its bytes count towards the limit of all bodies until it is closed.
 */
public final class ReceivedBody implements AutoCloseable {
    /** Null where nothing is counted. */
    private final BodyLimits limits;
    private final ContentEncoding encoding;
    /** As it was received; null once its encoding has been undone, or the body is closed. */
    private volatile Pieces received = new Pieces();
    private int receivedBytes;
    /** What was received, its encoding undone; null until somebody asked for it, and once the body is closed. */
    private volatile byte[] bytes;
    private int held;
    private boolean closed;

    ReceivedBody(BodyLimits limits, ContentEncoding encoding) {
        this.limits = limits;
        this.encoding = encoding;
    }

    /** A body that was received by somebody else, and is limited there. */
    public static ReceivedBody of(byte[] bytes) {
        ReceivedBody body = new ReceivedBody(null, ContentEncoding.IDENTITY);
        body.received = null;
        body.bytes = bytes;
        body.receivedBytes = bytes.length;
        return body;
    }

    /** @throws ProblemException when the body is larger than one may be, or all of them are */
    void append(Buffer chunk) {
        hold(receivedBytes, chunk.length());
        Pieces pieces = received;
        if (pieces != null) { // else it is closed
            pieces.add(chunk);
        }
        receivedBytes += chunk.length();
    }

    /** Whether {@link #bytes} takes longer than to copy what was received. */
    public boolean isEncoded() {
        return encoding != ContentEncoding.IDENTITY;
    }

    /** How many bytes were received. */
    public int receivedBytes() {
        return receivedBytes;
    }

    /**
     * What the body is; by one thread at a time.
     *
     * @throws ProblemException when it is not what its encoding says, or larger than a body may be, or has been closed meanwhile, since
     *         its caller has left
     */
    public byte[] bytes() {
        Pieces pieces = received;
        if (pieces != null) {
            undone(isEncoded() ? decoded(pieces) : pieces.joined());
        }
        byte[] all = bytes;
        if (all == null) {
            throw EngineThreads.callerLeft();
        }
        return all;
    }

    private synchronized void undone(byte[] all) {
        if (!closed) {
            bytes = all;
            received = null;
        }
    }

    private byte[] decoded(Pieces received) {
        Pieces made = new Pieces();
        try (ContentDecoder decoder = encoding.decoder()) {
            for (Buffer part : received) {
                decoder.add(part, piece -> {
                    Interruption.check();
                    hold(made.length(), piece.length());
                    made.add(piece);
                });
            }
            decoder.end();
        }
        release(received.length());
        return made.joined();
    }

    private synchronized void hold(int before, int more) {
        limits.hold(before, more);
        if (closed) {
            limits.release(more); // nobody else would give it back
        } else {
            held += more;
        }
    }

    private synchronized void release(int bytes) {
        if (!closed) {
            limits.release(bytes);
            held -= bytes;
        }
    }

    /** What it held is given up as well: a connection may know its last request for a while. */
    @Override
    public synchronized void close() {
        release(held);
        closed = true;
        received = null;
        bytes = null;
    }
}
