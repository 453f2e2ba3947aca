package dev.precis.source.line;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCount;
import java.util.stream.IntStream;

/** The line that forums put above a post, with who wrote it and when: "by mia » Wed Mar 12, 2025 8:41 pm". */
final class ForumHead {
    private static final String BEFORE_TIME = " » ";
    /** In characters. */
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 7;
    private static final int YEAR = 4;

    private ForumHead() {}

    /** Whether a line is one. */
    static boolean is(TextLines lines, int line) {
        char last = lines.last(line);
        if (lines.length(line) > LONGEST || !Punctuation.isAsciiDigit(last) && last != 'm') {
            return false;
        }
        String written = lines.written(line);
        int sign = written.indexOf(BEFORE_TIME);
        if (sign < 0 || written.indexOf('«') >= 0 || WordCount.of(written, 0, sign) > MOST_WORDS) {
            return false;
        }
        int behind = sign + BEFORE_TIME.length();
        int colon = written.lastIndexOf(':');
        return colon > behind && WordCount.of(written, behind, colon) <= MOST_WORDS && isDigitAt(written, colon - 1)
                && isDigitAt(written, colon + 1) && holdsYear(written, behind, colon);
    }

    private static boolean isDigitAt(String line, int at) {
        return at < line.length() && Punctuation.isAsciiDigit(line.charAt(at));
    }

    private static boolean holdsYear(String line, int from, int to) {
        return IntStream.rangeClosed(from, to - YEAR).anyMatch(i -> Punctuation.isYear(line, i, i + YEAR));
    }
}
