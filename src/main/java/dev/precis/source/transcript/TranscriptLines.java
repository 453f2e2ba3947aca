package dev.precis.source.transcript;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.source.line.DialogueTurns;
import dev.precis.source.line.TextLines;

/**
 * Tells what the lines of a transcript, of subtitles or of a chat are, by the times in them: {@code 00:00:01.000 -->
 * 00:00:03.500}, {@code 0:03}, {@code mia  8:05 PM}, {@code [12/03/2024, 18:02:11] Mia: …}. Linear: a line is looked at a
 * bounded number of times.
 */
public final class TranscriptLines {
    /** How a text gives its times. */
    public enum Style {
        /** It gives none, or hardly any: it is no transcript. */
        NONE,
        /** Times of cues, with an arrow. */
        CUES,
        /** Times on lines of their own, alone or beside a name. */
        CLOCK,
        /** Times in front of each message, or names in angles. */
        CHAT,
        /** No times, and angles in front of the turns. */
        CAPTIONS
    }

    /** What a line is. */
    public enum Kind {
        TEXT,
        /** Times, numbers, marks of the file, reactions: no text. */
        MARK,
        /** Names who speaks from the next line on. */
        SPEAKER,
        /** A message or a piece of speech behind a time. */
        STAMPED
    }

    private static final int FEWEST_CLOCKS = 3;
    private static final int FEWEST_MESSAGES = 2;
    /** One cue to so many lines makes subtitles; fewer are quoted in another text. */
    private static final int LINES_TO_A_CUE = 8;
    private static final String FILE_MARK = "WEBVTT";
    private static final String MIDNIGHT = "00:00";

    private final TextLines lines;
    private final String text;
    private final SpeakerNames names;
    private final Style style;
    private int textFrom;
    private boolean inNote;
    private final StampForms forms = new StampForms();
    /** Whether the first line of most cues says who speaks, and nothing else. */
    private boolean cuesAreNamed;
    /** Whether lines of their own name who writes, and at what time of day. */
    private boolean headed;
    /** Whether names in angles open the messages, and no times. */
    private boolean angled;
    /** Whether names of who writes stand on the lines above the times. */
    private boolean stacked;
    /** Whether a span without brackets is the time of the line that was looked at last. */
    private boolean spanned;
    /** Who speaks, as the line before the one that is asked for says; empty where it says nothing. */
    private String writer = "";

    private TranscriptLines(TextLines lines, boolean told) {
        this.lines = lines;
        this.text = lines.text();
        this.names = new SpeakerNames(lines);
        this.style = style(told);
    }

    /**
     * Looks at the lines of a text.
     *
     * @param told whether the caller says that it is a transcript
     */
    public static TranscriptLines of(TextLines lines, boolean told) {
        return new TranscriptLines(lines, told);
    }

    /** What kind of transcript the lines are; {@link Style#NONE} if they are none. */
    public Style style() {
        return style;
    }

    private Style style(boolean told) {
        int cues = 0;
        int namedCues = 0;
        int clocks = 0;
        int named = 0;
        int messages = 0;
        int fromStartForSure = 0;
        int labelled = 0;
        int sinceStart = 0;
        boolean fromStart = false;
        boolean restarted = false;
        boolean recorded = false;
        StackedNames above = new StackedNames();
        for (int line = 0; line < lines.count(); line++) {
            char first = text.charAt(ClockStamp.lineStart(lines, line));
            boolean mayOpen = first >= '0' && first <= '9' || first == '[' || first == '(';
            if (mayOpen && ClockStamp.isCue(text, lines.start(line), lines.end(line))) {
                cues++;
                namedCues += isNameOfCue(line + 1) ? 1 : 0;
            } else if (mayOpen && isStamped(line)) {
                if (textFrom == lines.end(line) && !spanned) {
                    clocks++;
                    if (names.isNameAlone(line - 1) && isFollowedByText(line)) {
                        above.add(lines.written(line - 1));
                    }
                } else if (names.isHead(textFrom, lines.end(line))) {
                    named++;
                } else if (names.messageLabel(textFrom, lines.end(line)) > 0) {
                    messages++;
                    forms.add(text, ClockStamp.lineStart(lines, line), lines.end(line));
                } else {
                    int from = ClockStamp.lineStart(lines, line);
                    restarted |= fromStart && spanned && text.startsWith(MIDNIGHT, from) && text.charAt(from + MIDNIGHT.length()) != ':';
                    fromStart |= messages == 0 && clocks == 0 && isZero(from);
                    sinceStart += fromStart ? 1 : 0;
                    fromStartForSure += fromStart && (spanned || first == '[' || first == '(') ? 1 : 0;
                }
            } else if (names.timedLabel(line) > 0) {
                clocks++;
                labelled++;
            } else if (names.isNamed(line)) {
                recorded |= named == 0 && isOfRecording(names.stampFrom(), lines.end(line));
                named++;
            }
        }
        if (restarted) { // hours of opening: a recording starts once
            fromStart = false;
            fromStartForSure = 0;
        } else {
            clocks += sinceStart;
        }
        boolean file = lines.count() > 0 && text.startsWith(FILE_MARK, ClockStamp.lineStart(lines, 0));
        if (file || cues > 0 && (cues * LINES_TO_A_CUE >= lines.count() || told)) {
            cuesAreNamed = cues > 1 && namedCues * 4 >= cues * 3;
            return Style.CUES;
        }
        if (messages >= FEWEST_MESSAGES && messages * 4 >= lines.count() || messages > 0 && told) {
            return Style.CHAT;
        }
        angled = AngledNames.open(lines);
        if (angled) {
            return Style.CHAT;
        }
        stacked = above.areAbove(clocks, lines);
        headed = (named >= FEWEST_MESSAGES || stacked) && !fromStart && !recorded;
        boolean many = (clocks + named) * 5 >= lines.count();
        boolean enough = clocks >= FEWEST_CLOCKS || named >= FEWEST_MESSAGES || fromStartForSure >= FEWEST_MESSAGES || stacked
                || labelled >= FEWEST_MESSAGES && labelled == lines.count();
        if (many && enough || told && clocks + named > 0) {
            return Style.CLOCK;
        }
        return TurnAngles.partTurns(lines) ? Style.CAPTIONS : Style.NONE;
    }

    /** Whether a time counts from the start of a recording, or to the second. */
    private boolean isOfRecording(int from, int to) {
        return SpelledTime.start(text, names.from(), to) == from || isZero(from) || StampForms.hasSeconds(text, from, to);
    }

    /** Whether the first time of a recording opens at a place: 0:00, 00:00:01. */
    private boolean isZero(int from) {
        int i = from;
        i += text.charAt(i) == '[' || text.charAt(i) == '(' ? 1 : 0;
        while (text.charAt(i) == '0') {
            i++;
        }
        return text.charAt(i) == ':';
    }

    /** Whether a time opens a line; {@link #textFrom} is then where the text behind it starts. */
    private boolean isStamped(int line) {
        int from = ClockStamp.lineStart(lines, line);
        textFrom = ClockStamp.spanEnd(text, from, lines.end(line));
        spanned = textFrom > from;
        textFrom = spanned ? textFrom : ClockStamp.end(text, from, lines.end(line));
        return textFrom > from;
    }

    /** Whether something stands between the time on a line and the next name and time: in results of a race nothing does. */
    private boolean isFollowedByText(int line) {
        return line + 2 >= lines.count() || !(isStamped(line + 2) && textFrom == lines.end(line + 2));
    }

    /** Whether a line names who writes below the next one, which is nothing but a time. */
    private boolean isNameAboveTime(int line) {
        return stacked && line + 1 < lines.count() && names.isNameAlone(line) && isStamped(line + 1) && textFrom == lines.end(line + 1);
    }

    /** Whether the text is a chat whose lines were typed: their ends mean something. */
    public boolean isTyped() {
        return style == Style.CHAT || style == Style.CLOCK && headed;
    }

    /** What a line is; asked in the order of the text. What it holds is then told by {@link #textFrom()} and the name's offsets. */
    public Kind kind(int line) {
        noteNobody(lines.start(line));
        if (style == Style.CUES) {
            return kindOfCueLine(line);
        }
        if (style == Style.CAPTIONS) {
            return Kind.TEXT;
        }
        String writerAbove = writer;
        writer = "";
        int to = lines.end(line);
        if (Reactions.areAll(text, lines.start(line), to)) {
            return Kind.MARK;
        }
        if (isNameAboveTime(line)) {
            names.note(lines.start(line), to);
            return Kind.SPEAKER;
        }
        if (isStamped(line)) {
            if (textFrom == to || ClockStamp.isCue(text, lines.start(line), to)) {
                return Kind.MARK;
            }
            if (names.isHead(textFrom, to)) {
                return Kind.SPEAKER;
            }
            noteNobody(textFrom);
            int label = names.messageLabel(textFrom, to);
            if (style == Style.CLOCK && label > 0 && DialogueTurns.labelLength(text, textFrom, to) == 0) {
                label = 0;
                noteNobody(textFrom);
            }
            if (label > 0 || !isSaid(line)) {
                textFrom = ClockStamp.skipSpace(text, textFrom + label, to);
                boolean notice = textFrom < to && ChatNotices.isNotice(text, textFrom, to, names.written());
                return textFrom == to ? Kind.SPEAKER : notice ? Kind.MARK : Kind.STAMPED;
            }
        }
        noteNobody(lines.start(line));
        boolean named = angled && lines.first(line) == '<';
        int label = style == Style.CLOCK ? names.timedLabel(line) : named ? names.messageLabel(lines.start(line), to) : 0;
        if (label > 0) {
            textFrom = ClockStamp.skipSpace(text, ClockStamp.lineStart(lines, line) + label, to);
            return textFrom == to ? Kind.SPEAKER : Kind.STAMPED;
        }
        if (names.isNamed(line)) {
            writer = names.written();
            return Kind.SPEAKER;
        }
        return ChatNotices.isNotice(text, textFrom, to, writerAbove) ? Kind.MARK : Kind.TEXT;
    }

    /** The text of a line starts there, and nothing in front of it names who speaks. */
    private void noteNobody(int from) {
        textFrom = from;
        names.note(from, from);
    }

    /** Whether the time that opens a line is part of what is said: the times of messages stand in lines of their own, or are written otherwise. */
    private boolean isSaid(int line) {
        return (style == Style.CLOCK ? headed : forms.areMarked())
                && StampForms.isBare(text, ClockStamp.lineStart(lines, line), lines.end(line));
    }

    private Kind kindOfCueLine(int line) {
        if (lines.opensGroup(line)) {
            inNote = isFileMark(line);
        }
        boolean cue = ClockStamp.isCue(text, lines.start(line), lines.end(line));
        boolean beforeCue = line + 1 < lines.count() && ClockStamp.isCue(text, lines.start(line + 1), lines.end(line + 1));
        boolean underCue = line > 0 && ClockStamp.isCue(text, lines.start(line - 1), lines.end(line - 1));
        boolean identifier = beforeCue && (lines.opensGroup(line) || isNumber(line) && !underCue);
        if (cuesAreNamed && underCue && isNameOfCue(line)) {
            names.note(lines.start(line), lines.end(line));
            return Kind.SPEAKER;
        }
        return inNote || cue || identifier ? Kind.MARK : Kind.TEXT;
    }

    /** Whether a line under the times of a cue is made of a few words with capitals, and what is said stands below: "Hansen, Lise". */
    private boolean isNameOfCue(int line) {
        if (line + 1 >= lines.count() || lines.opensGroup(line + 1) || lines.length(line) > SpeakerNames.LONGEST_NAME
                || LineEnds.closes(text, lines.start(line), lines.end(line)) || lines.last(line) == ':') {
            return false;
        }
        return !ClockStamp.isCue(text, lines.start(line + 1), lines.end(line + 1))
                && names.areCapitalised(lines.start(line), lines.end(line));
    }

    /** Whether a line opens the head of a file of subtitles, a note or a style in it. */
    private boolean isFileMark(int line) {
        int from = ClockStamp.lineStart(lines, line);
        int end = Runs.end(text, from, lines.end(line), Character::isLetter);
        return switch (text.substring(from, end)) {
            case FILE_MARK -> true;
            case "NOTE", "STYLE", "REGION" -> end == lines.end(line) || Character.isWhitespace(text.charAt(end));
            default -> false;
        };
    }

    private boolean isNumber(int line) {
        return Runs.end(text, lines.start(line), lines.end(line), Punctuation::isAsciiDigit) == lines.end(line);
    }

    /** Where the text of the line starts that {@link #kind} was asked for last. */
    public int textFrom() {
        return textFrom;
    }

    /** Where the name starts that the line holds. */
    public int nameFrom() {
        return names.from();
    }

    /** Where that name ends: {@link #nameFrom()} where it holds none. */
    public int nameTo() {
        return names.to();
    }
}
