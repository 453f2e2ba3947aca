package dev.precis.chars;

/** Walks over the words of a stretch of text without making garbage; one instance serves a whole document. */
public final class WordCursor {
    /** A longer word is read up to here. */
    private static final int LONGEST = 40;

    private final CharIndex characters;
    private final char[] text;
    private int from;
    private int start;
    private int end;
    private int limit;

    public WordCursor(CharIndex characters) {
        this.characters = characters;
        this.text = characters.units();
    }

    /** Puts the cursor before the first word of {@code text[from,to)}. */
    public WordCursor over(int from, int to) {
        this.from = from;
        start = from;
        end = from;
        limit = to;
        return this;
    }

    /** Goes to the next word: letters and digits, with apostrophes and hyphens between them; false when there is none. */
    public boolean next() {
        int i = characters.skipBlanks(end, limit);
        while (i < limit && !isWordUnit(i)) {
            i = characters.skipBlanks(i + 1, limit);
        }
        start = i;
        i = characters.skipWord(i, limit);
        while (i < limit && goesOn(i)) {
            i = characters.skipWord(i + 1, limit);
        }
        end = i;
        return start < end;
    }

    /** Whether a character that is no plain letter or digit is part of the word. */
    private boolean goesOn(int at) {
        char c = text[at];
        if (c == '\'' || c == '’' || c == '-') {
            return at + 1 < limit && isWordUnit(at + 1);
        }
        return c >= 0x80 && Punctuation.isLetterOrDigit(c);
    }

    private boolean isWordUnit(int at) {
        return characters.isWord(at) || text[at] >= 0x80 && Punctuation.isLetterOrDigit(text[at]);
    }

    /** Offset of the word's first character. */
    public int start() {
        return start;
    }

    /** Offset just past the word's last character. */
    public int end() {
        return end;
    }

    /** Number of its characters, at most the longest that is kept. */
    public int length() {
        return Math.min(LONGEST, end - start);
    }

    public char first() {
        return text[start];
    }

    public char last() {
        return text[end - 1];
    }

    /** Whether signs within the stretch glue the word to others, as they do in an address. */
    public boolean isInAddress() {
        return start > from && isGlue(text[start - 1]) && start - 1 > from && !Punctuation.isSpace(text[start - 2])
                || start > from && text[start - 1] == '@' || end + 1 < limit && isGlue(text[end]) && !Punctuation.isSpace(text[end + 1]);
    }

    private static boolean isGlue(char c) {
        return c == '.' || c == '@' || c == '/' || c == ':' || c == '?' || c == '&' || c == '=' || c == '_';
    }

    /** The word's value in a table of lower-cased words. */
    public int in(WordTable table) {
        return table.get(text, start, start + length());
    }

    /** The value of the word's first {@code prefix} characters. */
    public int prefixIn(WordTable table, int prefix) {
        return table.get(text, start, start + prefix);
    }

    /** A hash of the lower-cased word: {@code 31 * hash + c} for each character, from 0 on. */
    public int hash() {
        int hash = 0;
        for (int i = start; i < start + length(); i++) {
            hash = hash * 31 + WordTable.lower(text[i]);
        }
        return hash;
    }
}
