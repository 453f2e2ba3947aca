package dev.precis.source.line;

import dev.precis.chars.LogLine;
import java.util.BitSet;

/**
 * Finds what somebody has copied from a program into a text: lines of a log, the calls that were open when it failed, the heads of posts.
 * What the program says is wrong stays, which stands above the calls. Linear: a line is read a bounded number of times.
 */
public final class LogLines {
    private static final String CAUSE = "Caused by: ";
    private static final String HEAD = "Traceback (";

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
            logged.set(line, ofCalls || LogLine.is(lines.text(), lines.start(line), lines.end(line)) || ForumHead.is(lines, line));
            said |= !logged.get(line) && lines.closes(line);
            called = ofCalls;
        }
        if (said) {
            noise.or(logged);
        }
    }

    private static boolean isCall(TextLines lines, int line) {
        return line < lines.count() && LogLine.isCall(lines.text(), lines.start(line), lines.end(line));
    }

    /** Whether a line is the code of the call above it, under which it is set in. */
    private static boolean isCodeOf(TextLines lines, int line, int above) {
        return line < lines.count() && above >= 0 && isCall(lines, above) && lines.indent(line) > lines.indent(above);
    }
}
