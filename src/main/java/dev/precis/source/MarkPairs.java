package dev.precis.source;

import java.util.Arrays;

/**
 * The marks of Markdown that come in pairs (emphasis, code, links, strike-through), in the order they were sent: each with
 * the place of its partner. A quotation holds both marks of a pair or neither. Three ints a mark.
 */
record MarkPairs(int[] start, int[] end, int[] partner) {
    static final MarkPairs NONE = new Builder().build();
    /** A stretch with one mark of a pair inside and the other outside. */
    static final long BROKEN = -1;

    /** Where a stretch told by {@link #whole} starts. */
    static int start(long stretch) {
        return (int) (stretch >>> 32);
    }

    /** Where a stretch told by {@link #whole} ends. */
    static int end(long stretch) {
        return (int) stretch;
    }

    /** Whether the mark that opens a pair ends at {@code at}. */
    boolean openAt(int at) {
        int mark = lowerBound(end, at);
        return mark < end.length && end[mark] == at && partner[mark] > mark;
    }

    /**
     * The stretch {@code [from,to)}, and the marks at its edges whose partners are inside; {@link #BROKEN} where that isn't
     * enough. Linear in the number of marks inside.
     */
    long whole(int from, int to) {
        int first = lowerBound(start, from);
        int behind = first;
        while (behind < end.length && end[behind] <= to) {
            behind++;
        }
        int outside = 0;
        for (int m = first; m < behind; m++) {
            outside += isIn(partner[m], first, behind) ? 0 : 1;
        }
        int newFrom = from;
        int newTo = to;
        for (boolean grown = outside > 0; grown;) {
            grown = false;
            if (first > 0 && end[first - 1] == newFrom && isIn(partner[first - 1], first, behind)) {
                newFrom = start[--first];
                outside--;
                grown = true;
            }
            if (behind < start.length && start[behind] == newTo && isIn(partner[behind], first, behind)) {
                newTo = end[behind++];
                outside--;
                grown = true;
            }
        }
        return outside > 0 ? BROKEN : (long) newFrom << 32 | newTo;
    }

    private static boolean isIn(int mark, int first, int behind) {
        return mark >= first && mark < behind;
    }

    private static int lowerBound(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 1;
    }

    /** Takes pairs in any order; no two marks overlap. */
    static final class Builder {
        private long[] opening = new long[16];
        private long[] closing = new long[16];
        private int pairs;

        /** A pair of marks, {@code [from,textFrom)} and {@code [textTo,to)}; no pair where one of them is empty. */
        void add(int from, int textFrom, int textTo, int to) {
            if (from >= textFrom || textFrom > textTo || textTo >= to) {
                return;
            }
            if (pairs == opening.length) {
                opening = Arrays.copyOf(opening, pairs * 2);
                closing = Arrays.copyOf(closing, pairs * 2);
            }
            opening[pairs] = (long) from << 32 | textFrom;
            closing[pairs] = (long) textTo << 32 | to;
            pairs++;
        }

        MarkPairs build() {
            long[] sorted = Arrays.copyOf(opening, pairs * 2);
            System.arraycopy(closing, 0, sorted, pairs, pairs);
            Arrays.sort(sorted);
            int[] start = new int[sorted.length];
            int[] end = new int[sorted.length];
            int[] partner = new int[sorted.length];
            for (int m = 0; m < sorted.length; m++) {
                start[m] = (int) (sorted[m] >>> 32);
                end[m] = (int) sorted[m];
            }
            for (int p = 0; p < pairs; p++) {
                int open = Arrays.binarySearch(sorted, opening[p]);
                int close = Arrays.binarySearch(sorted, closing[p]);
                partner[open] = close;
                partner[close] = open;
            }
            return new MarkPairs(start, end, partner);
        }
    }
}
