package dev.precis.source.line;

import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import java.util.Locale;

/**
 * Tells whether what somebody wrote above another mail answers it or passes it on: few words pass it on, unless they state something and
 * none of them points at the mail below or judges it.
 */
public final class OwnWords {
    /** So many words are an answer whatever they are. */
    private static final int ENOUGH = MailLines.FEWEST_WORDS_OF_ANSWER;
    private static final int FEWEST_OF_STATEMENT = 4;

    private int count;
    private boolean states;
    private boolean points;

    /** Takes {@code text[from,to)}, a line or a paragraph. */
    public void add(String text, int from, int to) {
        if (count >= ENOUGH || Runs.end(text, from, to, c -> !Character.isLetterOrDigit(c)) == to) {
            return; // a rule
        }
        count += WordCount.of(text, from, to);
        char last = text.charAt(to - 1);
        states = last == '.' || last == '。';
        for (int i = from; i < to && count < ENOUGH;) {
            int end = Runs.end(text, i, to, Character::isLetter);
            points |= SourceWords.POINTS_BELOW.contains(text.substring(i, end).toLowerCase(Locale.ROOT));
            i = end + 1;
        }
    }

    boolean areNone() {
        return count == 0;
    }

    /** Whether they say anything beside that the mail below them is to be read. */
    boolean tell() {
        return areAnswer() || states && !points;
    }

    /** Whether they answer the mail that stands below them. */
    public boolean areAnswer() {
        return count >= ENOUGH || count >= FEWEST_OF_STATEMENT && states && !points;
    }
}
