package dev.precis.score;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Powers of sentence lengths with one exponent. The exponent depends on how many sentences a text has, so that texts
 * share it: the powers of recent ones are kept. Safe for any number of threads: powers are never changed, and a lost
 * write costs a second computation of the same.
 */
final class LengthPowers {
    /** Powers of shorter lengths are kept; longer sentences are rare. */
    private static final int KEPT_LENGTHS = 64;
    private static final int RECENT = 256;
    private static final AtomicReferenceArray<LengthPowers> POWERS = new AtomicReferenceArray<>(RECENT);

    private final double exponent;
    private final double[] power = new double[KEPT_LENGTHS];

    private LengthPowers(double exponent) {
        this.exponent = exponent;
        for (int length = 0; length < KEPT_LENGTHS; length++) {
            power[length] = StrictMath.pow(length, exponent);
        }
    }

    /** @param sentences what the exponent depends on, mostly */
    static LengthPowers with(double exponent, int sentences) {
        int slot = sentences & RECENT - 1;
        LengthPowers kept = POWERS.getAcquire(slot);
        if (kept == null || kept.exponent != exponent) {
            kept = new LengthPowers(exponent);
            POWERS.setRelease(slot, kept);
        }
        return kept;
    }

    double of(int length) {
        return length < KEPT_LENGTHS ? power[length] : StrictMath.pow(length, exponent);
    }
}
