package dev.precis.source.transcript;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.Locale;

/** The time of a recording in words, as some recorders of meetings put it behind a name: "Ivo Klein   1 minute 12 seconds". */
final class SpelledTime {
    private static final int LONGEST_UNIT = 8;
    private static final int MOST_DIGITS = 3;

    private SpelledTime() {}

    /** Where the time starts that ends at {@code to}, and is told to the second; {@code to} where none does. */
    static int start(String text, int from, int to) {
        int start = part(text, from, to, true);
        while (start < to) {
            int before = Runs.start(text, from, start, Character::isWhitespace);
            int part = part(text, from, before, false);
            if (part == before) {
                return start;
            }
            start = part;
        }
        return to;
    }

    /** Where a number and a unit start that end at {@code to}; {@code to} where none do. */
    private static int part(String text, int from, int to, boolean seconds) {
        int unit = Runs.start(text, Math.max(from, to - LONGEST_UNIT), to, Character::isLetter);
        int digits = Runs.start(text, from, unit, Character::isWhitespace);
        int number = Runs.start(text, Math.max(from, digits - MOST_DIGITS), digits, Punctuation::isAsciiDigit);
        boolean apart = unit < to && digits < unit && number < digits && number > from && Character.isWhitespace(text.charAt(number - 1));
        return apart && (seconds ? ChatWords.SECONDS : ChatWords.MINUTES).contains(text.substring(unit, to).toLowerCase(Locale.ROOT))
                ? number
                : to;
    }

    /** Whether two blanks or a tab stand in front of it, as where a program has put it there. */
    static boolean isSetOff(String text, int from, int start) {
        return start - from > 2 && Character.isWhitespace(text.charAt(start - 1))
                && (text.charAt(start - 1) == '\t' || Character.isWhitespace(text.charAt(start - 2)));
    }
}
