package dev.precis.source.line;

import dev.precis.chars.LogLine;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCount;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds what somebody has copied from a program into a text: lines of a log, the calls that were open when it failed, the heads of posts. What the program
 * says is wrong stays, which stands above the calls. Linear: a line is read a bounded number of times.
 */
public final class LogLines {
    private static final String CAUSE = "Caused by: ";
    private static final String HEAD = "Traceback (";
    private static final String BEFORE_TIME = " » ";
    /** In characters. */
    private static final int LONGEST_HEAD = 80;
    private static final int MOST_WORDS = 7;
    private static final int YEAR = 4;

    private LogLines() {}

    /** Makes these lines noise where somebody has written at least a sentence beside them. */
    public static void mark(TextLines lines, BitSet noise) {
        BitSet logged = new BitSet();
        boolean said = false;
        boolean called = false;
        for (int line = 0; line < lines.count(); line++) {
            boolean calls = isCall(lines, line) && (called || isCall(lines, line + 1) || isCodeOf(lines, line + 1, line));
            boolean ofCalls = calls || called && (lines.text().startsWith(CAUSE, lines.start(line)) || isCodeOf(lines, line, line - 1))
                    || lines.text().startsWith(HEAD, lines.start(line)) && isCall(lines, line + 1);
            logged.set(line, ofCalls || LogLine.is(lines.text(), lines.start(line), lines.end(line)) || isHeadOfPost(lines, line));
            said |= !logged.get(line) && lines.closes(line);
            called = ofCalls;
        }
        if (said) {
            noise.or(logged);
        }
    }

    /** Whether forums have put a line above a post, with who wrote it and when: "by mia » Wed Mar 12, 2025 8:41 pm". */
    private static boolean isHeadOfPost(TextLines lines, int line) {
        char last = lines.last(line);
        if (lines.length(line) > LONGEST_HEAD || !Punctuation.isAsciiDigit(last) && last != 'm') {
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

    private static boolean isCall(TextLines lines, int line) {
        return line < lines.count() && LogLine.isCall(lines.text(), lines.start(line), lines.end(line));
    }

    /** Whether a line is the code of the call above it, under which it is set in. */
    private static boolean isCodeOf(TextLines lines, int line, int above) {
        return line < lines.count() && above >= 0 && isCall(lines, above) && lines.indent(line) > lines.indent(above);
    }
}
