package dev.precis.source;

import java.util.Arrays;

/**
 * The way from visible text back to what was sent, as runs: within a <em>linear</em> run visible and sent characters
 * correspond one to one; an <em>opaque</em> run (an entity, say) corresponds as a whole. What lies between the sent
 * stretches of two runs (markup, invisible characters) is not visible. Memory is three ints a run, nothing for
 * {@link #IDENTITY}. Maps come in layers where a text is read in several goes: a message's body, then what is visible of it.
 */
record OffsetMap(int[] visibleStart, int[] sentStart, int[] sentEnd, int visibleLength, int[] leftOut, OffsetMap below) {
    /** Visible text that is exactly what was sent. */
    static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0], new int[0], 0, new int[0], null);

    /**
     * Runs in ascending order of both offsets; the first starts at visible offset 0.
     *
     * @param leftOut in ascending order, the offsets in the sent text at which something that is no text was left out
     */
    OffsetMap(int[] visibleStart, int[] sentStart, int[] sentEnd, int visibleLength, int[] leftOut) {
        this(visibleStart, sentStart, sentEnd, visibleLength, leftOut, null);
    }

    /** The way on from what this map leads to: the text that {@code under} is of. */
    OffsetMap over(OffsetMap under) {
        if (under == IDENTITY) {
            return this;
        }
        return visibleStart.length == 0
                ? under
                : new OffsetMap(visibleStart, sentStart, sentEnd, visibleLength, leftOut, below == null ? under : below.over(under));
    }

    /** Whether something that is no text was left out inside {@code sent[from,to)}. */
    boolean leavesOut(int from, int to) {
        if (below != null && below.leavesOut(from, to)) {
            return true;
        }
        int low = 0;
        int high = leftOut.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lower(leftOut[middle]) <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < leftOut.length && lower(leftOut[low]) < to;
    }

    private int lower(int offset) {
        return below == null ? offset : below.sentStart(offset);
    }

    /** Offset in the sent text at which the visible character at {@code offset} starts. */
    int sentStart(int offset) {
        if (visibleStart.length == 0) {
            return offset;
        }
        if (offset >= visibleLength) {
            int end = sentEnd[sentEnd.length - 1];
            return below == null ? end : below.sentEnd(end);
        }
        int run = runAt(offset);
        return lower(linear(run) ? sentStart[run] + offset - visibleStart[run] : sentStart[run]);
    }

    /** Offset in the sent text just past the visible character before {@code offset}. */
    int sentEnd(int offset) {
        if (visibleStart.length == 0) {
            return offset;
        }
        if (offset <= 0) {
            return lower(sentStart[0]);
        }
        int run = runAt(offset - 1);
        int end = linear(run) ? sentStart[run] + offset - visibleStart[run] : sentEnd[run];
        // a character that nothing stands for starts and ends at one place
        return below == null ? end : sentStart[run] == sentEnd[run] ? below.sentStart(end) : below.sentEnd(end);
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
