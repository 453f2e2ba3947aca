package dev.precis.source.transcript;

import dev.precis.chars.Runs;
import java.util.Locale;

/** The day of a message, between who wrote it and the time: "kasm — Today at 2:02 PM", "Ben Ode, 03/12/2024 2:04 PM". */
final class MessageDay {
    /** Of a line with nothing but a day and a time. */
    private static final int LONGEST = 40;
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

    /** Whether {@code text[from,to)} is nothing but words for a day and a time: "hoy a las 9:14", "heute um 09:14 Uhr". */
    static boolean isWithTime(String text, int from, int to) {
        int time = from;
        while (to - from <= LONGEST) {
            int end = Runs.end(text, time, to, c -> !Character.isWhitespace(c) && c != ',');
            if (!isDayWord(text, time, end)) {
                break;
            }
            time = Runs.end(text, end, to, c -> Character.isWhitespace(c) || c == ',');
        }
        int behind = time > from ? ClockStamp.timeEnd(text, time, to) : time;
        int last = ClockStamp.skipSpace(text, behind, to);
        return behind > time && (last == to || isDayWord(text, last, to));
    }

    private static boolean isDayWord(String text, int from, int to) {
        return ChatWords.DAY.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfDay(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9' || "/.-".indexOf(c) >= 0)
                || isDayWord(word, 0, word.length());
    }
}
