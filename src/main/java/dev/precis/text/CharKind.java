package dev.precis.text;

/** What a character can mean to the sentence splitter. */
final class CharKind {
    /** Nothing: by far the most characters. */
    static final byte PLAIN = 0;
    /** A full stop of the scripts that also abbreviate with it. */
    static final byte DOT = 1;
    /** Exclamation and question marks of the scripts that put a space after them. */
    static final byte MARK = 2;
    /** A stop that ends a sentence with or without a space after it. */
    static final byte FULL = 3;
    /** The end of a line. */
    static final byte LINE = 4;
    /** Opens an item of a list. */
    static final byte BULLET = 5;
    /** A closing parenthesis: may end the marker of a list item, "2)". */
    static final byte PARENTHESIS = 6;
    /** Colon or semicolon: a stop after letters of some scripts. */
    static final byte COLON = 7;
    /** The horizontal ellipsis. */
    static final byte ELLIPSIS = 8;

    /** The kind of every UTF-16 unit. Sentence terminals are those of the Unicode property STerm in the BMP. */
    private static final byte[] KINDS = kinds();

    private CharKind() {}

    static byte of(char c) {
        return KINDS[c];
    }

    static boolean endsSentence(char c) {
        byte kind = KINDS[c];
        return kind == DOT || kind == MARK || kind == FULL || kind == ELLIPSIS;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        set(kinds, DOT, ".\uFF0E\u2024\uFE52");
        set(kinds, MARK, "!?\u203C\u203D\u2047\u2048\u2049\u2E2E\uFE56\uFE57\u037E");
        set(kinds, ELLIPSIS, "\u2026\u2025\uFE19");
        set(kinds, LINE, "\n\r\u000B\f\u0085\u2028\u2029");
        set(kinds, BULLET, "\u2022\u2023\u2043\u204C\u204D\u2219\u25AA\u25AB\u25A0\u25A1\u25B6\u25BA\u25CF\u25CB\u25E6\u2713\u2714\u27A2\u27A4\u2756\uF0B7");
        set(kinds, PARENTHESIS, ")\uFF09");
        set(kinds, COLON, ":;");
        set(
                kinds,
                FULL,
                // CJK and full-width, Arabic, Armenian, Syriac, NKo, Indic, Tibetan, Burmese, Ethiopic, Khmer, Mongolian …
                "\u3002\uFF01\uFF1F\uFF61\uFE12\uFE15\uFE16\u061F\u061D\u061E\u06D4\u0589\u0700\u0701\u0702\u07F9\u0837\u0839\u083D\u083E"
                        + "\u0964\u0965\u0DF4\u0F0D\u0F0E\u104B\u1362\u1367\u1368\u166E\u1735\u1736\u17D4\u17D5\u1803\u1809\u1944\u1945"
                        + "\u1AA8\u1AA9\u1AAA\u1AAB\u1B5A\u1B5B\u1B5E\u1B5F\u1C3B\u1C3C\u1C7E\u1C7F\uA4FF\uA60E\uA60F\uA6F3\uA6F7"
                        + "\uA876\uA877\uA8CE\uA8CF\uA92F\uA9C8\uA9C9\uAA5D\uAA5E\uAA5F\uAAF0\uAAF1\uABEB");
        return kinds;
    }

    private static void set(byte[] kinds, byte kind, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] = kind;
        }
    }

    /** White space as a reader sees it: Unicode spaces, controls that space, and the zero-width ones that show nothing. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F;
        }
        return c == 0x85 || c == 0x200B || c == 0xFEFF || Character.isSpaceChar(c);
    }

    /** Directional and joining marks that show nothing and may stand anywhere, also around a stop. */
    static boolean isInvisible(char c) {
        return c == 0xAD || c >= 0x200C && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2069;
    }

    /** A closing quotation mark or bracket, whichever language uses it so; {@code "} and {@code '} are for the caller to weigh. */
    static boolean closes(char c) {
        return switch (c) {
            case ')', ']', '}', '”', '’', '»', '›', '“', '‘', '«', '」', '』', '）', '》', '〉', '】', '〕', '］', '｝', '〗', '〙', '｣', '༽' -> true;
            default -> false;
        };
    }

    /** An opening quotation mark, bracket, dash or inverted mark that may stand before a sentence. */
    static boolean opens(char c) {
        return switch (c) {
            case '(', '[', '{', '“', '‘', '„', '‚', '«', '»', '‹', '›', '”', '"', '\'', '`', '´', '¿', '¡', '-', '–', '—', '―', '−', '*', '_', '~',
                    '「', '『', '（', '《', '〈', '【', '〔', '［', '｛', '〖', '〘', '｢' -> true;
            default -> false;
        };
    }

    /** Letters of Chinese and Japanese, written without spaces. */
    static boolean isUnspacedScript(char c) {
        return c >= 0x3005 && c <= 0x9FFF && c != '。' && !(c >= 0x3008 && c <= 0x3020) || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF66 && c <= 0xFF9F;
    }

    static boolean isLetterOrMark(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.LETTER_NUMBER;
    }

    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }
}
