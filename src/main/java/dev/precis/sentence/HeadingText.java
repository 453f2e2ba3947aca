package dev.precis.sentence;

import dev.precis.chars.Runs;
import java.util.Locale;
import java.util.Set;

/** The words of a heading, without its number and the marks around them: "Conclusions" of "5. Conclusions:". */
public final class HeadingText {
    /** In characters. */
    public static final int LONGEST = 60;

    private HeadingText() {}

    /**
     * Where the colon stands behind a heading that is one line with its text, "About Norvik: Norvik Pumps is …"; {@code start} without one.
     */
    public static int runInEnd(char[] text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        int colon = Runs.end(text, start, limit, c -> c != ':');
        return colon < limit ? colon : start;
    }

    /**
     * Whether {@code text[start,end)}, a line, is one of some headings.
     *
     * @param headings in small letters
     */
    public static boolean isIn(Set<String> headings, char[] text, int start, int end) {
        return end - start <= LONGEST && headings.contains(of(text, start, end).toLowerCase(Locale.ROOT));
    }

    /** From the first letter of {@code text[start,end)} to its last; empty where it has none. */
    public static String of(char[] text, int start, int end) {
        int from = Runs.end(text, start, end, c -> !Character.isLetter(c));
        int to = Runs.start(text, from, end, c -> !Character.isLetter(c));
        return new String(text, from, to - from);
    }
}
