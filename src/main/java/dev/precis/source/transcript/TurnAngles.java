package dev.precis.source.transcript;

import dev.precis.chars.Runs;
import dev.precis.source.line.MailPhrases;
import dev.precis.source.line.TextLines;

/** The angles by which captions of television part those who speak, {@code >>}, and what the news tell, {@code >>>}. */
public final class TurnAngles {
    private static final int FEWEST_TURNS = 2;
    private static final int MOST_LINES_TO_A_TURN = 8;

    private TurnAngles() {}

    /** Offset past such angles at {@code from}, and past the blanks behind them; {@code from} without them. */
    public static int end(String text, int from, int to) {
        int end = Runs.end(text, from, to, c -> c == '>');
        boolean turn = (end - from == 2 || end - from == 3) && !(end < to && Character.isDigit(text.charAt(end)));
        return turn ? ClockStamp.skipSpace(text, end, to) : from;
    }

    /**
     * Whether lines are captions, without any times: some open with two angles, and none with one, as what a mail quotes does, nor all of
     * them with three, as what a program is told; nor does a line in front of them say who wrote them, or a paragraph behind one answer.
     */
    static boolean partTurns(TextLines lines) {
        if (!lines.characters().has('>') || lines.characters().has('@') || MailPhrases.opensHead(lines.written(0))) {
            return false;
        }
        int turns = 0;
        boolean ofTwo = false;
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isAngled(line)) {
                if (lines.opensGroup(line) && lines.isAngled(line - 1)) {
                    return false;
                }
                continue;
            }
            int speech = end(lines.text(), lines.start(line), lines.end(line));
            boolean announced = line > 0 && !lines.isAngled(line - 1) && lines.last(line - 1) == ':';
            if (speech == lines.start(line) || speech == lines.end(line) || announced) {
                return false;
            }
            turns++;
            ofTwo |= lines.text().charAt(lines.start(line) + 2) != '>';
        }
        return ofTwo && turns >= FEWEST_TURNS && turns * MOST_LINES_TO_A_TURN >= lines.count();
    }
}
