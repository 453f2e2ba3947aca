package dev.precis.figure;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * A number as it is written in digits: grouped by the language's mark, by blanks or not at all.
 *
 * @param end offset just past its last digit
 * @param value what it amounts to
 * @param step the amount that its last written place stands for
 * @param isPlain whether it is digits alone, as of a year
 */
record WrittenNumber(int end, double value, double step, boolean isPlain) {
    /** More digits are an identifier's. */
    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;
    /** Trailing zeros beyond so many places are rounding. */
    private static final double ROUND = 10;

    /**
     * Reads the number whose first digit is at {@code start}.
     *
     * @param decimal the language's mark before decimals, 0 if unknown
     * @return null if it isn't told how much it is: "1.234" in a language unknown, "1.2.3", "12:30"
     */
    static WrittenNumber read(String text, int start, int limit, char decimal) {
        int at = digits(text, start, limit);
        int first = at - start;
        if (first > MOST_DIGITS) {
            return null;
        }
        double value = number(text, start, at);
        char grouping = 0;
        while (at < limit && at - start <= MOST_DIGITS && isGrouping(text.charAt(at), decimal, grouping) && first <= GROUP
                && digits(text, at + 1, limit) - at - 1 == GROUP && (grouping != 0 || groups(text, at, limit, decimal))) {
            grouping = text.charAt(at);
            value = value * 1000 + number(text, at + 1, at + 1 + GROUP);
            at += 1 + GROUP;
        }
        double step = step(value);
        boolean plain = grouping == 0;
        if (at + 1 < limit && isMark(text.charAt(at)) && text.charAt(at) != grouping && Punctuation.isAsciiDigit(text.charAt(at + 1))) {
            int end = digits(text, at + 1, limit);
            int places = end - at - 1;
            if (places > MOST_DIGITS || text.charAt(at) != decimal && places == GROUP) {
                return null;
            }
            step = Math.pow(10, -places);
            value += number(text, at + 1, end) * step;
            at = end;
            plain = false;
        }
        boolean goesOn = at + 1 < limit && isJoint(text.charAt(at)) && Punctuation.isAsciiDigit(text.charAt(at + 1));
        return goesOn ? null : new WrittenNumber(at, value, step, plain);
    }

    /** Whether a mark that both grouping and decimals are written with groups here. */
    private static boolean groups(String text, int at, int limit, char decimal) {
        char mark = text.charAt(at);
        if (!isMark(mark)) {
            return true;
        }
        int after = at + 1 + GROUP;
        boolean again = after < limit && text.charAt(after) == mark && digits(text, after + 1, limit) - after - 1 == GROUP;
        return again || decimal != 0 && mark != decimal;
    }

    private static boolean isGrouping(char c, char decimal, char grouping) {
        if (grouping != 0) {
            return c == grouping;
        }
        return c != decimal && isMark(c) || c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'' || c == '\u2019';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    /** What joins digits that are no amount: dates, times, ranges, scores, versions. */
    private static boolean isJoint(char c) {
        return switch (c) {
            case '.', ',', ':', '/', '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '~', '\u00D7', 'x' -> true;
            default -> false;
        };
    }

    private static double step(double value) {
        double step = 1;
        while (value >= step * 10 * ROUND && value % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }

    private static double number(String text, int start, int end) {
        double value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static int digits(String text, int start, int limit) {
        return Runs.end(text, start, limit, Punctuation::isAsciiDigit);
    }
}
