package dev.precis.source.transcript;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
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
        /** Times of cues, from when to when they are shown. */
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

    private final TextLines lines;
    private final String text;
    private final SpeakerNames names;
    private final TranscriptCensus census;
    private final Style style;
    private int textFrom;
    private boolean inNote;
    /** Who speaks, as the line before the one that is asked for says; empty where it says nothing. */
    private String writer = "";

    private TranscriptLines(TextLines lines, boolean told) {
        this.lines = lines;
        this.text = lines.text();
        this.names = new SpeakerNames(lines);
        this.census = new TranscriptCensus(lines, names, told);
        this.style = census.style();
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

    /** Whether they are the lines of subtitles, even if they hold nothing that is said: a text may speak of the mark of such files. */
    public boolean areSurelyCues() {
        return style == Style.CUES && census.areSurelyCues();
    }

    /** Whether a time opens a line; {@link #textFrom} is then where the text behind it starts. */
    private boolean isStamped(int line) {
        textFrom = ClockStamp.endOf(lines, line);
        return textFrom > ClockStamp.lineStart(lines, line);
    }

    /** Whether a line names who writes below the next one, which is nothing but a time. */
    private boolean isNameAboveTime(int line) {
        return census.isStacked() && line + 1 < lines.count() && names.isNameAbove(line + 1) && isStamped(line + 1)
                && textFrom == lines.end(line + 1);
    }

    /** Whether the text is a chat whose lines were typed: their ends mean something. */
    public boolean isTyped() {
        return style == Style.CHAT || census.isHeaded();
    }

    /** The bracket that opens times within the lines, which are no more text than those in front; a blank where there are none. */
    public char opensInside() {
        return census.opensInside();
    }

    /** What a line is; asked in the order of the text. What it holds is then told by {@link #textFrom()} and the name's offsets. */
    public Kind kind(int line) {
        noteNobody(lines.start(line));
        return switch (style) {
            case CUES -> kindOfCueLine(line);
            case CAPTIONS -> Kind.TEXT;
            default -> kindOfTimedLine(line);
        };
    }

    private Kind kindOfTimedLine(int line) {
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
            if (label > 0 || !isSaid(line)) {
                return kindOfMessage(textFrom + label, to);
            }
        }
        noteNobody(lines.start(line));
        int label = labelOfLine(line);
        if (label > 0) {
            return kindOfMessage(ClockStamp.lineStart(lines, line) + label, to);
        }
        if (names.isNamed(line)) {
            writer = names.written();
            return Kind.SPEAKER;
        }
        boolean sound = !isTyped() && CueMarks.isSound(text, textFrom, to);
        return sound || ChatNotices.isNotice(text, textFrom, to, writerAbove) ? Kind.MARK : Kind.TEXT;
    }

    /** How long the name of who speaks is that opens a line, with its colon; 0 without one. */
    private int labelOfLine(int line) {
        if (style == Style.CLOCK) {
            return names.timedLabel(line);
        }
        boolean named = census.isAngled() && lines.first(line) == '<';
        return named ? names.messageLabel(lines.start(line), lines.end(line)) : 0;
    }

    /** What a message is that stands behind its time and who wrote it. */
    private Kind kindOfMessage(int from, int to) {
        textFrom = ClockStamp.skipSpace(text, from, to);
        if (textFrom == to) {
            return Kind.SPEAKER;
        }
        boolean sound = style == Style.CLOCK && CueMarks.isSound(text, textFrom, to);
        return sound || ChatNotices.isNotice(text, textFrom, to, names.written()) ? Kind.MARK : Kind.STAMPED;
    }

    /** The text of a line starts there, and nothing in front of it names who speaks. */
    private void noteNobody(int from) {
        textFrom = from;
        names.note(from, from);
    }

    /**
     * Whether the time that opens a line is part of what is said: the times of messages stand in lines of their own, or are written
     * otherwise.
     */
    private boolean isSaid(int line) {
        return (style == Style.CLOCK ? census.isHeaded() : census.forms().areMarked())
                && StampForms.isBare(text, ClockStamp.lineStart(lines, line), lines.end(line));
    }

    private Kind kindOfCueLine(int line) {
        if (lines.opensGroup(line)) {
            inNote = isFileMark(line);
        }
        boolean cue = ClockStamp.isCue(text, lines.start(line), lines.end(line));
        boolean beforeCue = line + 1 < lines.count() && ClockStamp.isCue(text, lines.start(line + 1), lines.end(line + 1));
        boolean underCue = line > 0 && ClockStamp.isCue(text, lines.start(line - 1), lines.end(line - 1));
        boolean identifier = beforeCue && (lines.opensGroup(line) || lines.isNumber(line) && !underCue);
        if (census.areCuesNamed() && underCue && names.isNameOfCue(line)) {
            names.note(lines.start(line), lines.end(line));
            return Kind.SPEAKER;
        }
        return inNote || cue || identifier ? Kind.MARK : Kind.TEXT;
    }

    /** Whether a line opens the head of a file of subtitles, a note or a style in it. */
    private boolean isFileMark(int line) {
        int from = ClockStamp.lineStart(lines, line);
        int end = Runs.end(text, from, lines.end(line), Character::isLetter);
        return switch (text.substring(from, end)) {
            case TranscriptCensus.FILE_MARK -> true;
            case "NOTE", "STYLE", "REGION" -> end == lines.end(line) || Character.isWhitespace(text.charAt(end));
            default -> false;
        };
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
