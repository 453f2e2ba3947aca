package dev.precis.chars;

import java.util.Locale;
import java.util.Set;

/** Tells lines that programs write about themselves: of a log, and of the calls that were open when one failed. */
public final class LogLine {
    /** Of a time of day to the second; a date has more. */
    private static final int FEWEST_DIGITS = 6;
    private static final int LONGEST_TIME = 40;
    /** How far behind its time a line may say how grave it is: "[worker-1] ERROR". */
    private static final int REACH = 30;
    private static final Set<String> LEVELS = Set.of("TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "SEVERE", "FATAL",
            "CRITICAL");
    private static final String CALL = "at ";
    private static final String PYTHON_CALL = "File \"";
    private static final String MORE_CALLS = "... ";

    private LogLine() {}

    /** Whether a date or a time to the second opens {@code text[from,to)}, and a level of logs stands soon behind it. */
    public static boolean is(String text, int from, int to) {
        int start = from < to && text.charAt(from) == '[' ? from + 1 : from;
        int behind = Runs.end(text, start, Math.min(to, start + LONGEST_TIME),
                c -> Punctuation.isAsciiDigit(c) || "-/:.,+TZ ]".indexOf(c) >= 0);
        if (behind - start < FEWEST_DIGITS
                || text.substring(start, behind).chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST_DIGITS) {
            return false;
        }
        return isLevelNext(text, behind, to);
    }

    /** Whether the next word is a level, past names in brackets or between dashes: "[worker-1] WARN", "- root - ERROR -". */
    private static boolean isLevelNext(String text, int from, int to) {
        int limit = Math.min(to, from + REACH);
        for (int i = from; i < limit;) {
            int word = Runs.end(text, i, limit, c -> !Character.isLetter(c));
            boolean bracketed = word > i && text.charAt(word - 1) == '[';
            int end = Runs.end(text, word, to, bracketed ? c -> c != ']' : c -> !Character.isWhitespace(c) && c != ':' && c != ']');
            String written = text.substring(word, end);
            if (LEVELS.contains(bracketed ? written.toUpperCase(Locale.ROOT) : written)) {
                return true;
            }
            if (!bracketed && !text.startsWith(" - ", end)) {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    /**
     * Whether {@code text[from,to)} names a call and where it stands: "at com.foo.Bar.read(Bar.java:12)", "at render (/app/view.js:12:5)",
     * "File "/app.py", line 12, in main", "... 12 more".
     */
    public static boolean isCall(String text, int from, int to) {
        if (text.startsWith(PYTHON_CALL, from)) {
            int line = text.indexOf("\", line ", from, to);
            return line > 0 && (Punctuation.isAsciiDigit(text.charAt(to - 1)) || text.indexOf(", in ", line, to) > 0);
        }
        if (text.startsWith(MORE_CALLS, from)) {
            int number = Runs.end(text, from + MORE_CALLS.length(), to, Punctuation::isAsciiDigit);
            return number > from + MORE_CALLS.length() && (text.startsWith(" more", number) || text.startsWith(" common frames", number));
        }
        int name = from + CALL.length();
        if (!text.startsWith(CALL, from) || name >= to) {
            return false;
        }
        int end = Runs.end(text, name, to, c -> !Character.isWhitespace(c) && c != '(');
        int dot = end > name ? text.indexOf('.', name + 1, end) : end;
        char last = text.charAt(to - 1);
        boolean named = dot > name && dot + 1 < end && (last == ')' || Punctuation.isAsciiDigit(last));
        int number = last == ')' ? Runs.start(text, from, to - 1, Punctuation::isAsciiDigit) : to;
        return named || number < to - 1 && text.charAt(number - 1) == ':';
    }
}
