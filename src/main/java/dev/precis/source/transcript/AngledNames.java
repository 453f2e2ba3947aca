package dev.precis.source.transcript;

import dev.precis.chars.Runs;
import dev.precis.source.line.TextLines;
import java.util.HashSet;
import java.util.Set;

/** Tells a chat whose messages have no times: "<anna> The well is deep.". */
final class AngledNames {
    private static final int FEWEST_MESSAGES = 3;
    private static final int LONGEST_NAME = 40;
    /** After so many lines the rest of a text won't change what it is. */
    private static final int ENOUGH_LINES = 400;
    /** Tags that are written without their ends, too. */
    private static final Set<String> TAGS = Set.of("li", "p", "br", "hr", "td", "th", "tr", "dt", "dd");

    private AngledNames() {}

    /** Whether most lines open with names in angles, more than one, of which some come back. */
    static boolean open(TextLines lines) {
        int count = Math.min(lines.count(), ENOUGH_LINES);
        if (count < FEWEST_MESSAGES || lines.first(0) != '<') {
            return false;
        }
        Set<String> names = new HashSet<>();
        int messages = 0;
        int starred = 0;
        for (int line = 0; line < count; line++) {
            int end = nameEnd(lines.text(), lines.start(line), lines.end(line));
            starred += lines.first(line) == '*' ? 1 : 0; // what somebody did
            if (end > 0) {
                messages++;
                names.add(lines.text().substring(lines.start(line) + 1, end));
            }
        }
        return messages >= FEWEST_MESSAGES && messages * 4 >= (count - starred) * 3 && names.size() > 1 && names.size() < messages
                && names.stream().noneMatch(TAGS::contains);
    }

    /** Where the name ends that opens a line, of one word, and a blank stands behind its angle; 0 where there is none. */
    private static int nameEnd(String text, int from, int to) {
        int stop = Math.min(to, from + LONGEST_NAME);
        int end = Runs.end(text, from + 1, stop, c -> Character.isLetterOrDigit(c) || "_-[]\\`^{}|".indexOf(c) >= 0);
        boolean name = text.charAt(from) == '<' && end > from + 1 && end + 1 < stop;
        return name && text.charAt(end) == '>' && text.charAt(end + 1) == ' ' ? end : 0;
    }
}
