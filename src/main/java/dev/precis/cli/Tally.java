package dev.precis.cli;

/** How many lines were answered, and how many got a problem in place of an answer. */
final class Tally implements Progress.Done {
    private long answered;
    private long refused;
    private long earlier;

    void count(boolean isProblem) {
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

    long refused() {
        return refused;
    }

    long lines() {
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
