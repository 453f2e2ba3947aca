package dev.precis.source;

import dev.precis.chars.WordCount;
import dev.precis.model.Interruption;
import dev.precis.source.line.MailLines;
import dev.precis.source.line.MailPhrases;
import dev.precis.source.line.TextLines;

/**
 * Opens mail that is passed on behind angles, as some programs send it: below a line that says so, or below next to nothing,
 * with its head. The angles go, and what stood behind them is read as the text it is. Linear in the text.
 */
final class PassedOnQuotes {
    /** Further on more than that stands above. */
    private static final int LONGEST_ABOVE = 200;

    private final TextLines lines;
    private final String text;
    private final VisibleTextBuilder opened;
    private int copied;

    private PassedOnQuotes(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.opened = new VisibleTextBuilder(text);
    }

    /** The text with what is passed on out of its angles, and the way back; null where nothing is. */
    static VisibleTextBuilder opened(TextLines lines) {
        return lines.characters().has('>') ? new PassedOnQuotes(lines).open() : null;
    }

    private VisibleTextBuilder open() {
        for (int line = 0; line < lines.count(); line++) {
            Interruption.checkAt(line);
            boolean first = lines.isAngled(line) && !lines.isAngled(line - 1);
            if (first && isPassedOn(line)) {
                for (; lines.isAngled(line); line++) {
                    int start = lines.start(line);
                    opened.copy(copied, start);
                    copied = start + (text.startsWith("> ", start) ? 2 : 1);
                }
            }
        }
        if (copied == 0) {
            return null;
        }
        opened.copy(copied, text.length());
        return opened;
    }

    private boolean isPassedOn(int line) {
        if (line > 0 && MailPhrases.isForwarding(lines.written(line - 1))) {
            return true;
        }
        return lines.start(line) < LONGEST_ABOVE && lines.isAngled(line + 1) && lines.length(line + 1) > 1
                && MailPhrases.opensHead(text.substring(lines.start(line) + 1, lines.end(line)).strip())
                && WordCount.of(text, 0, lines.start(line)) < MailLines.FEWEST_WORDS_OF_ANSWER;
    }
}
