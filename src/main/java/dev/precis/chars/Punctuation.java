package dev.precis.chars;

/** What a UTF-16 unit can mean to the sentence splitter. */
public final class Punctuation {
    /** Nothing: by far the most units. */
    public static final byte PLAIN = 0;
    /** A full stop of the scripts that also abbreviate with it. */
    public static final byte DOT = 1;
    /** Exclamation and question marks of the scripts that put a space after them. */
    public static final byte MARK = 2;
    /** A stop that ends a sentence with or without a space after it. */
    public static final byte FULL = 3;
    /** The ellipsis. */
    public static final byte ELLIPSIS = 4;
    /** The end of a line. */
    public static final byte LINE = 5;
    /** Opens an item of a list. */
    public static final byte BULLET = 6;
    /** A stop after letters of some scripts only: the Greek question mark, the Armenian full stop, a typed danda. */
    public static final byte SCRIPT_STOP = 7;
    /** An opening bracket or quotation mark. */
    public static final byte OPEN = 8;
    /** A closing bracket or quotation mark. */
    public static final byte CLOSE = 9;
    /** A quotation mark that opens and closes: {@code " « » “}. */
    public static final byte QUOTE = 10;

    private static final int YEAR_DIGITS = 4;
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        set(DOT, ".．․﹒");
        set(MARK, "!?‼‽⁇⁈⁉⸮﹖﹗\u037E");
        set(ELLIPSIS, "…‥︙");
        set(LINE, "\n\r\u000B\f\u0085\u2028\u2029");
        set(BULLET, "•‣⁃⁌⁍∙▪▫■□▶►●○◦✓✔✗✘☐☑☒➢➤➔❖\uF0B7");
        set(SCRIPT_STOP, ":;|");
        set(OPEN, "([{（［｛「『《〈【〔〖〘｢„‚‹");
        set(CLOSE, ")]}）］｝」』》〉】〕〗〙｣›”’");
        set(QUOTE, "\"«»“");
        // The other characters of the Unicode property Sentence_Terminal in the basic plane, by script.
        set(FULL, "。！？｡︒︕︖"); // Chinese and Japanese
        set(FULL, "\u061D\u061E\u061F\u06D4"); // Arabic
        set(FULL, "\u0589"); // Armenian
        set(FULL, "\u0700\u0701\u0702\u07F9\u0837\u0839\u083D\u083E"); // Syriac, N'Ko, Samaritan
        set(FULL, "\u0964\u0965\u0DF4"); // Devanagari and its neighbours, Sinhala
        set(FULL, "\u0F0D\u0F0E\u104B\u17D4\u17D5"); // Tibetan, Burmese, Khmer
        set(FULL, "\u1361\u1362\u1367\u1368\u1803\u1809"); // Ethiopic, Mongolian
        set(FULL, "\u166E\u1735\u1736\u1944\u1945\u1AA8\u1AA9\u1AAA\u1AAB\u1B5A\u1B5B\u1B5E\u1B5F\u1C3B\u1C3C\u1C7E\u1C7F");
        set(FULL, "\uA4FF\uA60E\uA60F\uA6F3\uA6F7\uA876\uA877\uA8CE\uA8CF\uA92F\uA9C8\uA9C9\uAA5D\uAA5E\uAA5F\uAAF0\uAAF1\uABEB");
    }

    private Punctuation() {}

    private static void set(byte kind, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            KINDS[characters.charAt(i)] = kind;
        }
    }

    public static byte of(char c) {
        return KINDS[c];
    }

    public static boolean endsSentence(char c) {
        return switch (KINDS[c]) {
            case DOT, MARK, FULL, ELLIPSIS -> true;
            default -> false;
        };
    }

    /** Marks that may stand before the first word of a sentence: quotation marks, brackets, dashes, inverted marks, Markdown's. */
    public static boolean opens(char c) {
        byte kind = KINDS[c];
        if (kind == OPEN || kind == QUOTE) {
            return true;
        }
        return switch (c) {
            case '¿', '¡', '\'', '`', '´', '‘', '”', '-', '–', '—', '―', '−', '*', '_', '~', '#', '>', '›' -> true;
            default -> false;
        };
    }

    /** What a sentence begins with, behind the marks that may stand before it: a capital, a digit, a letter without case. */
    public static boolean begins(char c) {
        return isUpper(c) || isDigit(c) || Character.isLetter(c) && !isLower(c);
    }

    /** Quotation marks and brackets that close in one language or another; {@code " and '} close and open. */
    public static boolean closes(char c) {
        return KINDS[c] == CLOSE || c == '“' || c == '‘' || c == '«' || c == '»';
    }

    /** The marks around what somebody says, single ones aside: they are apostrophes as well. */
    public static boolean isQuotationMark(char c) {
        return opensQuotation(c) || closesQuotation(c);
    }

    /** Those of them that open in one language or another; of most pairs either mark does: “x”, ”x”, „x“, «x», »x«, »x». */
    public static boolean opensQuotation(char c) {
        return c == '"' || c >= '“' && c <= '‟' || c == '«' || c == '»' || c == '「' || c == '『';
    }

    /** Those of them that close in one language or another. */
    public static boolean closesQuotation(char c) {
        return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '」' || c == '』';
    }

    /** White space as a reader sees it: Unicode's, the controls that space, and the zero-width space. */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F;
        }
        return c == 0x85 || c == 0x200B || c == 0xFEFF || Character.isSpaceChar(c);
    }

    /** Directional and joining marks that show nothing and may stand anywhere, also around a stop. */
    public static boolean isInvisible(char c) {
        return c == 0xAD || c >= 0x200C && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2069;
    }

    /** Chinese and Japanese, written without spaces. */
    public static boolean isUnspaced(char c) {
        return c >= 0x3041 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF66 && c <= 0xFF9F
                || c >= 0x3005 && c <= 0x3007;
    }

    public static boolean isLetterOrMark(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.LETTER_NUMBER;
    }

    /** Where the letters and marks end that start at {@code from}; {@code from} where there are none, and {@code to} at the latest. */
    public static int lettersEnd(char[] text, int from, int to) {
        int i = from;
        while (i < to && isLetterOrMark(text[i])) {
            i++;
        }
        return i;
    }

    /** Where the letters and marks start that end at {@code to}; {@code to} where there are none, and {@code from} at the earliest. */
    public static int lettersStart(char[] text, int from, int to) {
        int i = to;
        while (i > from && isLetterOrMark(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** Where the white space ends that starts at {@code from}; {@code from} where there is none, and {@code to} at the latest. */
    public static int spaceEnd(char[] text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    /** Where the white space starts that ends at {@code to}; {@code to} where there is none, and {@code from} at the earliest. */
    public static int spaceStart(char[] text, int from, int to) {
        int i = to;
        while (i > from && isSpace(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** Offset of the first white space in {@code text[from,to)}; {@code to} if there is none. */
    public static int nextSpace(char[] text, int from, int to) {
        int i = from;
        while (i < to && !isSpace(text[i])) {
            i++;
        }
        return i;
    }

    /** Whether a year of the last two thousand ends just before {@code end}, no part of a longer number. */
    public static boolean isYearBefore(char[] text, int from, int end) {
        int start = end - YEAR_DIGITS;
        boolean part = start > from && (isDigit(text[start - 1]) || text[start - 1] == '.' || text[start - 1] == ',');
        return start >= from && (text[start] == '1' || text[start] == '2') && Runs.end(text, start, end, Punctuation::isDigit) == end
                && !part;
    }

    /** Whether {@code text[from,to)} is a year of the last two thousand. */
    public static boolean isYear(CharSequence text, int from, int to) {
        return to - from == YEAR_DIGITS && (text.charAt(from) == '1' || text.charAt(from) == '2')
                && Runs.end(text, from, to, Punctuation::isDigit) == to;
    }

    public static boolean isDigit(char c) {
        return c < 0x80 ? isAsciiDigit(c) : Character.isDigit(c);
    }

    /** Whether a unit is one of 0 to 9, as programs write numbers. */
    public static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetterOrDigit(char c) {
        return isLetterOrMark(c) || isDigit(c);
    }

    public static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    public static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    /**
     * Whether the straight quotation mark at {@code at} is the sign inside a Hebrew abbreviation that it is typed for, צה"ל: in
     * front of its last letter, or behind more letters than are glued to the front of a quotation.
     */
    public static boolean isGershayim(char[] text, int at, int from, int to) {
        if (at == from || at + 1 >= to || !isHebrewLetter(text[at - 1]) || !isHebrewLetter(text[at + 1])) {
            return false;
        }
        boolean last = at + 2 >= to || !isHebrewLetter(text[at + 2]) && text[at + 2] != '"';
        return last || at - 3 >= from && isHebrewLetter(text[at - 2]) && isHebrewLetter(text[at - 3]);
    }

    private static boolean isHebrewLetter(char c) {
        return c >= 'א' && c <= 'ת';
    }

    /** Whether a unit is a question mark, save the Greek one, which other scripts part clauses with. */
    public static boolean asks(char c) {
        return c == '?' || c == '？' || c == '؟';
    }

    /** A straight apostrophe in place of a curved one, the modifier letter of Ukrainian words among them; another character as it is. */
    public static char straightened(char c) {
        return c == '’' || c == 'ʼ' || c == '＇' ? '\'' : c;
    }

    /** Offset of the first apostrophe, straight or curved, in {@code text[from,limit)}; {@code limit} if there is none. */
    public static int apostrophe(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && text[i] != '\'' && text[i] != '’') {
            i++;
        }
        return i;
    }

    /** Whether a unit joins words: a hyphen, one that breaks no line among them, but no dash. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    public static boolean isHiragana(char c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    /** Scripts of Latin letters tell initials (J.) from Roman numerals and units in texts of another script. */
    public static boolean isLatin(char c) {
        return c < 0x250 || c >= 0x1E00 && c <= 0x1EFF;
    }

    public static boolean isGreek(char c) {
        return c >= 0x370 && c <= 0x3FF || c >= 0x1F00 && c <= 0x1FFF;
    }

    public static boolean isArmenian(char c) {
        return c >= 0x531 && c <= 0x58A;
    }

    public static boolean isArabic(char c) {
        return c >= 0x600 && c <= 0x6FF;
    }

    /** Devanagari to Malayalam: the scripts that close with a danda. */
    public static boolean isIndic(char c) {
        return c >= 0x900 && c <= 0xD7F;
    }
}
