package dev.precis.source;

import dev.precis.chars.Runs;
import dev.precis.source.line.SourceWords;
import dev.precis.source.line.TextLines;
import java.util.Arrays;
import java.util.Locale;

/** Leaves out the links behind the headings of a wiki whose pages were copied as text: "Course[edit]", "Verlauf [Bearbeiten]". */
final class EditLinks {
    /** A longer line is no heading, in characters. */
    private static final int LONGEST = 120;

    private EditLinks() {}

    /** The text without such links, and the way back; null where there are none. */
    static VisibleTextBuilder without(TextLines lines) {
        VisibleTextBuilder visible = null;
        int copied = 0;
        for (int line = 0; line < lines.count(); line++) {
            int link = lines.last(line) == ']' && lines.length(line) <= LONGEST ? start(lines, line) : lines.end(line);
            if (link < lines.end(line)) {
                visible = visible == null ? new VisibleTextBuilder(lines.text()) : visible;
                visible.copy(copied, link);
                copied = lines.end(line);
            }
        }
        if (visible != null) {
            visible.copy(copied, lines.text().length());
        }
        return visible;
    }

    /** Where the link at the end of a line begins; the line's end where there is none behind other words. */
    private static int start(TextLines lines, int line) {
        int end = lines.end(line);
        int bracket = lines.text().lastIndexOf('[', end);
        if (bracket <= lines.start(line)) {
            return end;
        }
        String[] parts = lines.text().substring(bracket + 1, end - 1).toLowerCase(Locale.ROOT).split("\\|", -1);
        boolean edits = Arrays.stream(parts).allMatch(part -> SourceWords.EDIT.contains(part.strip()));
        return edits ? Runs.start(lines.text(), lines.start(line), bracket, c -> c == ' ') : end;
    }
}
