package dev.precis.cli;

/** How a run of the command line ended, for scripts and for a cluster's retry rules. */
enum ExitCode {
    /** Everything was answered. */
    OK(0),
    /** What was sent can't be summarized, or some lines of a bulk run can't: trying again would end the same. */
    REJECTED(1),
    /** The arguments can't be acted on. */
    USAGE(2),
    /** A file could not be read or written: trying again may help. */
    INPUT_OUTPUT(3);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
