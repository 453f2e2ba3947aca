package dev.precis.rest.media;

import dev.precis.wire.ProblemException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.compression.JdkZlibDecoder;
import io.netty.handler.codec.compression.ZlibDecoder;
import io.netty.handler.codec.compression.ZlibWrapper;
import io.vertx.core.buffer.Buffer;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Undoes the {@code Content-Encoding} of a body, piece by piece, on one thread at a time. Vert.x could do it
 * ({@code quarkus.http.enable-decompression}), but before anybody has looked at the request; it takes other encodings natively than on
 * the JVM, a body that was cut off for whole, and answers one that is broken with a stack trace in the log.
 */
public final class ContentDecoder implements AutoCloseable {
    /** So many bytes are undone at a time: a body of text makes kilobytes of them, a hostile one a megabyte at most. */
    private static final int PIECE = 1024;
    /** The same where the piece before became more than {@link #TEXT} times as much: so little that it makes no event loop wait. */
    private static final int DENSE_PIECE = 128;
    private static final int TEXT = 16;
    /** What a piece could become, with room to spare: deflate makes at most 1,032 bytes of one. */
    private static final int MOST = 2 * 1032 * PIECE;
    /** The letter x as a member of gzip. */
    private static final byte[] MEMBER = HexFormat.of().parseHex("1f8b0800000000000003ab00008316dc8c01000000");

    /** Null where there is nothing to undo. */
    private final ZlibDecoder decoder;
    private final EmbeddedChannel channel;
    private int piece = DENSE_PIECE;

    /** @param wrapper null where there is nothing to undo */
    ContentDecoder(ZlibWrapper wrapper) {
        // not by Netty's factory: natively its decoder stops behind the first member of gzip
        decoder = wrapper == null ? null : new JdkZlibDecoder(wrapper, true, MOST);
        channel = decoder == null ? null : new EmbeddedChannel(decoder);
    }

    /** How many received bytes are to be undone at a time. */
    public int piece() {
        return decoder == null ? Integer.MAX_VALUE : piece;
    }

    /**
     * Takes what was received.
     *
     * @param taker gets what it is, in pieces
     * @throws ProblemException when it is not what it says it is; and whatever the taker throws
     */
    public void add(Buffer received, Consumer<Buffer> taker) {
        if (decoder == null) {
            taker.accept(received);
            return;
        }
        for (int at = 0; at < received.length();) {
            int end = Math.min(at + piece, received.length());
            int made = add(received.getBytes(at, end), taker);
            piece = made > TEXT * (end - at) ? DENSE_PIECE : PIECE;
            at = end;
        }
    }

    /** Undoes a piece; how many bytes it made. */
    private int add(byte[] bytes, Consumer<Buffer> taker) {
        try {
            channel.writeInbound(Unpooled.wrappedBuffer(bytes));
        } catch (DecoderException e) {
            throw malformed();
        }
        int length = 0;
        for (ByteBuf made = channel.readInbound(); made != null; made = channel.readInbound()) {
            try {
                length += made.readableBytes();
                taker.accept(Buffer.buffer(ByteBufUtil.getBytes(made)));
            } finally {
                made.release();
            }
        }
        return length;
    }

    /** @throws ProblemException when the body was cut off */
    public void end() {
        if (decoder != null && !decoder.isClosed() && !takesAnotherMember()) {
            throw malformed();
        }
    }

    /**
     * Whether a member of gzip has just ended. A body may have several (RFC 1952, 2.2), so the decoder never says that it is done; but
     * only where one has ended does it make of another what that holds.
     */
    private boolean takesAnotherMember() {
        Buffer made = Buffer.buffer();
        add(Buffer.buffer(MEMBER), made::appendBuffer);
        return made.length() == 1 && made.getByte(0) == 'x';
    }

    private static ProblemException malformed() {
        return ProblemException.invalid("body", "must be what its Content-Encoding says, which it is not");
    }

    @Override
    public void close() {
        if (channel != null) {
            // not finish(), which would complain of what is broken once more
            channel.close();
            channel.releaseInbound();
        }
    }
}
