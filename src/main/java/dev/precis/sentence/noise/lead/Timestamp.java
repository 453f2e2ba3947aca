package dev.precis.sentence.noise.lead;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * Finds the time of publication that stands in front of an article's first sentence on the same line: "Tuesday, August
 * 25, 2015, 12:41 AM". A day, a year and a time of day together, with nothing but names of days and months between
 * them, are no sentence's beginning. The look is bounded by {@link #LONGEST}.
 */
public final class Timestamp {
    private static final int LONGEST = 60;
    /** Weekday, month, and a label before them. */
    private static final int MOST_WORDS = 4;

    private Timestamp() {}

    /** Where the sentence {@code text[from,to)} starts after its time of publication; {@code from} if it has none. */
    public static int end(String text, int from, int to) {
        if (!Punctuation.isUpper(text.charAt(from)) && !Punctuation.isDigit(text.charAt(from))) {
            return from;
        }
        int limit = Math.min(to, from + LONGEST);
        int colon = text.indexOf(':', from, limit);
        while (colon > 0 && !(Punctuation.isDigit(text.charAt(colon - 1)) && colon + 2 < to && Punctuation.isDigit(text.charAt(colon + 1))
                && Punctuation.isDigit(text.charAt(colon + 2)))) {
            colon = text.indexOf(':', colon + 1, limit);
        }
        return colon > from && isDate(text, from, colon) ? sentence(text, from, afterTime(text, colon + 3, to), to) : from;
    }

    /**
     * Whether {@code text[from,colon)}, which ends in the hour, holds a day, a year and few words, all with a capital or between numbers.
     */
    private static boolean isDate(String text, int from, int colon) {
        boolean day = false;
        boolean year = false;
        boolean afterNumber = false;
        boolean lower = false;
        int words = 0;
        for (int i = from; i < colon;) {
            int end = Runs.end(text, i, colon, Punctuation::isLetterOrDigit);
            if (end == colon) {
                break;
            }
            if (end == i) {
                i++;
                continue;
            }
            char first = text.charAt(i);
            if (Punctuation.isDigit(first)) {
                year |= end - i == 4 && Punctuation.isDigit(text.charAt(end - 1)) && (first == '1' || first == '2');
                day |= end - i <= 2 || end - i <= 4 && !Punctuation.isDigit(text.charAt(end - 1));
                lower = false;
                afterNumber = true;
            } else {
                if (lower || Punctuation.isLower(first) && !afterNumber || ++words > MOST_WORDS) {
                    return false;
                }
                lower = Punctuation.isLower(first);
                afterNumber = false;
            }
            i = end;
        }
        return day && year && !lower;
    }

    /** Past seconds, "AM" and a time zone. */
    private static int afterTime(String text, int at, int to) {
        int i = at;
        if (i + 2 < to && text.charAt(i) == ':' && Punctuation.isDigit(text.charAt(i + 1)) && Punctuation.isDigit(text.charAt(i + 2))) {
            i = afterOffset(text, afterFraction(text, i + 3, to), to);
        }
        i = afterHalf(text, i, to);
        int zone = Runs.end(text, i, to, c -> Punctuation.isSpace(c) || c == '(');
        int end = Runs.end(text, zone, to, Punctuation::isUpper);
        boolean isZone = end - zone >= 2 && end - zone <= 4 && (text.charAt(end - 1) == 'T' || text.startsWith("UTC", zone));
        if (!isZone || end < to && Punctuation.isLetterOrDigit(text.charAt(end))) {
            return i;
        }
        return end < to && text.charAt(end) == ')' ? end + 1 : end;
    }

    /** Past the parts of a second as programs write them: "09:12:45,002", "09:12:45.118203". */
    private static int afterFraction(String text, int at, int to) {
        boolean fraction = at + 1 < to && ",.".indexOf(text.charAt(at)) >= 0 && Punctuation.isDigit(text.charAt(at + 1));
        return fraction ? Runs.end(text, at + 1, to, Punctuation::isDigit) : at;
    }

    /** Past the zone glued to a time: "45Z", "45+02:00", "45-0500". */
    private static int afterOffset(String text, int at, int to) {
        if (at >= to || "Z+-".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int end = text.charAt(at) == 'Z' ? at + 1 : Runs.end(text, at + 1, to, c -> Punctuation.isDigit(c) || c == ':');
        return end < to && Punctuation.isLetterOrDigit(text.charAt(end)) ? at : end;
    }

    /** Past "AM", "pm", "a.m.". */
    private static int afterHalf(String text, int at, int to) {
        int i = at < to && text.charAt(at) == ' ' ? at + 1 : at;
        if (i >= to || "aApP".indexOf(text.charAt(i)) < 0) {
            return at;
        }
        i++;
        boolean dotted = i < to && text.charAt(i) == '.';
        i += dotted ? 1 : 0;
        if (i >= to || text.charAt(i) != 'm' && text.charAt(i) != 'M') {
            return at;
        }
        i++;
        if (dotted && i < to && text.charAt(i) == '.') {
            i++;
        }
        return i < to && Punctuation.isLetterOrDigit(text.charAt(i)) ? at : i;
    }

    /** Where the sentence begins behind a time: past spaces and dashes, at a capital, a digit or an opening mark. */
    private static int sentence(String text, int from, int at, int to) {
        int i = Runs.end(text, at, to, c -> Punctuation.isSpace(c) || "-–—|,.·".indexOf(c) >= 0);
        if (i == at || i >= to) {
            return from;
        }
        char c = text.charAt(i);
        return Punctuation.begins(c) || Punctuation.opens(c) ? i : from;
    }
}
