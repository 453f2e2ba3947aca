package dev.precis.sentence;

import dev.precis.chars.Runs;

/** The words of a heading, without its number and the marks around them: "Conclusions" of "5. Conclusions:". */
public final class HeadingText {
    private HeadingText() {}

    /** From the first letter of {@code text[start,end)} to its last; empty where it has none. */
    public static String of(char[] text, int start, int end) {
        int from = Runs.end(text, start, end, c -> !Character.isLetter(c));
        int to = Runs.start(text, from, end, c -> !Character.isLetter(c));
        return new String(text, from, to - from);
    }
}
