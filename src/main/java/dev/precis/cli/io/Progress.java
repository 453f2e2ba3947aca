package dev.precis.cli.io;

import java.io.PrintStream;
import java.util.Locale;

/** How far a long run has come, told on one line of a terminal, and nowhere else. */
public final class Progress {
    private static final long NANOS_BETWEEN = 500_000_000;
    private static final double NANOS_PER_SECOND = 1e9;
    /** Back to the beginning of the line, and the rest of it away. */
    private static final String CLEAR = "\r\u001B[K";

    /** What has been done, as it is told. */
    public interface Done {
        /** How many of what are counted, for the rate. */
        long inThisRun();

        @Override
        String toString();
    }

    /** Null where nobody looks on. */
    private final PrintStream terminal;
    private final long start = System.nanoTime();
    private long told = start;

    /** Progress of a run, which is told on standard error. */
    public Progress(Streams streams) {
        terminal = streams.terminals().err() ? streams.err() : null;
    }

    /** Tells it, if it is half a second since it was told. */
    public void tell(Done done) {
        long now = System.nanoTime();
        if (terminal != null && now - told >= NANOS_BETWEEN) {
            told = now;
            terminal.print(CLEAR + done + rate(done));
            terminal.flush();
        }
    }

    /** The line is free for others; gives what the whole run's rate was. */
    public String end(Done done) {
        if (terminal == null) {
            return "";
        }
        terminal.print(CLEAR);
        return rate(done);
    }

    private String rate(Done done) {
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        return String.format(Locale.ROOT, ", %,.0f a second, %,.0f s", done.inThisRun() / seconds, seconds);
    }
}
