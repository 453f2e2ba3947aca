package dev.precis.source.transcript;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.source.line.TextLines;

/** Reads what recorders and chats put in front of lines: {@code 0:03}, {@code [12/03/2024, 18:02:11]}, {@code 00:00:03.500}. */
public final class ClockStamp {
    /** What stands between a time and a name: "1:23 PM — Kim: …". */
    private static final String SETS_OFF = "-–—|·•";
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_HALF = 6;
    private static final String OPENERS = "[(<";
    private static final String CLOSERS = "])>";

    private ClockStamp() {}

    /** Offset past a time of day or of a recording at {@code from}, AM or PM in front or behind included; {@code from} without one. */
    static int timeEnd(String text, int from, int to) {
        int start = skipSpace(text, halfInWordsEnd(text, from, to), to);
        int hours = digitsEnd(text, start, to);
        if (hours == start || hours - start > 3 || !areMinutes(text, hours, to)) {
            return from;
        }
        int i = hours + 3;
        if (areMinutes(text, i, to)) {
            i += 3;
        }
        if (i < to && (text.charAt(i) == '.' || text.charAt(i) == ',')) {
            int fraction = digitsEnd(text, i + 1, to);
            i = fraction - i > 1 && fraction - i < 5 ? fraction : i;
        }
        if (i < to && Character.isLetterOrDigit(text.charAt(i)) && halfOfDayEnd(text, i, to) == i) {
            return text.charAt(i) == 'Z' ? i + 1 : from;
        }
        return halfOfDayEnd(text, i, to);
    }

    /** Whether a colon and two digits stand at a place: minutes, or seconds. */
    private static boolean areMinutes(String text, int at, int to) {
        return at + 2 < to && text.charAt(at) == ':' && Punctuation.isDigit(text.charAt(at + 1))
                && Punctuation.isDigit(text.charAt(at + 2))
                && (at + 3 == to || !Punctuation.isDigit(text.charAt(at + 3)));
    }

    /** Past a word for the half of a day that isn't written in Latin letters: "오후", "م"; {@code from} without one. */
    private static int halfInWordsEnd(String text, int from, int to) {
        int end = Runs.end(text, from, Math.min(to, from + LONGEST_HALF), c -> Character.isLetter(c) || c == '.');
        return end > from && ChatWords.HALF.contains(text.substring(from, end)) ? end : from;
    }

    /** Past " PM", "p.m.", "p. m.", "am", "م"; {@code from} without it. */
    private static int halfOfDayEnd(String text, int from, int to) {
        int i = skipSpace(text, from, to);
        if (i >= to || "aApP".indexOf(text.charAt(i)) < 0) {
            int word = halfInWordsEnd(text, i, to);
            return word > i ? word : from;
        }
        i++;
        boolean stops = i < to && text.charAt(i) == '.';
        i = stops ? skipSpace(text, i + 1, to) : i;
        if (i >= to || "mM".indexOf(text.charAt(i)) < 0) {
            return from;
        }
        i++;
        i += stops && i < to && text.charAt(i) == '.' ? 1 : 0;
        return i == to || !Character.isLetterOrDigit(text.charAt(i)) ? i : from;
    }

    /** Offset past a date in digits at {@code from}: 12/03/2024, 12.3.24, 2024-03-12; {@code from} without one. */
    static int dateEnd(String text, int from, int to) {
        int first = digitsEnd(text, from, to);
        if (first == from || first - from > LONGEST_NUMBER || first >= to || "/.-".indexOf(text.charAt(first)) < 0) {
            return from;
        }
        int second = digitsEnd(text, first + 1, to);
        if (second == first + 1 || second - first > 3 || second >= to || text.charAt(second) != text.charAt(first)) {
            return from;
        }
        int third = digitsEnd(text, second + 1, to);
        return third == second + 1 || third - second > LONGEST_NUMBER + 1 ? from : third;
    }

    /**
     * Offset past a time, with a date or without, in brackets or not, and past the blanks and the dash behind it;
     * {@code from} without one.
     */
    public static int end(String text, int from, int to) {
        int i = from;
        char open = i < to ? text.charAt(i) : ' ';
        boolean bracketed = opens(open);
        i += bracketed ? 1 : 0;
        int date = dateEnd(text, i, to);
        boolean dated = date > i;
        if (dated) {
            i = Runs.end(text, date, to, c -> c == ',' || c == '،' || c == 'T' || isSpace(c));
        }
        int time = timeEnd(text, i, to);
        if (time == i) {
            return from;
        }
        i = time;
        if (bracketed) {
            i = untilEnd(text, i, to); // [00:04.320 --> 00:08.160], [00:00:04.3 - 00:00:08.1]
            i = dated ? i : dateBehind(text, i, to);
            if (i == to || text.charAt(i) != CLOSERS.charAt(OPENERS.indexOf(open))) {
                return from;
            }
            i++;
        }
        i = skipSpace(text, i, to);
        if (i + 1 < to && SETS_OFF.indexOf(text.charAt(i)) >= 0 && isSpace(text.charAt(i + 1))) {
            i = skipSpace(text, i + 1, to);
        }
        return i;
    }

    /** Whether a bracket opens that a time may stand in. */
    static boolean opens(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** Past the comma at {@code from} and the date behind it, as [18:04, 3.2.2025] has them; {@code from} without them. */
    private static int dateBehind(String text, int from, int to) {
        int date = startsWith(text, from, to, ",") ? skipSpace(text, from + 1, to) : from;
        int end = dateEnd(text, date, to);
        return date > from && end > date ? end : from;
    }

    /** The next time in brackets of a kind that stands behind a blank; {@code to} where there is none. */
    static int nextInside(String text, int from, int to, char open) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == open && isSpace(text.charAt(i - 1)) && end(text, i, to) > i) {
                return i;
            }
        }
        return to;
    }

    /** Offset past a span of time without brackets at {@code from}, and the blanks behind it: "00:12 - 00:15"; {@code from} without one. */
    static int spanEnd(String text, int from, int to) {
        int first = timeEnd(text, from, to);
        int second = first == from ? first : untilEnd(text, first, to);
        return second == first ? from : skipSpace(text, second, to);
    }

    /** Offset past the arrow or dash at {@code from} and the time behind it; {@code from} without them. */
    private static int untilEnd(String text, int from, int to) {
        int mark = skipSpace(text, from, to);
        boolean dash = startsWith(text, mark, to, "-") || startsWith(text, mark, to, "–");
        int behind = startsWith(text, mark, to, "-->") ? mark + 3 : dash ? mark + 1 : mark;
        int time = skipSpace(text, behind, to);
        int end = timeEnd(text, time, to);
        return behind > mark && end > time ? end : from;
    }

    /**
     * Whether a line is nothing but the times of a cue: {@code 00:00:01.000 --> 00:00:03.500 align:start},
     * {@code 0:00:01.000,0:00:03.500}.
     */
    static boolean isCue(String text, int from, int to) {
        int first = cueTimeEnd(text, from, to);
        if (first > from && startsWith(text, first, to, ",")) {
            int second = timeEnd(text, first + 1, to);
            return second > first + 1 && second == to;
        }
        int arrow = skipSpace(text, first, to);
        if (arrow == from || !startsWith(text, arrow, to, "-->")) {
            return false;
        }
        int second = skipSpace(text, arrow + 3, to);
        int end = cueTimeEnd(text, second, to);
        return end > second && (end == to || isSpace(text.charAt(end)));
    }

    /** As {@link #timeEnd}; some recorders of meetings leave the zeros out: {@code 0:1:3.120}. */
    private static int cueTimeEnd(String text, int from, int to) {
        int i = from;
        for (int part = 0; part < 3; part++) {
            int end = digitsEnd(text, i, to);
            if (end == i || end - i > 2 || end >= to || text.charAt(end) != (part < 2 ? ':' : '.')) {
                return timeEnd(text, from, to);
            }
            i = end + 1;
        }
        int fraction = digitsEnd(text, i, to);
        return fraction > i && fraction - i <= 3 ? fraction : timeEnd(text, from, to);
    }

    private static boolean startsWith(String text, int from, int to, String mark) {
        return from + mark.length() < to && text.startsWith(mark, from);
    }

    /** The first offset from {@code from} on that holds no blank, {@code to} at most. */
    public static int skipSpace(String text, int from, int to) {
        return Runs.end(text, from, to, ClockStamp::isSpace);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == 0xA0 || c == 0x202F || c == 0x200E || c == 0xFEFF;
    }

    private static int digitsEnd(String text, int from, int to) {
        return Runs.end(text, from, to, Punctuation::isDigit);
    }

    /** Offset past the time or the span of time that opens a line, {@link #lineStart} where none does. */
    static int endOf(TextLines lines, int line) {
        int from = lineStart(lines, line);
        int to = lines.end(line);
        int span = spanEnd(lines.text(), from, to);
        int end = span > from ? span : end(lines.text(), from, to);
        return end == from && MessageDay.isWithTime(lines.text(), from, to) ? to : end;
    }

    /** Where a line starts, past marks that nobody sees. */
    static int lineStart(TextLines lines, int line) {
        int from = skipSpace(lines.text(), lines.start(line), lines.end(line));
        return from < lines.end(line) ? from : lines.start(line);
    }
}
