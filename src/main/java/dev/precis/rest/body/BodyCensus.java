package dev.precis.rest.body;

/** How often a body holds each thing that costs memory, by its bytes alone. Different words are estimated, to about one in a hundred. */
final class BodyCensus {
    /** Bits of the table that different words are counted by: enough for as many as would not fit anyhow. */
    private static final int TABLE_BITS = 20;

    private final long[] seen = new long[1 << TABLE_BITS - 6];
    private long words;
    private long wideCharacters;
    private long stops;
    private long lines;
    private long blankLines;
    private long escapes;
    private long tags;
    private long attributes;
    private long marks;

    BodyCensus(byte[] body) {
        int word = 0;
        byte last = ' ';
        for (byte b : body) {
            byte before = last;
            last = isBlank(b) ? last : b;
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9') {
                word = (word + b) * 0x9E3779B1;
                word ^= word >>> 15;
                continue;
            }
            if (word != 0) {
                seen[word >>> Integer.SIZE - TABLE_BITS + 6] |= 1L << (word >>> Integer.SIZE - TABLE_BITS);
                words++;
                word = 0;
            }
            count(b, before);
        }
    }

    /** Whether a line of nothing but such bytes ends a paragraph of Markdown, in a quotation or not. */
    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '>';
    }

    private void count(byte b, byte before) {
        switch (b) {
            case '\n' -> {
                lines++;
                blankLines += before == '\n' ? 1 : 0;
            }
            case '.', '!', '?' -> stops++;
            case '\\' -> escapes++;
            case '<' -> tags++;
            case '/' -> tags -= before == '<' ? 1 : 0;
            case '=' -> attributes++;
            case '*', '_', '`', '[', ']', '~', '>', '&' -> marks++;
            default -> wideCharacters += b >= -64 && b < 0 ? 1 : 0; // the first byte of one
        }
    }

    /** Runs of ASCII letters and digits. */
    long words() {
        return words;
    }

    /** How many words set the bits of the table, by chance some of them the same. */
    long differentWords() {
        long set = 0;
        for (long bits : seen) {
            set += Long.bitCount(bits);
        }
        double size = (double) seen.length * Long.SIZE;
        return Math.min(words, set == size ? Long.MAX_VALUE : Math.round(-size * Math.log1p(-set / size)));
    }

    /** Characters beyond ASCII. */
    long wideCharacters() {
        return wideCharacters;
    }

    /** Marks that may end a sentence. */
    long stops() {
        return stops;
    }

    long lines() {
        return lines;
    }

    /** Lines of nothing but blanks and marks of quotation. */
    long blankLines() {
        return blankLines;
    }

    /** Backslashes: in JSON each may be a line's end, or a character of any kind. */
    long escapes() {
        return escapes;
    }

    /** Tags that begin an element. */
    long tags() {
        return tags;
    }

    long attributes() {
        return attributes;
    }

    /** Marks of Markdown that may begin or end a node. */
    long marks() {
        return marks;
    }
}
