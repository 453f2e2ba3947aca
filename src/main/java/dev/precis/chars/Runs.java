package dev.precis.chars;

/**
 * Where characters of one kind that stand side by side start and end: digits, capitals, what a line is drawn with. What is asked of every
 * word of a text, {@link Punctuation} answers without a call for each character.
 */
public final class Runs {
    private Runs() {}

    /** A kind of characters. */
    @FunctionalInterface
    public interface Kind {
        /** Whether a character is of the kind. */
        boolean holds(char c);
    }

    /** Where the characters of a kind end that start at {@code from}; {@code from} where there are none, and {@code to} at the latest. */
    public static int end(CharSequence text, int from, int to, Kind kind) {
        int i = from;
        while (i < to && kind.holds(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The same of a text's characters. */
    public static int end(char[] text, int from, int to, Kind kind) {
        int i = from;
        while (i < to && kind.holds(text[i])) {
            i++;
        }
        return i;
    }

    /** Where the characters of a kind start that end at {@code to}; {@code to} where there are none, and {@code from} at the earliest. */
    public static int start(CharSequence text, int from, int to, Kind kind) {
        int i = to;
        while (i > from && kind.holds(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The same of a text's characters. */
    public static int start(char[] text, int from, int to, Kind kind) {
        int i = to;
        while (i > from && kind.holds(text[i - 1])) {
            i--;
        }
        return i;
    }
}
