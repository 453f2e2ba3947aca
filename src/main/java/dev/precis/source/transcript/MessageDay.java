package dev.precis.source.transcript;

import dev.precis.chars.Runs;
import java.util.Locale;

/** The day of a message, between who wrote it and the time: "kasm — Today at 2:02 PM", "Ben Ode, 03/12/2024 2:04 PM". */
final class MessageDay {
    private static final String MARKS = "-–—|·,:";

    private MessageDay() {}

    /**
     * Where a name that opens at {@code from} ends in front of the time at {@code stamp}, and of the day, if a mark parts it from the name.
     */
    static int nameEnd(String text, int from, int stamp) {
        int to = beforeMarks(text, from, stamp);
        int day = start(text, from, to);
        int name = beforeMarks(text, from, day);
        boolean marked = text.substring(name, day).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return day < to && marked ? name : to;
    }

    private static int beforeMarks(String text, int from, int end) {
        return Runs.start(text, from, end, c -> Character.isWhitespace(c) || MARKS.indexOf(c) >= 0);
    }

    /** Where the words for a day start that end at a place; that place where there are none. */
    private static int start(String text, int from, int end) {
        int start = end;
        while (true) {
            int to = beforeMarks(text, from, start);
            int word = Runs.start(text, from, to, c -> !Character.isWhitespace(c));
            if (word == to || !isOfDay(text.substring(word, to))) {
                return start;
            }
            start = word;
        }
    }

    private static boolean isOfDay(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9' || "/.-".indexOf(c) >= 0)
                || ChatWords.DAY.contains(word.toLowerCase(Locale.ROOT));
    }
}
