package dev.precis.source.transcript;

/** Finds what subtitles hold besides what is said: tags, and lines that tell of sounds. */
public final class CueMarks {
    private static final int LONGEST_TAG = 200;

    private CueMarks() {}

    /** Offset past a tag at {@code at}: {@code <i>}, {@code </v>}, {@code <00:00:01.000>}, {@code {\an8}}; {@code at} where none stands. */
    public static int tagEnd(String text, int at, int to) {
        char c = text.charAt(at);
        boolean tag = c == '<' && at + 1 < to && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        boolean override = c == '{' && at + 1 < to && text.charAt(at + 1) == '\\';
        if (!tag && !override) {
            return at;
        }
        int stop = Math.min(to, at + LONGEST_TAG);
        for (int i = at + 1; i < stop; i++) {
            if (text.charAt(i) == (tag ? '>' : '}')) {
                return i + 1;
            }
        }
        return at;
    }

    /** Whether {@code text[from,to)}, a line, tells of sounds only: "[Music]", "(applause)", "♪ la la ♪". */
    public static boolean isSound(String text, int from, int to) {
        char open = text.charAt(from);
        char close = text.charAt(to - 1);
        return open == '[' && close == ']' || open == '(' && close == ')' || open == '♪' && close == '♪' || open == '（' && close == '）';
    }
}
