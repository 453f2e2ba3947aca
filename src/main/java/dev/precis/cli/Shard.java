package dev.precis.cli;

/**
 * Every {@code of}-th line, beginning with line {@code index} (from 0): so that several processes can share a file without
 * splitting it first.
 */
record Shard(long index, long of) {
    static final Shard ALL = new Shard(0, 1);

    /** Reads {@code I/N}. */
    static Shard parse(String given) {
        int slash = given.indexOf('/');
        try {
            long index = Long.parseLong(given.substring(0, Math.max(slash, 0)));
            long of = Long.parseLong(given.substring(slash + 1));
            if (index >= 0 && index < of) {
                return new Shard(index, of);
            }
        } catch (NumberFormatException e) {
            // told below, with what is allowed
        }
        throw new UsageException("--shard must be I/N with I from 0 to N-1, such as 0/8");
    }

    boolean takes(long line) {
        return line % of == index;
    }
}
