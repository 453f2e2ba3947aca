package dev.precis.source.transcript;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import dev.precis.source.line.DialogueTurns;
import dev.precis.source.line.TextLines;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds who speaks or writes by the times beside the name, or by where it stands: {@code mia  8:05 PM}, {@code <mia> …}, {@code From Anna
 * Berg to Everyone:}. The name that was found last is noted. Linear: a bounded part of each line is looked at.
 */
final class SpeakerNames {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int LONGEST_STAMPED = 60;
    private static final int LONGEST_DAY = 24;
    private static final int SHORTEST_PHONE = 6;

    private final TextLines lines;
    private final String text;
    private int nameFrom;
    private int nameTo;
    private int stampFrom;
    /** Whether a time behind a colon was one of a recording. */
    private boolean recorded;
    /** Whether tabs part time, name and message, under lines that are days: "9:12⇥田中⇥…". */
    private final boolean tabbed;

    SpeakerNames(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.tabbed = IntStream.range(0, lines.count() - 1).anyMatch(line -> isDay(line) && text.indexOf('\t', lines.start(line + 1)) > 0);
    }

    /** Whether a line is a date and at most a day of the week: "2024/03/05(火)". */
    private boolean isDay(int line) {
        int from = lines.start(line);
        return lines.length(line) <= LONGEST_DAY && ClockStamp.dateEnd(text, from, lines.end(line)) > from;
    }

    /** Where the name starts that was noted last. */
    int from() {
        return nameFrom;
    }

    /** Where it ends: {@link #from()} where there is none. */
    int to() {
        return nameTo;
    }

    /** Where the time starts that {@link #isNamed} has found behind it. */
    int stampFrom() {
        return stampFrom;
    }

    /** Notes that {@code text[from,to)} is the name; nobody is named where it is empty. */
    void note(int from, int to) {
        nameFrom = from;
        nameTo = to;
    }

    /** The name. */
    String written() {
        return text.substring(nameFrom, nameTo);
    }

    /** Whether {@code text[from,to)} says who writes to whom, and nothing else: "From Anna Berg to Everyone:". */
    boolean isHead(int from, int to) {
        if (text.charAt(to - 1) != ':' || to - from > 2 * LONGEST_NAME) {
            return false;
        }
        name(from, to - 1);
        return nameFrom > from;
    }

    /** Whether a line under the times of a cue is made of a few words with capitals, and what is said stands below: "Hansen, Lise". */
    boolean isNameOfCue(int line) {
        if (line + 1 >= lines.count() || lines.opensGroup(line + 1) || lines.length(line) > LONGEST_NAME
                || LineEnds.closes(text, lines.start(line), lines.end(line)) || lines.last(line) == ':') {
            return false;
        }
        return !ClockStamp.isCue(text, lines.start(line + 1), lines.end(line + 1))
                && areCapitalised(lines.start(line), lines.end(line));
    }

    /** Finds the name in "From Anna Berg to Everyone": all of it where these words are missing. */
    private void name(int from, int to) {
        nameFrom = from;
        nameTo = to;
        int wordFrom = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            String word = text.substring(wordFrom, i).toLowerCase(Locale.ROOT);
            if (wordFrom == from && i < to && ChatWords.FROM.contains(word)) {
                nameFrom = ClockStamp.skipSpace(text, i, to);
            } else if (nameFrom > from && wordFrom > nameFrom && ChatWords.TO.contains(word)) {
                nameTo = wordFrom;
                break;
            }
            wordFrom = ClockStamp.skipSpace(text, i, to);
            i = Math.max(i, wordFrom - 1);
        }
        nameTo = Runs.start(text, nameFrom, nameTo, Character::isWhitespace);
    }

    /**
     * Length of what names the writer in front of a message ("Mia: ", "<mia> "), 0 where nothing does; {@link #from()} and
     * {@link #to()} then hold the name.
     */
    int messageLabel(int from, int to) {
        if (from >= to) {
            return 0;
        }
        boolean angled = text.charAt(from) == '<';
        boolean columns = tabbed && from > 0 && text.charAt(from - 1) == '\t';
        int stop = Math.min(to, from + LONGEST_NAME + 1);
        int words = 1;
        for (int i = from + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (angled ? c == '>' : columns ? c == '\t' : c == ':' && (i + 1 == to || Character.isWhitespace(text.charAt(i + 1)))) {
                name(angled ? from + 1 : from, i);
                return i + 1 - from;
            }
            words += c == ' ' ? 1 : 0;
            if (words > MOST_WORDS_OF_NAME || ".!?,;\"".indexOf(c) >= 0 && (i + 1 == to || c != '.')) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * Length of a name with the time in brackets in front of what is said: "Hofer (00:00:29): ", "SPEAKER_00 [00:00:01]: ",
     * "+44 7700 900123 (12 May 2023 08:14): ", "Vera: [00:01:06] ", "[Kim] [9:05] "; the name is then noted.
     */
    int timedLabel(int line) {
        int from = ClockStamp.lineStart(lines, line);
        int behind = nameAndTimeEnd(from, lines.end(line));
        if (behind > from) {
            return behind - from;
        }
        int label = Math.max(DialogueTurns.labelLength(text, from, lines.end(line)), phoneLabel(from, lines.end(line)));
        String name = text.substring(from, from + label);
        int open = from + Math.max(name.lastIndexOf('('), name.lastIndexOf('['));
        int close = from + Math.max(name.lastIndexOf(')'), name.lastIndexOf(']'));
        if (open <= from || close < open || ClockStamp.end(text, open, close + 1) != close + 1 && !isDayAndTime(open + 1, close)) {
            return 0;
        }
        nameFrom = from;
        nameTo = text.charAt(open - 1) == ' ' ? open - 1 : open;
        return label;
    }

    /** Offset past a name, in square brackets or in front of a colon, and the time in square brackets behind it. */
    private int nameAndTimeEnd(int from, int to) {
        boolean bracketed = text.charAt(from) == '[' && from + 1 < to && Character.isLetter(text.charAt(from + 1));
        int end = bracketed
                ? text.indexOf(']', from, Math.min(to, from + LONGEST_NAME))
                : from + DialogueTurns.labelLength(text, from, to) - 1;
        int time = ClockStamp.skipSpace(text, Math.max(from, end + 1), to);
        if (end <= from || time == to || text.charAt(time) != '[' || ClockStamp.end(text, time, to) == time) {
            return from;
        }
        recorded |= text.startsWith("[0:", time) || text.startsWith("[00:", time) || StampForms.hasSeconds(text, time, to);
        if (!bracketed && !recorded) { // "Lunch: [12:30] "
            return from;
        }
        note(bracketed ? from + 1 : from, end);
        return ClockStamp.end(text, time, to);
    }

    /** Length of a phone's number, something in brackets and a colon. */
    private int phoneLabel(int from, int to) {
        int open = Runs.end(text, from, Math.min(to, from + LONGEST_NAME), c -> c >= '0' && c <= '9' || c == '+' || c == '-' || c == ' ');
        int close = open - from > SHORTEST_PHONE && open < to && text.charAt(open) == '(' ? text.indexOf("): ", open, to) : -1;
        return close < 0 ? 0 : close + 2 - from;
    }

    /** Whether a date with a number and a time behind it are all that stands there: "12 May 2023 08:14". */
    private boolean isDayAndTime(int from, int to) {
        int blank = to - from > LONGEST_STAMPED ? -1 : text.indexOf(' ', from, to);
        for (; blank >= 0; blank = text.indexOf(' ', blank + 1, to)) {
            if (ClockStamp.timeEnd(text, blank + 1, to) == to) {
                return Runs.end(text, from, blank, c -> !Character.isDigit(c)) < blank;
            }
        }
        return false;
    }

    /** Whether a line is a name and a time behind it: "mia  8:05 PM", "[Anna Berg] 10:02:14"; the name is then noted. */
    boolean isNamed(int line) {
        int from = lines.start(line);
        int to = lines.end(line);
        if (to - from > LONGEST_STAMPED) {
            return false;
        }
        int spelled = SpelledTime.start(text, from, to);
        if (spelled < to) {
            stampFrom = spelled;
            return SpelledTime.isSetOff(text, from, spelled) && !isTimedInWords(line + 1) && closeName(from, spelled);
        }
        char last = text.charAt(to - 1);
        boolean mayEnd = last >= '0' && last <= '9' || last == 'M' || last == 'm' || last == '.' || last == ']' || last == ')';
        if (!mayEnd) {
            return false;
        }
        int words = 1;
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            boolean opens = c >= '0' && c <= '9' || c == '[' || c == '(';
            boolean border = Character.isWhitespace(before) || before == 0xA0;
            if (opens && border && ClockStamp.end(text, i, to) == to) {
                stampFrom = i;
                return closeName(from, i);
            }
            words += !border && Character.isWhitespace(c) ? 1 : 0;
            if (words > MOST_WORDS_OF_NAME + 1 || c == ',' && i > from + LONGEST_NAME) {
                return false;
            }
        }
        return false;
    }

    /** Notes a name in front of a time: two blanks part them, a bracket or a dash, or a single blank behind words in capitals. */
    private boolean closeName(int from, int stamp) {
        int to = MessageDay.nameEnd(text, from, stamp);
        boolean bracketed = to - from > 2 && text.charAt(from) == '[' && text.charAt(to - 1) == ']';
        nameFrom = bracketed ? from + 1 : from;
        nameTo = bracketed ? to - 1 : to;
        int colon = text.indexOf(':', from, stamp);
        if (colon > 0 && text.substring(colon, stamp).chars().anyMatch(Character::isDigit)) {
            return false; // what a date stands for: "Departure: 3 May 2024, 9:30"
        }
        if (nameTo <= nameFrom || nameTo - nameFrom > LONGEST_NAME || !Character.isLetter(text.charAt(nameFrom))
                || LineEnds.closes(text, nameFrom, nameTo) && text.charAt(nameTo) != ',') { // "Света К., [14.01.2024 9:40]"
            return false;
        }
        return bracketed || stamp - to > 1 || text.charAt(stamp - 1) == '\t' || areCapitalised(nameFrom, nameTo);
    }

    private boolean areCapitalised(int from, int to) {
        int words = WordCount.of(text, from, to);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            boolean opens = i == from || Character.isWhitespace(text.charAt(i - 1));
            capitals += opens && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return words > 1 && capitals == words;
    }

    /**
     * Whether a line above one that is nothing but a time holds a few words with capitals and nothing else, or a single one in small
     * letters; above a time with its day, as only chats have it, a single one with a capital, too.
     */
    boolean isNameAbove(int time) {
        int line = time - 1;
        if (line < 0 || lines.length(line) > LONGEST_NAME || !Character.isLetterOrDigit(lines.last(line))) {
            return false;
        }
        boolean single = Runs.end(text, lines.start(line), lines.end(line), c -> !Character.isWhitespace(c)) == lines.end(line);
        return single
                ? Character.isLowerCase(lines.first(line)) || Character.isUpperCase(lines.first(line)) && isOfDay(time)
                : areCapitalised(lines.start(line), lines.end(line));
    }

    /** Whether a line is nothing but words for a day and a time. */
    boolean isOfDay(int line) {
        return MessageDay.isWithTime(text, lines.start(line), lines.end(line));
    }

    private boolean isTimedInWords(int line) {
        return line < lines.count() && SpelledTime.start(text, lines.start(line), lines.end(line)) < lines.end(line);
    }
}
