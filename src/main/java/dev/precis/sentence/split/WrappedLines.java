package dev.precis.sentence.split;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/** Tells the ends of lines that end a sentence from those where a writer or a mailer wrapped a paragraph. */
final class WrappedLines {
    /** A shorter line that is followed by a capital isn't a full line of a wrapped paragraph. */
    private static final int NARROWEST = 45;
    /** A longer line is no item of a list of words. */
    private static final int LONGEST_ITEM = 35;

    private final char[] text;
    private final TextWords words;
    private int to;
    private int line;
    private int widestWrapped;

    WrappedLines(char[] text, SplitterRules rules) {
        this.text = text;
        words = new TextWords(text, rules);
    }

    /** Reads lines of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.to = to;
        words.over(from, to);
        line = from;
    }

    /** How much the character at {@code at} breaks lines: 0 not at all (or the second half of CRLF), 1 a line, 2 a paragraph. */
    static int weight(char[] text, int at, int from) {
        char c = text[at];
        if (Punctuation.of(c) != Punctuation.LINE || c == '\n' && at > from && text[at - 1] == '\r') {
            return 0;
        }
        return c == '\f' || c == '\u2029' ? 2 : 1;
    }

    /** How much the white space {@code text[from,to)} breaks lines. */
    static int weights(char[] text, int from, int to) {
        int weights = 0;
        for (int i = from; i < to; i++) {
            weights += weight(text, i, from);
        }
        return weights;
    }

    /** Starts a line at {@code at}. */
    void startLine(int at) {
        line = at;
    }

    /** Forgets how wide the lines before were: a new paragraph starts. */
    void startParagraph() {
        widestWrapped = 0;
    }

    /**
     * Whether the single line break between {@code last}, just past the last character of a line, and {@code next} ends
     * the sentence that started at {@code sentence}. Asked where no stop has decided it.
     */
    boolean isHard(int sentence, int last, int next) {
        char c = text[next];
        if (ListMarker.at(text, next, to) != null) {
            return true;
        }
        int length = last - line;
        if (length <= 0 || length > LineEnds.LONGEST_WRAPPED) {
            return true;
        }
        char end = text[last - 1];
        if (length == 1 && Punctuation.of(end) == Punctuation.BULLET) {
            return false;
        }
        if (Punctuation.isUnspaced(c) && Punctuation.isUnspaced(end)) {
            return !isParticle(end);
        }
        if (end == '、' || end == '，') {
            return false;
        }
        if (Punctuation.isLower(c)) {
            boolean item = sentence == line && Punctuation.isLower(text[line]) && length < LONGEST_ITEM && isItem(last, next);
            boolean hard = item || end == ':';
            if (!hard) {
                widestWrapped = Math.max(widestWrapped, length);
            }
            return hard;
        }
        return !isWrapped(length, next);
    }

    /** Whether two short lines of small letters are items of a list: the second is whole, and no function word joins them. */
    private boolean isItem(int last, int next) {
        int end = next;
        while (end < to && end - next < LONGEST_ITEM && Punctuation.of(text[end]) != Punctuation.LINE) {
            if (Punctuation.endsSentence(text[end++])) {
                return false;
            }
        }
        return end - next < LONGEST_ITEM && !words.has(SplitterRules.FUNCTION, next, words.end(next))
                && !endsOnFunctionWord(line, last) && !endsOnFunctionWord(next, end);
    }

    private boolean endsOnFunctionWord(int start, int end) {
        return words.has(SplitterRules.FUNCTION, words.start(start, end), end);
    }

    /** A particle or a mark that can't be the last of a Japanese title or sentence. */
    private static boolean isParticle(char c) {
        return "のをがはにへとで".indexOf(c) >= 0;
    }

    /**
     * Whether a line of {@code length} characters is a full one of a wrapped paragraph: the next word wouldn't have
     * fitted, and a line break beside this one falls inside a sentence for sure.
     */
    private boolean isWrapped(int length, int next) {
        if (length < NARROWEST) {
            return false;
        }
        int limit = Math.min(to, next + LineEnds.LONGEST_WRAPPED + 1);
        int word = Punctuation.nextSpace(text, next, limit);
        int full = length + 1 + word - next;
        if (widestWrapped > 0) {
            return full > widestWrapped;
        }
        int end = Runs.end(text, word, limit, c -> Punctuation.of(c) != Punctuation.LINE);
        if (end == limit || full <= end - next) {
            return false;
        }
        int after = end + 1;
        return after < to && Punctuation.isLower(text[after]) && !Punctuation.endsSentence(text[end - 1]);
    }
}
