package dev.precis.text;

/**
 * The word that stands before a stop, read backwards from it over a bounded stretch. One instance serves a whole scan,
 * so that a stop costs no allocation.
 */
final class WordBefore {
    /** No abbreviation is longer; a longer word is just a word. */
    private static final int LONGEST = 32;

    /** What kind of word it is, as far as its letters tell. */
    enum Shape {
        /** Nothing a word is made of: a bracket, a sign, a quotation mark. */
        NONE,
        /** Digits, with separators inside. */
        NUMBER,
        /** One letter: an initial, a variable, the marker of a list item. */
        LETTER,
        /** Letters with stops between them: U.S, z. B, т. д. */
        DOTTED,
        /** Two letters or more. */
        WORD
    }

    private final char[] key = new char[LONGEST];
    private int length;
    private int start;
    private Shape shape;

    /** Reads the word that ends just before {@code stop}, not reaching before {@code from}. */
    void read(String text, int from, int stop) {
        int end = stop;
        while (end > from && CharKind.isInvisible(text.charAt(end - 1))) {
            end--;
        }
        if (end > from && text.charAt(end - 1) == ' ') {
            end--; // tokenized text: "Mr . Smith"
        }
        int limit = Math.max(from, end - LONGEST);
        start = end;
        boolean letters = false;
        boolean digits = false;
        boolean dots = false;
        while (start > limit) {
            char c = text.charAt(start - 1);
            if (CharKind.isLetterOrMark(c)) {
                letters = true;
                start--;
            } else if (CharKind.isDigit(c)) {
                digits = true;
                start--;
            } else if (c == '.' && start < end && start - 1 > limit && isWordUnit(text.charAt(start - 2)) && isWordUnit(text.charAt(start))) {
                dots = true;
                start--;
            } else if (isSpaceInDotted(text, start - 1, limit, end)) {
                dots = true;
                start -= 2;
            } else if (CharKind.isInvisible(c)) {
                start--;
            } else if ((c == ',' || c == '\'' || c == '’') && digits && !letters && start - 1 > limit && CharKind.isDigit(text.charAt(start - 2))) {
                start--;
            } else {
                break;
            }
        }
        length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && !CharKind.isInvisible(c)) {
                key[length++] = Character.toLowerCase(c);
            }
        }
        if (length == 0) {
            shape = Shape.NONE;
        } else if (digits && !letters) {
            shape = Shape.NUMBER;
        } else if (dots) {
            shape = Shape.DOTTED;
        } else {
            shape = length == 1 ? Shape.LETTER : Shape.WORD;
        }
    }

    /** Whether the space at {@code at} stands inside a spaced abbreviation of single letters, "z. B". */
    private static boolean isSpaceInDotted(String text, int at, int limit, int end) {
        char c = text.charAt(at);
        if (c != ' ' && c != '\u00A0' && c != '\u202F' || at - 2 < limit || text.charAt(at - 1) != '.') {
            return false;
        }
        boolean oneLetterAfter = at + 2 == end || at + 2 < end && text.charAt(at + 2) == '.';
        boolean oneLetterBefore = CharKind.isLetterOrMark(text.charAt(at - 2)) && (at - 3 < limit || !isWordUnit(text.charAt(at - 3)));
        return oneLetterAfter && oneLetterBefore && at + 1 < end && CharKind.isLetterOrMark(text.charAt(at + 1));
    }

    private static boolean isWordUnit(char c) {
        return CharKind.isLetterOrMark(c) || CharKind.isDigit(c);
    }

    Shape shape() {
        return shape;
    }

    /** Offset of the word's first character. */
    int start() {
        return start;
    }

    /** Number of characters, without spaces inside. */
    int length() {
        return length;
    }

    /** The word's value in a table of lower-cased words. */
    byte in(WordTable table) {
        return table.get(key, length);
    }

    /** The lower-cased character at {@code index}. */
    char charAt(int index) {
        return key[index];
    }
}
