package dev.precis.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one at a time, without ever holding more of one than the limit. */
final class Lines {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;

    /**
     * @param in bytes in any encoding that has LF where ASCII has it
     * @param limit the longest line to keep, in bytes
     */
    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param content the line without its end; empty when it was longer than the limit
     * @param tooLong whether it was longer than the limit
     */
    record Line(byte[] content, boolean tooLong) {
        boolean isBlank() {
            for (byte b : content) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** The next line, null at the end of the stream. */
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            if (!tooLong && line.size() + (at - from) <= limit) {
                line.write(chunk, from, at - from);
            } else {
                tooLong = true;
                line.reset();
            }
            if (at < end) {
                at++;
                return new Line(line.toByteArray(), tooLong);
            }
        }
        return any ? new Line(line.toByteArray(), tooLong) : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(chunk), 0);
        return end > 0;
    }
}
