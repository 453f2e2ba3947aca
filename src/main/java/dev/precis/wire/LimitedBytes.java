package dev.precis.wire;

import java.io.ByteArrayOutputStream;

/** Collects bytes up to a limit. */
final class LimitedBytes extends ByteArrayOutputStream {
    private final long limit;

    /** @param limit the most it takes, in bytes */
    LimitedBytes(long limit) {
        super(8192);
        this.limit = limit;
    }

    @Override
    public void write(int one) {
        requireRoom(1);
        super.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        requireRoom(length);
        super.write(bytes, from, length);
    }

    private void requireRoom(int more) {
        if (count + (long) more > limit) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "The answer would be larger than " + limit
                    + " bytes, which is all that a text of this size gets; ask for less by length, or without explain");
        }
    }
}
