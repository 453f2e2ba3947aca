package dev.precis.source.transcript;

import dev.precis.source.line.TextLines;
import dev.precis.source.transcript.TranscriptLines.Style;

/** Counts which lines of a text hold times and names, and tells by them how it gives its times. Linear: each line is looked at once. */
final class TranscriptCensus {
    /** What opens a file of subtitles. */
    static final String FILE_MARK = "WEBVTT";

    private static final int FEWEST_CLOCKS = 3;
    private static final int FEWEST_MESSAGES = 2;
    private static final int FEWEST_SOUNDS = 2;
    /** One cue to so many lines makes subtitles; fewer are quoted in another text. */
    private static final int LINES_TO_A_CUE = 8;
    private static final String MIDNIGHT = "00:00";

    private final TextLines lines;
    private final String text;
    private final SpeakerNames names;
    private final boolean told;
    private final StampForms forms = new StampForms();
    private final StackedNames above = new StackedNames();
    private final Style style;
    private int cues;
    private int namedCues;
    /** Times alone on their lines, or behind a name with a label. */
    private int clocks;
    /** Names beside a time. */
    private int named;
    private int messages;
    private int labelled;
    /** Whether the first message has a time without a date that counts from the start of a recording. */
    private boolean messagesRecorded;
    /** Lines of nothing but a known sound, and lines in small letters without a stop, as captions are that nobody has written. */
    private int sounds;
    private int unwritten;
    /** Lines with a time and nobody's name that go on what was said on the line above. */
    private int goingOn;
    /** Whether a time counts from the start of a recording; those that come after it, and those of them that are surely no time of day. */
    private boolean fromStart;
    private int sinceStart;
    private int fromStartForSure;
    /** Whether one counts from midnight again. */
    private boolean restarted;
    /** Whether the first name stands beside a time of a recording. */
    private boolean recorded;
    private boolean angled;
    private boolean stacked;
    /** What opens the time of a recording at the start of a line; a blank where none does. */
    private char opener = ' ';
    /** Whether such times stand within the lines as well. */
    private boolean anyInside;

    /** @param told whether the caller says that it is a transcript */
    TranscriptCensus(TextLines lines, SpeakerNames names, boolean told) {
        this.lines = lines;
        this.text = lines.text();
        this.names = names;
        this.told = told;
        for (int line = 0; line < lines.count(); line++) {
            count(line);
        }
        if (restarted) { // hours of opening: a recording starts once
            fromStart = false;
            fromStartForSure = 0;
        } else {
            clocks += sinceStart;
        }
        style = findStyle();
    }

    private void count(int line) {
        int from = ClockStamp.lineStart(lines, line);
        char first = text.charAt(from);
        sounds += CueMarks.soundEnd(text, from, lines.end(line)) == lines.end(line) ? 1 : 0;
        unwritten += Character.isLowerCase(first) && !lines.closes(line) ? 1 : 0;
        boolean mayOpen = first >= '0' && first <= '9' || ClockStamp.opens(first);
        boolean cue = mayOpen && ClockStamp.isCue(text, lines.start(line), lines.end(line));
        int behind = cue ? from : ClockStamp.endOf(lines, line);
        if (cue) {
            cues++;
            namedCues += names.isNameOfCue(line + 1) ? 1 : 0;
        } else if (behind > from) {
            countStamped(line, from, behind);
        } else if (names.timedLabel(line) > 0) {
            clocks++;
            labelled++;
        } else if (names.isNamed(line)) {
            recorded |= named == 0 && isOfRecording(names.stampFrom(), lines.end(line));
            named++;
        } else {
            countInside(from, lines.end(line));
        }
    }

    /** Counts a line that a time opens, with what stands behind it. */
    private void countStamped(int line, int from, int behind) {
        int to = lines.end(line);
        boolean spanned = ClockStamp.spanEnd(text, from, to) > from;
        if (behind == to && !spanned) {
            clocks++;
            if (names.isNameAbove(line) && isFollowedByText(line)) {
                above.add(lines.written(line - 1), names.isOfDay(line));
            }
        } else if (names.isHead(behind, to)) {
            named++;
        } else if (names.messageLabel(behind, to) > 0) {
            messagesRecorded |= messages == 0 && isZero(from);
            messages++;
            forms.add(text, from, to);
        } else {
            goingOn += messages > 0 && Character.isLowerCase(text.charAt(behind)) && !lines.closes(line - 1) ? 1 : 0;
            restarted |= fromStart && spanned && text.startsWith(MIDNIGHT, from) && text.charAt(from + MIDNIGHT.length()) != ':';
            fromStart |= messages == 0 && clocks == 0 && isZero(from);
            sinceStart += fromStart ? 1 : 0;
            fromStartForSure += fromStart && (spanned || ClockStamp.opens(text.charAt(from))) ? 1 : 0;
            opener = fromStart ? text.charAt(from) : ' ';
            countInside(behind, to);
        }
    }

    /** Counts times within a line that are written as those in front: "[00:01] The well is deep. [00:05] Nobody knows why." */
    private void countInside(int from, int to) {
        if (!ClockStamp.opens(opener)) {
            return;
        }
        for (int i = ClockStamp.nextInside(text, from, to, opener); i < to; i = ClockStamp.nextInside(text, i + 1, to, opener)) {
            anyInside = true;
            sinceStart++;
            fromStartForSure++;
        }
    }

    private Style findStyle() {
        boolean file = lines.count() > 0 && text.startsWith(FILE_MARK, ClockStamp.lineStart(lines, 0));
        if (file || cues > 0 && (cues * LINES_TO_A_CUE >= lines.count() || told)) {
            return Style.CUES;
        }
        if (messages >= FEWEST_MESSAGES && messages * 4 >= lines.count() || messages > 0 && told) {
            return messagesRecorded && goingOn > 0 ? Style.CLOCK : Style.CHAT;
        }
        angled = AngledNames.open(lines);
        if (angled) {
            return Style.CHAT;
        }
        stacked = above.areAbove(clocks, lines);
        boolean many = (clocks + named) * 5 >= lines.count();
        boolean enough = clocks >= FEWEST_CLOCKS || named >= FEWEST_MESSAGES || fromStartForSure >= FEWEST_MESSAGES || stacked
                || labelled >= FEWEST_MESSAGES && labelled == lines.count();
        if (many && enough || told && clocks + named > 0) {
            return Style.CLOCK;
        }
        boolean recognized = sounds >= FEWEST_SOUNDS && sounds + unwritten == lines.count() && unwritten > 0;
        return recognized || TurnAngles.partTurns(lines) ? Style.CAPTIONS : Style.NONE;
    }

    /** Whether a time counts from the start of a recording, or to the second. */
    private boolean isOfRecording(int from, int to) {
        return SpelledTime.start(text, names.from(), to) == from || isZero(from) || StampForms.hasSeconds(text, from, to);
    }

    /** Whether the first time of a recording opens at a place: 0:00, 00:00:01. */
    private boolean isZero(int from) {
        int i = from;
        i += ClockStamp.opens(text.charAt(i)) ? 1 : 0;
        while (text.charAt(i) == '0') {
            i++;
        }
        return text.charAt(i) == ':';
    }

    /** Whether something stands between the time on a line and the next name and time: in results of a race nothing does. */
    private boolean isFollowedByText(int line) {
        return line + 2 >= lines.count() || ClockStamp.endOf(lines, line + 2) < lines.end(line + 2);
    }

    boolean areSurelyCues() {
        return told || cues > 0 || lines.end(0) - ClockStamp.lineStart(lines, 0) == FILE_MARK.length();
    }

    /** How the text gives its times. */
    Style style() {
        return style;
    }

    /** How the messages of a chat write their times. */
    StampForms forms() {
        return forms;
    }

    /** Whether the first line of most cues says who speaks, and nothing else. */
    boolean areCuesNamed() {
        return style == Style.CUES && cues > 1 && namedCues * 4 >= cues * 3;
    }

    /** Whether lines of their own name who writes, and at what time of day. */
    boolean isHeaded() {
        return style == Style.CLOCK && (named >= FEWEST_MESSAGES || stacked) && !fromStart && !recorded;
    }

    /** Whether names in angles open the messages, and no times. */
    boolean isAngled() {
        return angled;
    }

    /** The bracket that opens times of a recording within the lines; a blank where there are none. */
    char opensInside() {
        return style == Style.CLOCK && anyInside ? opener : ' ';
    }

    /** Whether names of who writes stand on the lines above the times. */
    boolean isStacked() {
        return stacked;
    }
}
