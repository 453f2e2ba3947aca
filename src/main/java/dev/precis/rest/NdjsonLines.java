package dev.precis.rest;

import dev.precis.wire.BatchLine;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.buffer.Buffer;
import java.util.function.Consumer;

/** Cuts a stream into lines. What a line holds counts towards the limit of all bodies until it is closed; event loop only. */
final class NdjsonLines {
    private final BodyLimits limits;
    private final Consumer<Line> taker;
    private Line line;
    private long number;

    NdjsonLines(BodyLimits limits, Consumer<Line> taker) {
        this.limits = limits;
        this.taker = taker;
        this.line = new Line();
    }

    /** One line as it is received, or the reason why it won't be. */
    final class Line implements AutoCloseable {
        private Buffer buffer = Buffer.buffer();
        private ProblemException refusal;
        private BatchLine request;

        /** The line as a request, with its place in the stream. */
        BatchLine request() {
            return request;
        }

        byte[] bytes() {
            return buffer.getBytes();
        }

        /** Why this line can't be answered; null when it can. */
        ProblemException refusal() {
            return refusal;
        }

        private void append(Buffer part) {
            if (refusal != null) {
                return;
            }
            try {
                limits.hold(buffer.length(), part.length());
                buffer.appendBuffer(part);
            } catch (ProblemException e) {
                refusal = e.kind() == ProblemKind.TOO_LARGE
                        ? new ProblemException(e.kind(), "The line is longer than a body may be")
                        : e;
                close();
            }
        }

        private boolean isBlank() {
            for (int i = 0; i < buffer.length(); i++) {
                byte b = buffer.getByte(i);
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return refusal == null;
        }

        @Override
        public void close() {
            limits.release(buffer.length());
            buffer = Buffer.buffer();
        }
    }

    void add(Buffer chunk) {
        int start = 0;
        for (int i = 0; i < chunk.length(); i++) {
            if (chunk.getByte(i) == '\n') {
                line.append(chunk.slice(start, i));
                finish();
                start = i + 1;
            }
        }
        line.append(chunk.slice(start, chunk.length()));
    }

    /** The stream can't be read any further; the line that was being received is refused. */
    void refuse(ProblemException refusal) {
        line.close();
        line.refusal = refusal;
        finish();
    }

    /** The stream has ended; what came after the last line break is a line too. */
    void end() {
        finish();
    }

    private void finish() {
        Line finished = line;
        finished.request = BatchLine.Defaults.NONE.line(++number);
        line = new Line();
        if (finished.isBlank()) {
            finished.close();
        } else {
            taker.accept(finished);
        }
    }

    /** Gives up what has not become a line. */
    void close() {
        line.close();
    }
}
