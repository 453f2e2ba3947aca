package dev.precis.cli.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One member of gzip or several, and nothing else, as the service reads them. Java takes whatever stands behind a member for the end, a
 * member more that is broken, too.
 */
final class GzipMembers extends GZIPInputStream {
    /** Check sum and length, which end a member. */
    private static final int TRAILER = 8;

    GzipMembers(InputStream in, int buffer) throws IOException {
        super(new Counted(in), buffer);
    }

    /** Counts what is taken of a stream. */
    private static final class Counted extends FilterInputStream {
        private int bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytes += Math.max(read, 0);
            return read;
        }
    }

    /** Only what is taken besides is of interest: what ends a member and begins another. */
    @Override
    protected void fill() throws IOException {
        super.fill();
        ((Counted) in).bytes = 0;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read < 0 && inf.getRemaining() + ((Counted) in).bytes > TRAILER) {
            throw new ZipException("Not gzip to its end");
        }
        return read;
    }
}
