package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Visibility;
import dev.precis.model.Block;
import dev.precis.source.line.Hyphenation;
import dev.precis.source.line.LineBlocks;
import dev.precis.source.line.MailLines;
import dev.precis.source.line.NoiseBlocks;
import dev.precis.source.line.ReferenceList;
import dev.precis.source.line.TextLines;
import java.util.List;

/** Reads plain text: every character is visible but those nobody can see. */
final class PlainTextReader {
    private PlainTextReader() {}

    /**
     * Reads plain text.
     *
     * @param transcript whether the caller says that it is one
     */
    static Source read(String sent, boolean transcript) {
        CharIndex characters = CharIndex.of(sent);
        TextLines clean = TextLines.ofClean(characters);
        TextLines lines = clean.firstUnclean() < 0 ? clean : TextLines.of(characters);
        Source speech = TranscriptReader.read(lines, transcript);
        return speech != null ? speech : read(clean, lines, OffsetMap.IDENTITY).quotingWhatWasSent(sent);
    }

    /** Reads a text that another one holds in some code: {@code way} leads to where it stands in {@code sent}. */
    static Source readWithin(String sent, String text, OffsetMap way) {
        CharIndex characters = CharIndex.of(text);
        TextLines clean = TextLines.ofClean(characters);
        return read(clean, clean.firstUnclean() < 0 ? clean : TextLines.of(characters), way).quotingWhatIsVisible(sent);
    }

    private static Reading read(TextLines clean, TextLines lines, OffsetMap way) {
        VisibleTextBuilder opened = PassedOnQuotes.opened(lines);
        if (opened == null) {
            return readOpened(clean, lines, way);
        }
        TextLines rest = TextLines.ofClean(CharIndex.of(opened.text()));
        return readOpened(rest, rest.firstUnclean() < 0 ? rest : TextLines.of(rest.characters()), opened.map().over(way));
    }

    private static Reading readOpened(TextLines clean, TextLines lines, OffsetMap way) {
        VisibleTextBuilder rest = RunningHeads.without(lines);
        return rest == null ? clean(clean, way) : clean(TextLines.ofClean(CharIndex.of(rest.text())), rest.map().over(way));
    }

    /** Reads lines, the whole of a text or as much as needs no cleaning; {@code way} leads from that text to what was sent. */
    private static Reading clean(TextLines lines, OffsetMap way) {
        if (lines.firstUnclean() < 0) {
            return reading(lines, way);
        }
        String text = lines.text();
        VisibleTextBuilder visible = new VisibleTextBuilder(text);
        visible.copy(0, lines.firstUnclean());
        clean(text, lines.firstUnclean(), text.length(), visible);
        return reading(TextLines.of(CharIndex.of(visible.text())), visible.map().over(way));
    }

    private static Reading reading(TextLines lines, OffsetMap map) {
        LineBlocks made = LineBlocks.of(lines, MailLines.noise(lines));
        String joined = made.joined();
        CharIndex visible = joined == lines.text() ? lines.characters() : CharIndex.of(joined);
        return new Reading(visible, map, NoiseBlocks.unlessAll(ReferenceList.mark(joined, made.blocks())));
    }

    /** What is visible of a text, and the way back. */
    private record Reading(CharIndex visible, OffsetMap map, List<Block> blocks) {
        Source quotingWhatWasSent(String sent) {
            return Source.quotingWhatWasSent(sent, visible, map, blocks);
        }

        Source quotingWhatIsVisible(String sent) {
            return Source.quotingWhatIsVisible(sent, visible, map, blocks);
        }
    }

    /** Writes what a reader sees of {@code sent[from,to)}. */
    static void clean(String sent, int from, int to, VisibleTextBuilder visible) {
        int copied = from;
        boolean lineEndDue = false;
        for (int i = from; i < to; i++) {
            char c = sent.charAt(i);
            byte kind = Visibility.of(c);
            if (Hyphenation.isHyphen(c) && endsLine(sent, i) && i + 1 < to && Hyphenation.joinsAt(sent, i)) {
                visible.copy(copied, i);
                copied = Hyphenation.nextWord(sent, i);
                i = copied - 1;
                lineEndDue = true;
            } else if (kind == Visibility.REPLACED || lineEndDue && c == ' ') {
                visible.copy(copied, i);
                visible.put(lineEndDue ? '\n' : Visibility.replacement(c), i);
                copied = i + 1;
                lineEndDue = false;
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
