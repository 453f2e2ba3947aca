package dev.precis.cli;

import dev.precis.cli.io.Tally;

/**
 * How many lines may be refused before a run counts as one that went wrong.
 *
 * @param amount a number of lines, or of lines in a hundred
 * @param isShare whether it is of a hundred
 */
record MaxRefused(double amount, boolean isShare) {
    /** Reads {@code N} or {@code P%}. */
    static MaxRefused parse(String given) {
        boolean isShare = given.endsWith("%");
        try {
            double amount = isShare ? Double.parseDouble(given.substring(0, given.length() - 1)) : Long.parseLong(given);
            if (amount >= 0 && (!isShare || amount <= 100)) {
                return new MaxRefused(amount, isShare);
            }
        } catch (NumberFormatException e) {
            // told below, with what is allowed
        }
        throw new UsageException("--max-refused must be a number of lines or a share of them, such as 10 or 0.5%");
    }

    boolean allows(Tally tally) {
        return tally.refused() <= (isShare ? tally.lines() * amount / 100 : amount);
    }
}
