package dev.precis.source;

import java.util.Arrays;

/**
 * The way from visible text back to what was sent, as runs: within a <em>linear</em> run visible and sent characters
 * correspond one to one; an <em>opaque</em> run (an entity, say) corresponds as a whole. What lies between the sent
 * stretches of two runs (markup, invisible characters) is not visible. Memory is three ints a run, nothing for
 * {@link #IDENTITY}.
 */
final class OffsetMap {
    /** Visible text that is exactly what was sent. */
    static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0], new int[0], 0);

    private final int[] visibleStart;
    private final int[] sentStart;
    private final int[] sentEnd;
    private final int visibleLength;

    /** Runs in ascending order of both offsets; the first starts at visible offset 0. */
    OffsetMap(int[] visibleStart, int[] sentStart, int[] sentEnd, int visibleLength) {
        this.visibleStart = visibleStart;
        this.sentStart = sentStart;
        this.sentEnd = sentEnd;
        this.visibleLength = visibleLength;
    }

    /** Offset in the sent text at which the visible character at {@code offset} starts. */
    int sentStart(int offset) {
        if (visibleStart.length == 0) {
            return offset;
        }
        if (offset >= visibleLength) {
            return sentEnd[sentEnd.length - 1];
        }
        int run = runAt(offset);
        return linear(run) ? sentStart[run] + offset - visibleStart[run] : sentStart[run];
    }

    /** Offset in the sent text just past the visible character before {@code offset}. */
    int sentEnd(int offset) {
        if (visibleStart.length == 0) {
            return offset;
        }
        if (offset <= 0) {
            return sentStart[0];
        }
        int run = runAt(offset - 1);
        return linear(run) ? sentStart[run] + offset - visibleStart[run] : sentEnd[run];
    }

    private int runAt(int offset) {
        int found = Arrays.binarySearch(visibleStart, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean linear(int run) {
        int next = run + 1 < visibleStart.length ? visibleStart[run + 1] : visibleLength;
        return next - visibleStart[run] == sentEnd[run] - sentStart[run];
    }
}
