package dev.precis.figure;

/**
 * A number of a text with its unit.
 *
 * @param document index of its document
 * @param sentence index of its sentence through all documents
 * @param start offset of its first character in the visible text
 * @param end offset just past its last character
 * @param firstToken its first token
 * @param endToken the token behind its last one
 * @param value what it amounts to: 1.5 billion is 1.5e9, 5 % is 5
 * @param step the amount that its last written place stands for; round numbers have two places at least
 * @param hedged whether a word such as "over" or "about" stands before it
 * @param unit what it is measured in: {@link #PERCENT}, a currency, or {@link #COUNT} for a number of things
 */
record Figure(
        int document, int sentence, int start, int end, int firstToken, int endToken, double value, double step, boolean hedged,
        String unit) {
    static final String PERCENT = "%";
    static final String COUNT = "#";

    /** A hedged figure may be so far from the exact one, as a share of the larger. */
    private static final double HEDGED = 0.25;
    /** Amounts further apart than this are amounts of different things. */
    private static final double MOST_TIMES = 20;

    boolean isCount() {
        return unit.equals(COUNT);
    }

    /** Whether it may be the other one, rounded or told roughly. */
    private boolean agreesWith(Figure other) {
        double apart = Math.abs(value - other.value);
        double larger = Math.max(value, other.value);
        boolean rounded = apart <= Math.max(step, other.step) / 2 * (1 + 1e-9);
        return rounded || (hedged || other.hedged) && apart <= larger * HEDGED;
    }

    /** Whether it differs from the other one by so little that both may measure one thing, and by more than rounding. */
    boolean differsFrom(Figure other) {
        double smaller = Math.min(value, other.value);
        return !agreesWith(other) && smaller > 0 && Math.max(value, other.value) <= smaller * MOST_TIMES;
    }
}
