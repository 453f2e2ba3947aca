package dev.precis.wire;

/** Control characters as they are shown, not obeyed: what others wrote must not move a terminal's cursor or rename its window. */
public final class ControlPictures {
    /** Where Unicode has pictures of control characters. */
    private static final char FIRST = '\u2400';
    private static final char DELETE = '\u007F';
    private static final char DELETE_PICTURE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private ControlPictures() {}

    /** A character that can be printed: the picture of a control character, any other as it is. */
    static char of(char c) {
        if (c < ' ') {
            return (char) (FIRST + c);
        }
        if (c == DELETE) {
            return DELETE_PICTURE;
        }
        return Character.isISOControl(c) ? REPLACEMENT : c;
    }

    /** A text with pictures in place of control characters other than line feeds. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c == '\n' ? c : of(c));
        }
        return shown.toString();
    }
}
