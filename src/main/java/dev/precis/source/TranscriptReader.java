package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.chars.Runs;
import dev.precis.model.BlockKind;
import dev.precis.model.Block;
import dev.precis.source.line.DialogueTurns;
import dev.precis.source.line.NoiseBlocks;
import dev.precis.source.line.TextLines;
import dev.precis.source.transcript.ClockStamp;
import dev.precis.source.transcript.CueMarks;
import dev.precis.source.transcript.TranscriptLines;
import dev.precis.source.transcript.TranscriptLines.Kind;
import dev.precis.source.transcript.TranscriptLines.Style;
import dev.precis.source.transcript.TurnAngles;
import dev.precis.source.transcript.TypedLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads transcripts, subtitles and chats: what was said, without times, numbers of cues, marks of the file, tags and
 * reactions, joined over the borders of cues. Each turn is a block that knows its speaker.
 */
final class TranscriptReader {
    /** Speech that is written down without stops is cut into paragraphs about this long, in UTF-16 units. */
    private static final int LONGEST_WITHOUT_STOP = 400;
    /** Longer paragraphs end at the next stop. */
    private static final int LONG_PARAGRAPH = 700;
    /** In front of what a messenger writes itself. */
    private static final char LEFT_TO_RIGHT_MARK = 0x200E;

    private final String sent;
    private final TextLines lines;
    private final TranscriptLines kinds;
    private final Style style;
    private final TypedLines typed;
    private final VisibleTextBuilder visible;
    private final List<Block> blocks = new ArrayList<>();
    private final boolean dialogue;
    /** Whether lines between two times are wrapped speech, not entries each on its own. */
    private final boolean runsOn;

    private int blockStart = -1;
    private int textStart;
    private int speakerStart;
    private int speakerEnd;
    private int lastStop;
    private boolean noise;
    private boolean blankDue;
    /** The name of the turn that is due or under way, in the sent text. */
    private int nameFrom;
    private int nameTo;
    /** Whether that name isn't written yet. */
    private boolean nameDue;
    private String cueBefore = "";
    /** The line that was written last; -1 where another turn or a mark has followed it. */
    private int lineBefore = -1;
    /** Whether code is under way. */
    private boolean code;
    /** Whether a turn behind angles has opened with a capital: one in small letters may then go on a sentence. */
    private boolean capitalTurns;

    private TranscriptReader(TextLines lines, TranscriptLines kinds) {
        this.sent = lines.text();
        this.lines = lines;
        this.kinds = kinds;
        this.style = kinds.style();
        this.visible = new VisibleTextBuilder(sent);
        this.dialogue = DialogueTurns.isDialogue(lines) || style == Style.CUES && isLabelled();
        this.runsOn = style != Style.CHAT && runsOn();
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
        if (reader.blocks.isEmpty()) {
            return null;
        }
        String text = reader.visible.toString();
        return Source.quotingWhatWasSent(reader.sent, CharIndex.of(text), reader.visible.map(), NoiseBlocks.unlessAll(reader.blocks));
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
        int capitals = 0;
        int stops = 0;
        boolean spans = false;
        for (int line = 0; line < lines.count(); line++) {
            Kind kind = kinds.kind(line);
            if (kind == Kind.TEXT || kind == Kind.STAMPED) {
                pieces++;
                spans |= kind == Kind.STAMPED && sent.indexOf("-->", lines.start(line), kinds.textFrom()) > 0;
                capitals += Character.isUpperCase(sent.charAt(kinds.textFrom())) ? 1 : 0;
                stops += lines.closes(line) ? 1 : 0;
            }
        }
        return capitals * 10 < pieces * 9 || stops * 2 > pieces || spans || style == Style.CUES || style == Style.CAPTIONS;
    }

    private void read() {
        for (int line = 0; line < lines.count(); line++) {
            switch (kinds.kind(line)) {
                case MARK -> {
                }
                case SPEAKER -> {
                    if (!goesOn(line)) {
                        turn(kinds.nameFrom(), kinds.nameTo());
                    }
                }
                case STAMPED -> {
                    lineBefore = -1;
                    if (kinds.nameTo() > kinds.nameFrom() || style == Style.CHAT) {
                        turn(kinds.nameFrom(), kinds.nameTo());
                        noise = style == Style.CHAT && kinds.nameTo() == kinds.nameFrom()
                                || isOfMessenger(kinds.textFrom(), lines.end(line));
                    }
                    piece(style == Style.CLOCK ? pastAngles(kinds.textFrom(), lines.end(line)) : kinds.textFrom(), lines.end(line), true);
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
        end();
    }

    private void plainLine(int line) {
        int to = lines.end(line);
        int from = style == Style.CLOCK && !kinds.isTyped() ? pastAngles(lines.start(line), to) : lines.start(line);
        piece(pastLabel(from, to, from > lines.start(line)), to, true);
    }

    /** Whether a recorder has put the name of who speaks into the middle of his sentence. */
    private boolean goesOn(int line) {
        return style == Style.CLOCK && !kinds.isTyped() && isOpen() && isSameName(kinds.nameFrom(), kinds.nameTo())
                && line + 1 < lines.count() && Character.isLowerCase(lines.first(line + 1));
    }

    /** Whether a sentence is under way. */
    private boolean isOpen() {
        return blockStart >= 0 && visible.length() > textStart && !LineEnds.isStop(visible.charAt(visible.length() - 1));
    }

    private boolean isSameName(int from, int to) {
        return to > from && nameTo > nameFrom && to - from == nameTo - nameFrom
                && sent.regionMatches(from, sent, nameFrom, nameTo - nameFrom);
    }

    /** Opens a turn where captions have their angles for it, unless the sentence goes on behind them; returns where the speech starts. */
    private int pastAngles(int from, int to) {
        int speech = TurnAngles.end(sent, from, to);
        if (speech > from) {
            boolean small = speech < to && Character.isLowerCase(sent.charAt(speech));
            capitalTurns |= speech < to && Character.isUpperCase(sent.charAt(speech));
            if (!(small && capitalTurns && isOpen())) {
                turn(from, from);
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
        turn(from, from + label - 1);
        return ClockStamp.skipSpace(sent, from + label, to);
    }

    /** A line of a message, which ends where who wrote it pressed the key for it. */
    private void typedLine(int line) {
        if (typed.isFence(line)) {
            end();
            code = !code;
            return;
        }
        if (!code && lineBefore >= 0 && lineBefore == line - 1 && typed.isOver(lineBefore)) {
            end();
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
            turn(from, from);
            from = ClockStamp.skipSpace(sent, from + 1, to);
        }
        int speech = pastAngles(from, to);
        from = pastLabel(speech, to, speech > from);
        int pieceFrom = from;
        for (int i = from; i < to; i++) {
            int tagEnd = CueMarks.tagEnd(sent, i, to);
            if (tagEnd > i) {
                piece(pieceFrom, i, pieceFrom == from);
                if (sent.startsWith("<v", i) && i + 2 < tagEnd && (sent.charAt(i + 2) == ' ' || sent.charAt(i + 2) == '.')) {
                    int name = sent.indexOf(' ', i, tagEnd);
                    if (name > 0) {
                        turn(ClockStamp.skipSpace(sent, name, tagEnd), tagEnd - 1);
                    }
                }
                pieceFrom = tagEnd;
                i = tagEnd - 1;
            }
        }
        piece(pieceFrom, to, pieceFrom == from);
    }

    /** Someone speaks from here on; the same one goes on where the name is the same. */
    private void turn(int from, int to) {
        boolean same = style == Style.CUES && isSameName(from, to);
        if (!same) {
            end();
            nameFrom = from;
            nameTo = to;
            nameDue = true;
            noise = false;
            code = false;
        }
    }

    /**
     * Writes a stretch of what is said.
     *
     * @param opensLine whether it is the first on its line: the stretches of a line are parted by their blanks only
     */
    private void piece(int from, int lineTo, boolean opensLine) {
        int start = ClockStamp.skipSpace(sent, from, lineTo);
        int to = Runs.start(sent, start, lineTo, Character::isWhitespace);
        blankDue |= opensLine || start > from;
        if (start == to) {
            return;
        }
        if (blockStart >= 0 && (opensLine && !runsOn && style != Style.CHAT || isLongEnough())) {
            end();
        }
        if (blockStart < 0) {
            open(start);
        } else {
            visible.leaveOut(start);
            if (blankDue) {
                visible.separate(style == Style.CHAT || code ? '\n' : ' ', start);
            }
        }
        blankDue = to < lineTo;
        int before = visible.length();
        PlainTextReader.clean(sent, start, to, visible);
        for (int i = before; i < visible.length(); i++) {
            lastStop = LineEnds.isStop(visible.charAt(i)) ? i : lastStop;
        }
    }

    private boolean isLongEnough() {
        int length = visible.length() - textStart;
        if (length == 0) {
            return false;
        }
        boolean stopped = LineEnds.isStop(visible.charAt(visible.length() - 1));
        return style != Style.CHAT && (visible.length() - Math.max(lastStop, textStart) > LONGEST_WITHOUT_STOP
                || length > LONG_PARAGRAPH && stopped);
    }

    private void open(int at) {
        if (visible.length() > 0) {
            int place = nameDue && nameTo > nameFrom ? nameFrom : at;
            visible.separate('\n', place);
            visible.separate('\n', place);
        }
        blockStart = visible.length();
        if (nameDue && nameTo > nameFrom) {
            speakerStart = blockStart;
            PlainTextReader.clean(sent, nameFrom, nameTo, visible);
            speakerEnd = visible.length();
            if (speakerEnd > speakerStart) {
                visible.separate(':', nameTo);
                visible.separate(' ', nameTo);
            }
        } else if (nameDue) {
            speakerStart = blockStart;
            speakerEnd = blockStart;
        }
        nameDue = false;
        textStart = visible.length();
        lastStop = textStart;
    }

    private int pastSpace(int from, int to) {
        return Runs.end(visible, from, to, Character::isWhitespace);
    }

    private void end() {
        int to = Runs.start(visible, textStart, visible.length(), Character::isWhitespace);
        // what nobody sees may have stood in front
        int from = pastSpace(textStart, to);
        if (blockStart >= 0 && to > from) {
            boolean named = speakerStart >= blockStart && speakerEnd > speakerStart;
            int start = named ? pastSpace(blockStart, speakerEnd) : from;
            int name = named ? start : speakerStart;
            BlockKind kind = noise ? BlockKind.NOISE : code ? BlockKind.CODE : BlockKind.PARAGRAPH;
            blocks.add(new Block(kind, start, to, from, Math.min(name, speakerEnd), speakerEnd));
        }
        blockStart = -1;
    }
}
