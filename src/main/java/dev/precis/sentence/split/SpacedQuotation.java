package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * The quotation between marks that stand alone, as tokenized text has them: {@code " It was fun , " he said}. Their shape
 * and their neighbours don't tell which of them opens; taking turns within a paragraph does.
 */
final class SpacedQuotation {
    /** What is still open after so many characters was never closed: a long paragraph of speech. */
    private static final int LONGEST = 1500;

    /** As long as one who spoke is named: {@code " … , " the mayor of the town said, " … "}. */
    private static final int LONGEST_SPEAKER = 60;

    /** No single mark further before is looked for. */
    private static final int LONGEST_SINGLE = 300;

    private static final int NONE = -1;

    private final char[] text;
    private int from;
    private int to;
    private int paragraph;
    private int start = NONE;

    SpacedQuotation(char[] text) {
        this.text = text;
    }

    /** Follows them in {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
        startParagraph(from);
    }

    /** Forgets what was open: another paragraph starts at {@code at}. */
    void startParagraph(int at) {
        paragraph = at;
        start = NONE;
    }

    /** Takes notice of the quotation mark at {@code at}. */
    void read(int at) {
        if (text[at] != '"') {
            return;
        }
        boolean before = at == from || Punctuation.isSpace(text[at - 1]);
        boolean after = at + 1 == to || Punctuation.isSpace(text[at + 1]);
        if (before && after) {
            start = closes(at) || isFollowedBySpeaker(at) ? NONE : at;
        } else if (before || after) {
            start = NONE; // its neighbours tell what it does, and that nothing was open or nothing is now
        }
    }

    /** Whether a mark at {@code at} stands alone and would close a quotation. */
    boolean closesAt(int at) {
        boolean spaced = (at == from || Punctuation.isSpace(text[at - 1])) && (at + 1 == to || Punctuation.isSpace(text[at + 1]));
        return spaced && switch (text[at]) {
            case '"' -> closes(at);
            case '\'' -> isOpenedBefore(at);
            case '’' -> true;
            default -> false;
        };
    }

    /** Whether the nearest single mark before {@code at} that stands at a space opens: letters on both sides make apostrophes. */
    private boolean isOpenedBefore(int at) {
        int limit = Math.max(paragraph, at - LONGEST_SINGLE);
        for (int i = at - 1; i >= limit; i--) {
            if (text[i] == '\'') {
                boolean possessive = i > from && text[i - 1] == 's';
                if (Punctuation.isSpace(text[i + 1]) && !possessive) {
                    return false;
                }
                if (i == from || Punctuation.isSpace(text[i - 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean closes(int at) {
        return start != NONE && at - start <= LONGEST && !opensAgain(at);
    }

    /**
     * Whether the quotation that is open was never closed, as one isn't that goes on in the next paragraph: what stands
     * between two sentences here, and a comma before the next mark, make it one that opens.
     */
    private boolean opensAgain(int at) {
        if (at - 2 < from || !Punctuation.endsSentence(text[at - 2]) || at + 2 >= to || !Punctuation.isUpper(text[at + 2])) {
            return false;
        }
        int limit = Math.min(to, at + LONGEST);
        int next = Runs.end(text, at + 1, limit, c -> c != '"');
        return next < limit && next - at > LONGEST_SPEAKER && text[next - 2] == ',';
    }

    /** {@code , " he said}: closes, whatever was missed before. */
    private boolean isFollowedBySpeaker(int at) {
        return at - 2 >= from && text[at - 2] == ',' && at + 2 < to && Punctuation.isLower(text[at + 2]);
    }
}
