package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Visibility;

/** Reads plain text: every character is visible but those nobody can see. */
final class PlainTextReader {
    private PlainTextReader() {}

    static Source read(String sent, boolean told) {
        CharIndex characters = CharIndex.of(sent);
        TextLines lines = TextLines.ofClean(characters);
        Source transcript = TranscriptReader.read(lines.firstUnclean() < 0 ? lines : TextLines.of(characters), told);
        if (transcript != null) {
            return transcript;
        }
        if (lines.firstUnclean() < 0) {
            return Source.quotingWhatWasSent(sent, characters, OffsetMap.IDENTITY, LineBlocks.of(lines));
        }
        VisibleTextBuilder visible = new VisibleTextBuilder(sent);
        visible.copy(0, lines.firstUnclean());
        clean(sent, lines.firstUnclean(), sent.length(), visible);
        CharIndex text = CharIndex.of(visible.text());
        return Source.quotingWhatWasSent(sent, text, visible.map(), LineBlocks.of(TextLines.of(text)));
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
