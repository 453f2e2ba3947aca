package dev.precis.text;

/**
 * The quotation between marks that stand alone, as tokenized text has them: {@code " It was fun , " he said}. Their shape
 * and their neighbours don't tell which of them opens; taking turns within a paragraph does.
 */
final class SpacedQuotation {
    /** What is still open after so many characters was never closed: a long paragraph of speech. */
    private static final int LONGEST = 1500;

    private static final int NONE = -1;

    private final char[] text;
    private int from;
    private int to;
    private int start = NONE;

    SpacedQuotation(char[] text) {
        this.text = text;
    }

    /** Follows them in {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
        start = NONE;
    }

    void clear() {
        start = NONE;
    }

    /** Takes notice of the quotation mark at {@code at}. */
    void read(int at) {
        if (text[at] != '"') {
            return;
        }
        boolean before = at == from || CharKind.isSpace(text[at - 1]);
        boolean after = at + 1 == to || CharKind.isSpace(text[at + 1]);
        if (before && after) {
            start = isOpenAt(at) || isFollowedBySpeaker(at) ? NONE : at;
        } else if (before || after) {
            start = NONE; // its neighbours tell what it does, and that nothing was open or nothing is now
        }
    }

    /** Whether a mark at {@code at} stands alone and would close a quotation. */
    boolean closesAt(int at) {
        boolean spaced = text[at] == '"' && (at == from || CharKind.isSpace(text[at - 1])) && (at + 1 == to || CharKind.isSpace(text[at + 1]));
        return spaced && isOpenAt(at);
    }

    private boolean isOpenAt(int at) {
        return start != NONE && at - start <= LONGEST;
    }

    /** {@code , " he said}: closes, whatever was missed before. */
    private boolean isFollowedBySpeaker(int at) {
        return at - 2 >= from && text[at - 2] == ',' && at + 2 < to && CharKind.isLower(text[at + 2]);
    }
}
