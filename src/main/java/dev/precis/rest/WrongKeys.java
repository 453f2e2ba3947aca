package dev.precis.rest;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongSupplier;

/**
 * Counts wrong keys by the address they come from, minute by minute. It keeps no address: each has one of a fixed number of counters, and
 * those few that share one are limited together, which costs nobody who has the right key. Any number of threads may use it.
 */
final class WrongKeys {
    private static final int COUNTERS = 4_096;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    /** Of an IPv6 address in Java's spelling the colons before the second half, which a caller can choose at will. */
    private static final int NETWORK_COLONS = 4;

    private final int limit;
    private final LongSupplier clock;
    private final AtomicIntegerArray counters = new AtomicIntegerArray(COUNTERS);
    private long began;

    /**
     * @param limit how many of a minute are admitted from one address
     * @param clock nanoseconds since some moment
     */
    WrongKeys(int limit, LongSupplier clock) {
        this.limit = limit;
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    /** Counts a wrong key, and tells whether it is still one of those that a minute may have. */
    boolean admit(String address) {
        beginMinute();
        int counter = Math.floorMod(network(address).hashCode() * 0x9E3779B9, COUNTERS);
        return counters.getAndUpdate(counter, count -> Math.min(count + 1, limit)) < limit;
    }

    /** Until the next minute begins, at least 1. */
    synchronized long secondsLeft() {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(MINUTE - (clock.getAsLong() - began) + TimeUnit.SECONDS.toNanos(1) - 1));
    }

    private synchronized void beginMinute() {
        long now = clock.getAsLong();
        if (now - began >= MINUTE) {
            began = now;
            for (int i = 0; i < COUNTERS; i++) {
                counters.set(i, 0);
            }
        }
    }

    /** An address that stands for one caller: of IPv6 the network, since a caller has as many addresses in it as it likes. */
    private static String network(String address) {
        int end = -1;
        for (int colons = 0; colons < NETWORK_COLONS; colons++) {
            end = address.indexOf(':', end + 1);
            if (end < 0) {
                return address;
            }
        }
        return address.substring(0, end);
    }
}
