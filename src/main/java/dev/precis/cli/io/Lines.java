package dev.precis.cli.io;

import dev.precis.wire.BatchLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time, without ever holding more of one than {@link #LONGEST}. A byte order mark is no part of the first.
 */
public final class Lines {
    /** The longest line that is kept, in bytes: the service's default body limit, for what is a request of its own. */
    public static final int LONGEST = 10 * 1024 * 1024;

    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private long number;

    /**
     * @param name what to call the stream when it can't be read
     * @param in bytes in any encoding that has LF where ASCII has it
     */
    public Lines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * One line.
     *
     * @param content the line without its end; empty when it was too long
     * @param tooLong whether it was longer than {@link #LONGEST}
     * @param number its place in the stream, from 1, blank lines counted
     */
    public record Line(byte[] content, boolean tooLong, long number) {
        /** Whether nothing but white space is on it. */
        public boolean isBlank() {
            return !tooLong && BatchLine.isBlank(content, 0, content.length);
        }
    }

    /** The next line, null at the end of the stream. */
    public Line next() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            if (!tooLong && line.size() + (at - from) <= LONGEST) {
                line.write(chunk, from, at - from);
            } else {
                tooLong = true;
                line.reset();
            }
            if (at < end) {
                at++;
                return new Line(line.toByteArray(), tooLong, number);
            }
        }
        return any ? new Line(line.toByteArray(), tooLong, number) : null;
    }

    private boolean fill() throws IOException {
        try {
            if (end == 0 && number == 1) {
                end = in.readNBytes(chunk, 0, BYTE_ORDER_MARK.length);
                at = Arrays.equals(chunk, 0, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length) ? end : 0;
                if (end > 1 && (chunk[0] == -1 && chunk[1] == -2 || chunk[0] == -2 && chunk[1] == -1)) {
                    throw new IOException("its lines must be in UTF-8, and it begins with the mark of UTF-16");
                }
            }
            if (at == end) {
                at = 0;
                end = Math.max(in.read(chunk), 0);
            }
            return end > 0;
        } catch (IOException e) {
            throw new IOException(name + " can't be read: " + e.getMessage(), e);
        }
    }
}
