package dev.precis.text;

/** Walks over the words of a stretch of text without making garbage; one instance serves a whole document. */
final class WordCursor {
    /** A longer word is read up to here. */
    private static final int LONGEST = 40;
    /** ASCII letters and digits, lower-cased; 0 for what words are not made of. */
    private static final byte[] LOWERED = lowered();

    private final String text;
    private final char[] word = new char[LONGEST];
    private int length;
    private int hash;
    private int start;
    private int end;
    private int limit;

    WordCursor(String text) {
        this.text = text;
    }

    /** Puts the cursor before the first word of {@code text[from,to)}. */
    WordCursor over(int from, int to) {
        start = from;
        end = from;
        limit = to;
        return this;
    }

    /** Goes to the next word: letters and digits, with apostrophes and hyphens between them; false when there is none. */
    boolean next() {
        int i = end;
        while (i < limit && !isWordUnit(text.charAt(i))) {
            i++;
        }
        start = i;
        int read = 0;
        int sum = 0;
        while (i < limit) {
            char c = text.charAt(i);
            if (!isWordUnit(c) && !((c == '\'' || c == '’' || c == '-') && i + 1 < limit && isWordUnit(text.charAt(i + 1)))) {
                break;
            }
            if (read < LONGEST) {
                char lower = lower(c);
                word[read++] = lower;
                sum = sum * 31 + lower;
            }
            i++;
        }
        length = read;
        hash = sum;
        end = i;
        return read > 0;
    }

    /** Offset of the word's first character. */
    int start() {
        return start;
    }

    /** Offset just past the word's last character. */
    int end() {
        return end;
    }

    /** Number of its characters, at most the longest that is kept. */
    int length() {
        return length;
    }

    char first() {
        return text.charAt(start);
    }

    /** The word's value in a table of lower-cased words. */
    int in(WordTable table) {
        return table.get(word, length, hash);
    }

    /** The value of the word's first {@code prefix} characters. */
    int prefixIn(WordTable table, int prefix) {
        return table.get(word, prefix);
    }

    /** A hash of the lower-cased word, {@link WordTable#hash}. */
    int hash() {
        return hash;
    }

    private static boolean isWordUnit(char c) {
        return c < 0x80 ? LOWERED[c] != 0 : CharKind.isLetterOrDigit(c);
    }

    private static char lower(char c) {
        return c < 0x80 && LOWERED[c] != 0 ? (char) LOWERED[c] : Character.toLowerCase(c);
    }

    private static byte[] lowered() {
        byte[] lowered = new byte[0x80];
        for (char c = 0; c < lowered.length; c++) {
            lowered[c] = (byte) (CharKind.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
        }
        return lowered;
    }
}
