package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Runs;
import dev.precis.chars.Visibility;
import dev.precis.model.Block;
import dev.precis.source.line.ContentsLines;
import dev.precis.source.line.Hyphenation;
import dev.precis.source.line.InlineLines;
import dev.precis.source.line.LineBlocks;
import dev.precis.source.line.LogLines;
import dev.precis.source.line.MailLines;
import dev.precis.source.line.NoiseBlocks;
import dev.precis.source.line.ReferenceList;
import dev.precis.source.line.TextLines;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Reads plain text: every character is visible but those nobody can see. */
final class PlainTextReader {
    /**
     * What changes a text before its lines make blocks, each step what the one before has left of it; null where there is nothing to do.
     */
    private static final List<Function<TextLines, VisibleTextBuilder>> STEPS = List.of(
            PassedOnQuotes::opened, EditLinks::without, LineNumbers::without, PlainTextReader::inlined, RunningHeads::without,
            PlainTextReader::cleaned);

    private PlainTextReader() {}

    /**
     * Reads plain text.
     *
     * @param transcript whether the caller says that it is one
     */
    static Source read(String sent, boolean transcript) {
        TextLines lines = TextLines.of(CharIndex.of(sent));
        Source speech = TranscriptReader.read(lines, transcript);
        return speech != null ? speech : read(sent, lines, OffsetMap.IDENTITY, true);
    }

    /** Reads a text that another one holds in some code: {@code way} leads to where it stands in {@code sent}. */
    static Source readWithin(String sent, String text, OffsetMap way) {
        return read(sent, TextLines.of(CharIndex.of(text)), way, false);
    }

    private static Source read(String sent, TextLines all, OffsetMap way, boolean quotesWhatWasSent) {
        TextLines lines = all;
        OffsetMap map = way;
        for (Function<TextLines, VisibleTextBuilder> step : STEPS) {
            VisibleTextBuilder changed = step.apply(lines);
            if (changed != null) {
                lines = TextLines.of(CharIndex.of(changed.toString()));
                map = changed.map().over(map);
            }
        }
        BitSet noise = MailLines.noise(lines);
        ContentsLines.mark(lines, noise);
        LogLines.mark(lines, noise);
        LineBlocks made = LineBlocks.of(lines, noise);
        String joined = made.joined();
        CharIndex visible = joined == lines.text() ? lines.characters() : CharIndex.of(joined);
        List<Block> blocks = NoiseBlocks.unlessAll(ReferenceList.mark(joined, made.blocks()));
        return quotesWhatWasSent
                ? Source.quotingWhatWasSent(sent, visible, map, blocks)
                : Source.quotingWhatIsVisible(sent, visible, map, blocks);
    }

    /** The text with what was parted of a sentence in its line again, and the way back; null where nothing was. */
    private static VisibleTextBuilder inlined(TextLines lines) {
        BitSet open = InlineLines.openEnds(lines);
        if (open.isEmpty()) {
            return null;
        }
        String text = lines.text();
        VisibleTextBuilder visible = new VisibleTextBuilder(text);
        int copied = 0;
        for (int line = open.nextSetBit(0); line >= 0; line = open.nextSetBit(line + 1)) {
            int end = lines.end(line);
            visible.copy(copied, end);
            if (!InlineLines.isTight(lines.last(line), lines.first(line + 1))) {
                visible.put(' ', end);
            }
            copied = lines.start(line + 1);
        }
        visible.copy(copied, text.length());
        return visible;
    }

    /** The text as a reader sees it, and the way back; null where that is as it was sent. */
    private static VisibleTextBuilder cleaned(TextLines lines) {
        if (lines.isClean()) {
            return null;
        }
        String text = lines.text();
        VisibleTextBuilder visible = new VisibleTextBuilder(text);
        visible.copy(0, lines.firstUnclean());
        clean(text, lines.firstUnclean(), text.length(), visible);
        return visible;
    }

    /** Writes what a reader sees of {@code sent[from,to)}. */
    static void clean(String sent, int from, int to, VisibleTextBuilder visible) {
        int copied = from;
        boolean lineEndDue = false;
        int indent = 0;
        for (int i = from; i < to; i++) {
            char c = sent.charAt(i);
            byte kind = Visibility.of(c);
            if (Hyphenation.isHyphen(c) && endsLine(sent, i) && i + 1 < to && Hyphenation.joinsAt(sent, i)) {
                visible.copy(copied, i);
                copied = Hyphenation.nextWord(sent, i);
                indent = copied - Runs.start(sent, i, copied, blank -> blank != '\n' && blank != '\r');
                i = copied - 1;
                lineEndDue = true;
            } else if (kind == Visibility.REPLACED || lineEndDue && c == ' ') {
                visible.copy(copied, i);
                boolean endsLine = lineEndDue && sent.charAt(i - 1) != ','; // behind a comma a short line would be one of an address
                visible.put(endsLine ? '\n' : lineEndDue ? ' ' : Visibility.replacement(c), i);
                for (int blank = indent; endsLine && blank > 0; blank--) { // what is left of the line is set in as it was
                    visible.put(' ', i);
                }
                copied = i + 1;
                lineEndDue = false;
            } else if (kind == Visibility.COMBINING) {
                visible.copy(copied, i);
                copied = visible.compose(c, i + 1) ? i + 1 : i;
            } else if (Visibility.drops(kind, sent, i)) {
                visible.copy(copied, i);
                if (kind == Visibility.TAG) {
                    i++;
                }
                copied = i + 1;
            } else if (kind == Visibility.LINE_END) {
                lineEndDue = false;
            }
        }
        visible.copy(copied, to);
    }

    private static boolean endsLine(String sent, int i) {
        return i + 1 < sent.length() && (sent.charAt(i + 1) == '\n' || sent.charAt(i + 1) == '\r');
    }
}
