package dev.precis.chars;

/** What a character is to a reader: seen, a line's end, a space under another name, or nothing at all. */
public final class Visibility {
    /** Seen (or an ordinary space); stays as it is. */
    public static final byte SEEN = 0;
    /** {@code \n} or {@code \r}; {@code \r\n} is one. */
    public static final byte LINE_END = 1;
    /** A space that {@link Character#isWhitespace} doesn't know, or a rare line end: {@link #replacement}. */
    public static final byte REPLACED = 2;
    /** Never seen: byte order mark, zero-width space, soft hyphen, directional mark, control character. */
    public static final byte DROPPED = 3;
    /** Zero-width (non-)joiner: part of Indic, Arabic and emoji sequences, nothing elsewhere. */
    static final byte JOINER = 4;
    /** First half of an invisible tag character, or of a rare ideograph's variation selector. */
    public static final byte TAG = 5;

    /** An accent in a character of its own, which composes with the letter before it: "é" as Macintosh files have it. */
    public static final byte COMBINING = 6;

    public static final char SOFT_HYPHEN = 0xAD;
    private static final char HIGH_SURROGATE_OF_TAGS = 0xDB40;
    private static final char FIRST_COMBINING = 0x300;
    private static final char LAST_COMBINING = 0x36F;
    private static final char FIRST_JOINING_SCRIPT = 0x590;

    private static final byte[] LATIN1 = latin1();

    private Visibility() {}

    public static byte of(char c) {
        if (c < 0x100) {
            return LATIN1[c];
        }
        if (c < 0x2000) {
            return c == 0x61C || c == 0x34F || c == 0x180E ? DROPPED : c >= FIRST_COMBINING && c <= LAST_COMBINING ? COMBINING : SEEN;
        }
        if (c < 0x2070) {
            return punctuation(c);
        }
        if (c < HIGH_SURROGATE_OF_TAGS) {
            return SEEN;
        }
        return c == HIGH_SURROGATE_OF_TAGS ? TAG : c == 0xFEFF || c >= 0xFFF9 && c <= 0xFFFB || c >= 0xFFFE ? DROPPED : SEEN;
    }

    /** What a reader sees for a {@link #REPLACED} character. */
    public static char replacement(char c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029 ? '\n' : ' ';
    }

    /** Whether the character at {@code i}, of a kind that depends on its neighbours, leaves the visible text. */
    public static boolean drops(byte kind, CharSequence text, int i) {
        return switch (kind) {
            case JOINER -> i == 0 || !joins(text, i - 1);
            case TAG -> i + 1 < text.length() && text.charAt(i + 1) >= 0xDC00 && text.charAt(i + 1) < 0xDC80;
            default -> kind == DROPPED;
        };
    }

    /** Whether a joiner means something after the character at {@code i}: one of a joining script, or half of an emoji. */
    private static boolean joins(CharSequence text, int i) {
        char c = text.charAt(i);
        boolean tag = Character.isLowSurrogate(c) && i > 0 && text.charAt(i - 1) == HIGH_SURROGATE_OF_TAGS;
        return c >= FIRST_JOINING_SCRIPT && (c < 0x2000 || c >= 0x2070) && of(c) == SEEN && !tag;
    }

    private static byte punctuation(char c) {
        return switch (c) {
            case 0x200C, 0x200D -> JOINER;
            case 0x2007, 0x202F, 0x2028, 0x2029 -> REPLACED;
            default -> c == 0x200B || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 ? DROPPED : SEEN;
        };
    }

    private static byte[] latin1() {
        byte[] kinds = new byte[0x100];
        for (int c = 0; c < 0x100; c++) {
            boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
            kinds[c] = control && !Character.isWhitespace(c) ? DROPPED : SEEN;
        }
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds[0x85] = REPLACED;
        kinds[0xA0] = REPLACED;
        kinds[SOFT_HYPHEN] = DROPPED;
        return kinds;
    }
}
