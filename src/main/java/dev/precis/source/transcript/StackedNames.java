package dev.precis.source.transcript;

import dev.precis.source.line.TextLines;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether the names of who writes stand on lines of their own above the times, as in copies of a chat's page. Titles stand above the
 * times of a programme, too: so a name comes back, the times tell the day in words, or the chat's program says something itself.
 */
final class StackedNames {
    private static final int FEWEST = 2;

    private final Set<String> names = new HashSet<>();
    private int count;
    private int days;

    /**
     * Takes the name above a time.
     *
     * @param ofDay whether the time stands there with its day in words: "today at 9:14"
     */
    void add(String name, boolean ofDay) {
        count++;
        days += ofDay ? 1 : 0;
        names.add(name);
    }

    /** Whether names stand above all of some times. */
    boolean areAbove(int times, TextLines lines) {
        return count >= FEWEST && count == times && (days == count || names.size() > 1 && names.size() < count || hasNotice(lines));
    }

    private static boolean hasNotice(TextLines lines) {
        for (int line = 0; line < lines.count(); line++) {
            if (ChatNotices.isNotice(lines.text(), lines.start(line), lines.end(line), "")) {
                return true;
            }
        }
        return false;
    }
}
