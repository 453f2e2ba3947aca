package dev.precis.source;

import dev.precis.chars.LineEnds;
import dev.precis.source.line.DialogueTurns;
import dev.precis.source.line.TextLines;
import dev.precis.source.transcript.ClockStamp;
import dev.precis.source.transcript.CueMarks;
import dev.precis.source.transcript.TranscriptLines;
import dev.precis.source.transcript.TranscriptLines.Kind;
import dev.precis.source.transcript.TranscriptLines.Style;
import dev.precis.source.transcript.TurnAngles;
import dev.precis.source.transcript.TypedLines;

/**
 * Reads transcripts, subtitles and chats: what was said, without times, numbers of cues, marks of the file, tags and
 * reactions, joined over the borders of cues. Each turn is a block that knows its speaker.
 */
final class TranscriptReader {
    /** In front of what a messenger writes itself. */
    private static final char LEFT_TO_RIGHT_MARK = 0x200E;

    private final String sent;
    private final TextLines lines;
    private final TranscriptLines kinds;
    private final Style style;
    private final TypedLines typed;
    private final boolean dialogue;
    private final SpokenBlocks spoken;

    private String cueBefore = "";
    /** The line that was written last; -1 where another turn or a mark has followed it. */
    private int lineBefore = -1;
    /** Whether a turn behind angles has opened with a capital: one in small letters may then go on a sentence. */
    private boolean capitalTurns;

    private TranscriptReader(TextLines lines, TranscriptLines kinds) {
        this.sent = lines.text();
        this.lines = lines;
        this.kinds = kinds;
        this.style = kinds.style();
        this.dialogue = style == Style.CUES && isLabelled();
        this.spoken = new SpokenBlocks(sent, style, style != Style.CHAT && runsOn());
        this.typed = new TypedLines(lines);
    }

    /**
     * Reads a text if it is a transcript; null if it isn't.
     *
     * @param told whether the caller says that it is one
     */
    static Source read(TextLines lines, boolean told) {
        TranscriptLines kinds = TranscriptLines.of(lines, told);
        if (kinds.style() == Style.NONE) {
            return null;
        }
        TranscriptReader reader = new TranscriptReader(lines, kinds);
        reader.read();
        return reader.spoken.areNone() && !kinds.areSurelyCues() ? null : reader.spoken.source();
    }

    /** Whether most cues name who speaks, as those of meetings do: "Anna Berg: The server is down". */
    private boolean isLabelled() {
        int cues = 0;
        int labels = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (kinds.kind(line) == Kind.TEXT) {
                int label = DialogueTurns.labelLength(sent, lines.start(line), lines.end(line));
                cues++;
                labels += label > 0 && label < lines.length(line) ? 1 : 0;
            }
        }
        return labels > 1 && labels * 2 > cues;
    }

    /**
     * Whether pieces go on in each other: some open in small letters or in a script without capitals, most end in stops, or their times
     * say how long they are.
     */
    private boolean runsOn() {
        int pieces = 0;
        int letters = 0;
        int capitals = 0;
        int stops = 0;
        boolean spans = false;
        for (int line = 0; line < lines.count(); line++) {
            Kind kind = kinds.kind(line);
            if (kind == Kind.TEXT || kind == Kind.STAMPED) {
                pieces++;
                spans |= kind == Kind.STAMPED && sent.indexOf("-->", lines.start(line), kinds.textFrom()) > 0;
                letters += Character.isLetter(sent.charAt(kinds.textFrom())) ? 1 : 0; // a sign or a number tells nothing
                capitals += Character.isUpperCase(sent.charAt(kinds.textFrom())) ? 1 : 0;
                stops += lines.closes(line) ? 1 : 0;
            }
        }
        return capitals * 10 < letters * 9 || stops * 2 > pieces || spans || style == Style.CUES || style == Style.CAPTIONS;
    }

    private void read() {
        for (int line = 0; line < lines.count(); line++) {
            switch (kinds.kind(line)) {
                case MARK -> {
                }
                case SPEAKER -> {
                    if (!goesOn(line)) {
                        spoken.turn(kinds.nameFrom(), kinds.nameTo());
                    }
                }
                case STAMPED -> {
                    lineBefore = -1;
                    if (kinds.nameTo() > kinds.nameFrom() || style == Style.CHAT) {
                        spoken.turn(kinds.nameFrom(), kinds.nameTo());
                        spoken.areNoise(style == Style.CHAT && kinds.nameTo() == kinds.nameFrom()
                                || isOfMessenger(kinds.textFrom(), lines.end(line)));
                    }
                    pieces(style == Style.CLOCK ? pastAngles(kinds.textFrom(), lines.end(line)) : kinds.textFrom(), lines.end(line));
                    lineBefore = line;
                }
                case TEXT -> {
                    if (style == Style.CUES || style == Style.CAPTIONS) {
                        cueLine(lines.start(line), lines.end(line));
                    } else if (kinds.isTyped()) {
                        typedLine(line);
                    } else {
                        plainLine(line);
                    }
                }
            }
        }
        spoken.end();
    }

    private void plainLine(int line) {
        int to = lines.end(line);
        int from = style == Style.CLOCK && !kinds.isTyped() ? pastAngles(lines.start(line), to) : lines.start(line);
        pieces(pastLabel(from, to, from > lines.start(line)), to);
    }

    /** What is said on a line between the times and the sounds that stand within it. */
    private void pieces(int lineFrom, int to) {
        int from = lineFrom;
        boolean opensLine = true;
        for (int i = lineFrom; i < to; i++) {
            int behind = pastMark(i, to);
            if (behind > i) {
                spoken.piece(from, i, opensLine);
                opensLine &= i == from;
                from = behind;
                i = behind - 1;
            }
        }
        spoken.piece(from, to, opensLine);
    }

    /** Offset past a time or a sound at a place within a line; that place where none stands. */
    private int pastMark(int at, int to) {
        boolean timed = sent.charAt(at) == kinds.opensInside() && at > 0 && Character.isWhitespace(sent.charAt(at - 1));
        int time = timed ? ClockStamp.end(sent, at, to) : at;
        return time > at || style == Style.CHAT ? time : CueMarks.soundEnd(sent, at, to);
    }

    /** Whether a recorder has put the name of who speaks into the middle of his sentence. */
    private boolean goesOn(int line) {
        return style == Style.CLOCK && !kinds.isTyped() && spoken.isOpen() && spoken.areOf(kinds.nameFrom(), kinds.nameTo())
                && line + 1 < lines.count() && Character.isLowerCase(lines.first(line + 1));
    }

    /** Opens a turn where captions have their angles for it, unless the sentence goes on behind them; returns where the speech starts. */
    private int pastAngles(int from, int to) {
        int speech = TurnAngles.end(sent, from, to);
        if (speech > from) {
            boolean small = speech < to && Character.isLowerCase(sent.charAt(speech));
            capitalTurns |= speech < to && Character.isUpperCase(sent.charAt(speech));
            if (!(small && capitalTurns && spoken.isOpen())) {
                spoken.turn(from, from);
            }
        }
        return speech;
    }

    /** Opens a turn where the name of who speaks and more stand on a line; returns where the speech starts. */
    private int pastLabel(int from, int to, boolean opensTurn) {
        int label = dialogue || opensTurn ? DialogueTurns.labelLength(sent, from, to) : 0;
        // captions have names in capitals
        label = dialogue || LineEnds.isUpperCase(sent, from, from + label) ? label : 0;
        if (label == 0 || label == to - from) {
            return from;
        }
        spoken.turn(from, from + label - 1);
        return ClockStamp.skipSpace(sent, from + label, to);
    }

    /** A line of a message, which ends where who wrote it pressed the key for it. */
    private void typedLine(int line) {
        if (typed.isFence(line)) {
            spoken.fence();
            return;
        }
        if (!spoken.areCode() && lineBefore >= 0 && lineBefore == line - 1 && typed.isOver(lineBefore)) {
            spoken.end();
        }
        plainLine(line);
        lineBefore = line;
    }

    /** Whether a message is what the messenger put there: "image omitted", "<Media omitted>". */
    private boolean isOfMessenger(int from, int to) {
        return sent.charAt(from) == LEFT_TO_RIGHT_MARK || from > 0 && sent.charAt(from - 1) == LEFT_TO_RIGHT_MARK
                || sent.charAt(from) == '<' && sent.indexOf('>', from, to) == to - 1;
    }

    /** The text of a cue: pieces between tags, of which {@code <v Name>} opens a turn. */
    private void cueLine(int lineFrom, int to) {
        int from = lineFrom;
        String line = sent.substring(from, to);
        if (line.equals(cueBefore) || CueMarks.isSound(sent, from, to)) {
            return;
        }
        cueBefore = line;
        if (from + 1 < to && (sent.charAt(from) == '-' || sent.charAt(from) == '–') && !Character.isDigit(sent.charAt(from + 1))) {
            spoken.turn(from, from);
            from = ClockStamp.skipSpace(sent, from + 1, to);
        }
        int speech = pastAngles(from, to);
        from = pastLabel(speech, to, speech > from);
        int pieceFrom = from;
        for (int i = from; i < to; i++) {
            int tagEnd = CueMarks.tagEnd(sent, i, to);
            if (tagEnd > i) {
                spoken.piece(pieceFrom, i, pieceFrom == from);
                if (sent.startsWith("<v", i) && i + 2 < tagEnd && (sent.charAt(i + 2) == ' ' || sent.charAt(i + 2) == '.')) {
                    int name = sent.indexOf(' ', i, tagEnd);
                    if (name > 0) {
                        spoken.turn(ClockStamp.skipSpace(sent, name, tagEnd), tagEnd - 1);
                    }
                }
                pieceFrom = tagEnd;
                i = tagEnd - 1;
            }
        }
        spoken.piece(pieceFrom, to, pieceFrom == from);
    }
}
