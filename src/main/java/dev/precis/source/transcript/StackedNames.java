package dev.precis.source.transcript;

import dev.precis.source.line.TextLines;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether the names of who writes stand on lines of their own above the times, as in copies of a chat's page. Titles stand above the
 * times of a programme, too: so a name comes back, or the chat's program says something itself.
 */
final class StackedNames {
    private static final int FEWEST = 2;

    private final Set<String> names = new HashSet<>();
    private int count;

    /** Takes the name above a time. */
    void add(String name) {
        count++;
        names.add(name);
    }

    /** Whether names stand above all of some times. */
    boolean areAbove(int times, TextLines lines) {
        return count >= FEWEST && count == times && (names.size() > 1 && names.size() < count || hasNotice(lines));
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
