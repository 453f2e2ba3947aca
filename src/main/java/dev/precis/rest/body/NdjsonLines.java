package dev.precis.rest.body;

import dev.precis.wire.BatchLine;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.buffer.Buffer;
import java.util.function.Consumer;

/**
 * Cuts a stream into lines, one at a time; blank ones are passed over. What a line holds counts towards the limit of all bodies until it
 * is closed; event loop only.
 */
public final class NdjsonLines {
    private static final int MOST_BLANKS = 1024;
    /** What UTF-16 begins with, in the one order of bytes or the other. */
    private static final int BIG_ENDIAN = 0xFEFF;
    private static final int LITTLE_ENDIAN = 0xFFFE;

    private final BodyLimits limits;
    private final Consumer<Line> taker;
    private Line line;
    /** The place of the line that was read last, from 1, blank ones counted. */
    private long number;
    private long taken;
    private boolean begun;

    /** @param taker gets each line when it is whole, or when it is refused; it closes it */
    public NdjsonLines(BodyLimits limits, Consumer<Line> taker) {
        this.limits = limits;
        this.taker = taker;
        this.line = new Line();
    }

    /** One line as it is received, or the reason why it won't be. */
    public final class Line implements AutoCloseable {
        private Buffer buffer = Buffer.buffer();
        private boolean blank = true;
        private Throwable refusal;
        private BatchLine request;
        private byte[] bytes;

        /** The line as a request, with its place in the stream. */
        public BatchLine request() {
            return request;
        }

        /** What it holds, to be asked for by one thread. */
        public byte[] bytes() {
            if (bytes == null) {
                bytes = buffer.getBytes();
            }
            return bytes;
        }

        /** Why this line can't be answered; null when it can. */
        public Throwable refusal() {
            return refusal;
        }

        private void append(byte[] bytes, int from, int to) {
            if (refusal != null) {
                return;
            }
            try {
                int start = blank ? startOfText(bytes, from, to) : from;
                limits.hold(buffer.length(), to - start);
                buffer.appendBytes(bytes, start, to - start);
            } catch (ProblemException e) {
                close();
                refusal = e.kind() == ProblemKind.TOO_LARGE
                        ? new ProblemException(e.kind(), "The line is longer than a body may be")
                        : e;
            }
        }

        /** Where to keep bytes from: blanks before a line's text count in its columns, but megabytes of them are nobody's text. */
        private int startOfText(byte[] bytes, int from, int to) {
            int text = from;
            while (text < to && BatchLine.isBlank(bytes, text, text + 1)) {
                text++;
            }
            blank = text == to;
            return buffer.length() + text - from > MOST_BLANKS ? text : from;
        }

        private boolean isBlank() {
            return refusal == null && blank;
        }

        private boolean isMarkedAsUtf16() {
            return refusal == null && buffer.length() > 1
                    && (buffer.getUnsignedShort(0) == BIG_ENDIAN || buffer.getUnsignedShort(0) == LITTLE_ENDIAN);
        }

        private boolean isEmpty() {
            return refusal == null && buffer.length() == 0;
        }

        @Override
        public void close() {
            limits.release(buffer.length());
            buffer = Buffer.buffer();
        }
    }

    /**
     * Reads {@code bytes[from,…)} up to the end of the first line that isn't blank, which is then taken.
     *
     * @return where to read on, their number when all have been read
     */
    public int read(byte[] bytes, int from) {
        int start = from;
        begun |= from < bytes.length;
        boolean empty = line.isEmpty();
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (!empty || !BatchLine.isBlank(bytes, start, i)) {
                    line.append(bytes, start, i);
                    if (finish()) {
                        return i + 1;
                    }
                    empty = true;
                } else {
                    number++;
                }
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            line.append(bytes, start, bytes.length);
        }
        return bytes.length;
    }

    /** Whether anything has been read of the line that is taken next, blank lines before it among it: they don't give it more time. */
    public boolean isInLine() {
        return begun;
    }

    /** How many lines have been taken. */
    public long taken() {
        return taken;
    }

    /** The stream can't be read any further; the line that was being received is refused. */
    public void refuse(Throwable refusal) {
        line.close();
        line.refusal = refusal;
        finish();
    }

    /** The stream has ended; what came after the last line break is a line too. */
    public void end() {
        finish();
    }

    /** Hands the line on, unless it is blank; says whether it did. */
    private boolean finish() {
        if (number == 0 && line.isMarkedAsUtf16()) {
            throw ProblemException.invalid("body",
                    "must be in a charset that ends lines in the byte 0A, and begins with the mark of UTF-16");
        }
        Line finished = line;
        finished.request = BatchLine.Defaults.NONE.line(++number);
        line = new Line();
        if (finished.isBlank()) {
            finished.close();
            return false;
        }
        taken++;
        begun = false;
        taker.accept(finished);
        return true;
    }

    /** Gives up what has not become a line. */
    public void close() {
        line.close();
    }
}
