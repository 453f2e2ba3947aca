package dev.precis.cli.io;

/** How many lines were answered, and how many got a problem in place of an answer. */
public final class Tally implements Progress.Done {
    private long answered;
    private long refused;
    private long earlier;

    /** Counts a line that was answered or got a problem. */
    public void count(boolean isProblem) {
        if (isProblem) {
            refused++;
        } else {
            answered++;
        }
    }

    /** A line that an earlier run has answered, which counts as well. */
    void countEarlier(boolean isProblem) {
        count(isProblem);
        earlier++;
    }

    /** How many lines got a problem. */
    public long refused() {
        return refused;
    }

    /** How many lines were answered or refused, by earlier runs too. */
    public long lines() {
        return answered + refused;
    }

    @Override
    public long inThisRun() {
        return lines() - earlier;
    }

    @Override
    public String toString() {
        return answered + " answered, " + refused + " refused" + (earlier == 0 ? "" : ", " + earlier + " of them in an earlier run");
    }
}
