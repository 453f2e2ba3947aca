package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.chars.Runs;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.source.line.NoiseBlocks;
import dev.precis.source.transcript.ClockStamp;
import dev.precis.source.transcript.TranscriptLines.Style;
import java.util.ArrayList;
import java.util.List;

/** Writes what is said as the blocks of a source, a turn or a part of one each, as {@link TranscriptReader} tells it line by line. */
final class SpokenBlocks {
    /** Speech that is written down without stops is cut into paragraphs about this long, in UTF-16 units. */
    private static final int LONGEST_WITHOUT_STOP = 400;
    /** Longer paragraphs end at the next stop. */
    private static final int LONG_PARAGRAPH = 700;

    private final String sent;
    private final Style style;
    /** Whether lines between two times are wrapped speech, not entries each on its own. */
    private final boolean runsOn;
    private final VisibleTextBuilder visible;
    private final List<Block> blocks = new ArrayList<>();

    private int blockStart = -1;
    private int textStart;
    private int speakerStart;
    private int speakerEnd;
    private int lastStop;
    private boolean noise;
    private boolean code;
    private boolean blankDue;
    /** The name of the turn that is due or under way, in the sent text. */
    private int nameFrom;
    private int nameTo;
    /** Whether that name isn't written yet. */
    private boolean nameDue;

    SpokenBlocks(String sent, Style style, boolean runsOn) {
        this.sent = sent;
        this.style = style;
        this.runsOn = runsOn;
        this.visible = new VisibleTextBuilder(sent);
    }

    boolean areNone() {
        return blocks.isEmpty();
    }

    /** What was written so far. */
    Source source() {
        return Source.quotingWhatWasSent(sent, CharIndex.of(visible.toString()), visible.map(), NoiseBlocks.unlessAll(blocks));
    }

    /** Whether a sentence is under way. */
    boolean isOpen() {
        return blockStart >= 0 && visible.length() > textStart && !LineEnds.isStop(visible.charAt(visible.length() - 1));
    }

    /** Whether the turn is one of somebody whose name stands there, too. */
    boolean areOf(int from, int to) {
        return to > from && nameTo > nameFrom && to - from == nameTo - nameFrom
                && sent.regionMatches(from, sent, nameFrom, nameTo - nameFrom);
    }

    /** Says whether the turn holds something that is no text. */
    void areNoise(boolean isNoise) {
        noise = isNoise;
    }

    /** Opens a stretch of code in the turn, or closes it. */
    void fence() {
        end();
        code = !code;
    }

    boolean areCode() {
        return code;
    }

    /** Someone speaks from here on; the same one goes on where the name is the same. */
    void turn(int from, int to) {
        boolean same = style == Style.CUES && areOf(from, to);
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
    void piece(int from, int lineTo, boolean opensLine) {
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

    /** Ends the block under way. */
    void end() {
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
