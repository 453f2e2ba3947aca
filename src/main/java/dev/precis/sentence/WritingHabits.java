package dev.precis.sentence;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.sentence.split.Spans;

/**
 * How the sentences of a document are written: what others do tells what it means where one doesn't.
 *
 * @param stops whether they end in stops, as those of most languages and writers do
 * @param capitals whether they open with capitals
 * @param detached whether a blank stands before their stops, as in text cut into tokens
 */
record WritingHabits(boolean stops, boolean capitals, boolean detached) {
    /** Shorter ones may be headings, items and labels. */
    private static final int SHORT = 30;
    /** Where fewer of its sentences than one in so many end in a stop, a text is written without. */
    private static final int STOPLESS = 3;
    /** Where one in so many that open with a letter of either case opens with a small one, small letters mean nothing. */
    private static final int SMALL = 5;

    /** A label has at most so many characters: "Opinion". */
    private static final int LONGEST_LABEL = 20;

    /** The habits of a document, as its longer sentences show them. */
    static WritingHabits of(char[] text, Spans spans) {
        int all = 0;
        int stopped = 0;
        int large = 0;
        int small = 0;
        int detached = 0;
        for (int s = 0; s < spans.count(); s++) {
            int end = spans.end(s);
            if (!spans.isNoise(s) && end - spans.start(s) > SHORT) {
                char last = text[end - 1];
                char first = text[spans.start(s)];
                all++;
                stopped += Punctuation.endsSentence(last) || Punctuation.closes(last) || last == '"' ? 1 : 0;
                detached += isStopDetached(text, end) ? 1 : 0;
                large += Punctuation.isUpper(first) ? 1 : 0;
                small += Punctuation.isLower(first) ? 1 : 0;
            }
        }
        return new WritingHabits(stopped * STOPLESS >= all, large > small * SMALL, detached * 2 > stopped);
    }

    private static boolean isStopDetached(char[] text, int end) {
        return text[end - 1] == '.' && Punctuation.isSpace(text[end - 2]);
    }

    /** Whether a sentence is the headline of another story that was put into the text: "Opinion: Why the bridge fell ." */
    boolean isForeignHeadline(char[] text, int from, int to) {
        if (detached || to - from <= SHORT || !isStopDetached(text, to)) {
            return false;
        }
        int colon = Runs.end(text, from, from + LONGEST_LABEL, Character::isLetter);
        return colon > from && text[colon] == ':';
    }

    /** Whether a sentence goes on one that was cut before it: it opens with a small letter, and in no name such as "iPhone". */
    boolean goesOn(char[] text, int from, int to) {
        int end = capitals ? Runs.end(text, from, to, Punctuation::isLower) : from;
        return end > from && (end == to || !Punctuation.isLetterOrDigit(text[end]));
    }
}
