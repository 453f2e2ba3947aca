package dev.precis.source.transcript;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.language.Sounds;

/** Finds what subtitles hold besides what is said: tags, and lines that tell of sounds. */
public final class CueMarks {
    private static final int LONGEST_TAG = 200;

    private CueMarks() {}

    /**
     * Offset past a tag or a sound at {@code at}: {@code <i>}, {@code </v>}, {@code <00:00:01.000>}, {@code {\an8}}, {@code [laughs]};
     * {@code at} where none stands.
     */
    public static int tagEnd(String text, int at, int to) {
        char c = text.charAt(at);
        boolean tag = c == '<' && at + 1 < to && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        boolean override = c == '{' && at + 1 < to && text.charAt(at + 1) == '\\';
        if (!tag && !override) {
            return soundEnd(text, at, to);
        }
        int stop = Math.min(to, at + LONGEST_TAG);
        for (int i = at + 1; i < stop; i++) {
            if (text.charAt(i) == (tag ? '>' : '}')) {
                return i + 1;
            }
        }
        return at;
    }

    /** Offset past a known sound in square brackets at {@code at}, "[laughs]"; {@code at} where none stands. */
    public static int soundEnd(String text, int at, int to) {
        if (text.charAt(at) != '[') {
            return at;
        }
        int end = Runs.end(text, at + 1, Math.min(to, at + Sounds.LONGEST), Character::isLetter);
        boolean sound = end < to && text.charAt(end) == ']' && Sounds.hold(text.substring(at + 1, end));
        return sound ? end + 1 : at;
    }

    /** Whether {@code text[from,to)}, a line, tells of sounds only: "[Music]", "(applause) [laughter]", "♪ la la ♪". */
    public static boolean isSound(String text, int from, int to) {
        if (text.charAt(from) == '♪' && text.charAt(to - 1) == '♪') {
            return true;
        }
        int i = from;
        while (i < to) {
            int bracket = "[(（".indexOf(text.charAt(i));
            int close = bracket < 0 ? -1 : text.indexOf("])）".charAt(bracket), i, to);
            boolean sentence = close - i > Sounds.LONGEST && Punctuation.endsSentence(text.charAt(close - 1));
            if (close < 0 && text.charAt(i) != '♪' || sentence) {
                return false;
            }
            i = ClockStamp.skipSpace(text, Math.max(i, close) + 1, to);
        }
        return true;
    }
}
