package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Visibility;

/** Reads plain text: every character is visible but those nobody can see. */
final class PlainTextReader {
    private PlainTextReader() {}

    static Source read(String sent) {
        CharIndex characters = CharIndex.of(sent);
        TextLines lines = TextLines.ofClean(characters);
        if (lines.firstUnclean() < 0) {
            return Source.quotingWhatWasSent(sent, characters, OffsetMap.IDENTITY, LineBlocks.of(lines));
        }
        VisibleTextBuilder visible = new VisibleTextBuilder(sent);
        clean(sent, lines.firstUnclean(), visible);
        CharIndex text = CharIndex.of(visible.text());
        return Source.quotingWhatWasSent(sent, text, visible.map(), LineBlocks.of(TextLines.of(text)));
    }

    /** Writes what a reader sees; the text before {@code firstUnclean} is as it should be. */
    private static void clean(String sent, int firstUnclean, VisibleTextBuilder visible) {
        int copied = 0;
        boolean lineEndDue = false;
        for (int i = firstUnclean; i < sent.length(); i++) {
            char c = sent.charAt(i);
            byte kind = Visibility.of(c);
            if (Hyphenation.isHyphen(c) && endsLine(sent, i) && Hyphenation.joinsAt(sent, i)) {
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
        visible.copy(copied, sent.length());
    }

    private static boolean endsLine(String sent, int i) {
        return i + 1 < sent.length() && (sent.charAt(i + 1) == '\n' || sent.charAt(i + 1) == '\r');
    }
}
