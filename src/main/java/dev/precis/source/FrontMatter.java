package dev.precis.source;

import dev.precis.chars.Runs;

/** The block of metadata between two lines of {@code ---} or {@code +++} that may open a Markdown file. */
final class FrontMatter {
    private FrontMatter() {}

    /** Where the text starts: past a byte order mark and the front matter, if there are any. */
    static int end(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        String mark = text.startsWith("+++", start) ? "+++" : "---";
        if (!isMark(text, start, mark)) {
            return start;
        }
        int line = next(text, start);
        // "---" over a blank line is a rule.
        if (line >= text.length() || text.charAt(line) == '\n' || text.charAt(line) == '\r') {
            return start;
        }
        for (; line < text.length(); line = next(text, line)) {
            if (isMark(text, line, mark) || mark.equals("---") && isMark(text, line, "...")) {
                return next(text, line);
            }
        }
        return start;
    }

    private static boolean isMark(String text, int from, String mark) {
        if (!text.startsWith(mark, from)) {
            return false;
        }
        int i = Runs.end(text, from + mark.length(), text.length(), c -> c == ' ' || c == '\t' || c == '\r');
        return i == text.length() || text.charAt(i) == '\n';
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }
}
