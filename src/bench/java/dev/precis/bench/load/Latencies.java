package dev.precis.bench.load;

import java.util.Arrays;

/** How long answers took, in milliseconds, of any number of threads. */
final class Latencies {
    private double[] millis = new double[1024];
    private int count;

    synchronized void add(long nanos) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, count * 2);
        }
        millis[count++] = nanos / 1e6;
    }

    synchronized int count() {
        return count;
    }

    /** @param share 0.5 for the median, 1 for the longest */
    synchronized double quantile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.ceil(share * count) - 1)];
    }

    @Override
    public String toString() {
        return "median %.1f, 99 %% %.1f, longest %.1f ms".formatted(quantile(0.5), quantile(0.99), quantile(1));
    }
}
