package dev.precis.chars;

/** The script of a character, as fine as telling languages apart, and a document's own text from text that strayed into it, needs. */
public enum Script {
    /** Digits, punctuation, symbols, marks that every script shares. */
    COMMON(0, null),
    LATIN(1, "en"),
    GREEK(1, "el"),
    CYRILLIC(1, "ru"),
    ARMENIAN(1, "hy"),
    HEBREW(1, "he"),
    ARABIC(1, "ar"),
    DEVANAGARI(1, "hi"),
    BENGALI(1, "bn"),
    GURMUKHI(1, "pa"),
    GUJARATI(1, "gu"),
    ORIYA(1, "or"),
    TAMIL(1, "ta"),
    TELUGU(1, "te"),
    KANNADA(1, "kn"),
    MALAYALAM(1, "ml"),
    SINHALA(1, "si"),
    THAI(1, "th"),
    LAO(1, "lo"),
    TIBETAN(1, "bo"),
    MYANMAR(1, "my"),
    GEORGIAN(1, "ka"),
    ETHIOPIC(1, "am"),
    KHMER(1, "km"),
    MONGOLIAN(1, null),
    HANGUL(2, "ko"),
    KANA(2, "ja"),
    HAN(3, "zh"),
    /** Letters of any other script. */
    OTHER(1, null);

    /** How many scripts there are: the length of an array indexed by {@link #ordinal()}. */
    public static final int COUNT = values().length;

    private static final Script[] ALL = values();

    /** Unicode gives scripts columns of 16 code points; what shares a column with another script is punctuation. */
    private static final byte[] COLUMNS = columns();

    /** How many letters of an alphabet one letter of this script says as much as. */
    public final int weight;

    /** The tag of the language to take a text in this script for when nothing else is known; null if it tells none. */
    public final String language;

    Script(int weight, String language) {
        this.weight = weight;
        this.language = language;
    }

    /** Ordinal of the script of a UTF-16 unit; the low half of a surrogate pair is {@link #COMMON}. */
    public static int of(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LATIN.ordinal() : COMMON.ordinal();
        }
        return COLUMNS[c >> 4];
    }

    /** The script of a UTF-16 unit. */
    public static Script at(char c) {
        return ALL[of(c)];
    }

    /** Whether words of the script stand side by side with others, or with particles, and no blank between: as in Chinese and in Korean. */
    public boolean runsWordsTogether() {
        return this == HAN || this == KANA || this == HANGUL || this == THAI;
    }

    /** Whether no mark ends a sentence of the script. */
    public boolean writesNoStops() {
        return this == THAI || this == LAO;
    }

    /** Whether blanks part clauses and sentences of the script, not words. */
    public boolean partsClausesByBlanks() {
        return this == THAI || this == LAO || this == TIBETAN || this == MYANMAR;
    }

    /** Whether it is one of the scripts from Europe to India, which part words by blanks; those named behind them are others. */
    public boolean isFromEuropeToIndia() {
        return ordinal() <= SINHALA.ordinal();
    }

    private static byte[] columns() {
        byte[] columns = new byte[0x1000];
        int[][] ranges = {
            {LATIN.ordinal(), 0x0C0, 0x2AF, 0x1E00, 0x1EFF, 0x2C60, 0x2C7F, 0xA720, 0xA7FF, 0xAB30, 0xAB6F, 0xFB00, 0xFB0F},
            {GREEK.ordinal(), 0x370, 0x3FF, 0x1F00, 0x1FFF},
            {CYRILLIC.ordinal(), 0x400, 0x52F, 0x1C80, 0x1C8F, 0x2DE0, 0x2DFF, 0xA640, 0xA69F},
            {ARMENIAN.ordinal(), 0x530, 0x58F},
            {HEBREW.ordinal(), 0x590, 0x5FF, 0xFB10, 0xFB4F},
            {ARABIC.ordinal(), 0x610, 0x6FF, 0x750, 0x77F, 0x8A0, 0x8FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFF},
            {DEVANAGARI.ordinal(), 0x900, 0x95F, 0x970, 0x97F, 0xA8E0, 0xA8FF},
            {BENGALI.ordinal(), 0x980, 0x9FF},
            {GURMUKHI.ordinal(), 0xA00, 0xA7F},
            {GUJARATI.ordinal(), 0xA80, 0xAFF},
            {ORIYA.ordinal(), 0xB00, 0xB7F},
            {TAMIL.ordinal(), 0xB80, 0xBFF},
            {TELUGU.ordinal(), 0xC00, 0xC7F},
            {KANNADA.ordinal(), 0xC80, 0xCFF},
            {MALAYALAM.ordinal(), 0xD00, 0xD7F},
            {SINHALA.ordinal(), 0xD80, 0xDFF},
            {THAI.ordinal(), 0xE00, 0xE7F},
            {LAO.ordinal(), 0xE80, 0xEFF},
            {TIBETAN.ordinal(), 0xF00, 0xFFF},
            {MYANMAR.ordinal(), 0x1000, 0x109F, 0xA9E0, 0xA9FF, 0xAA60, 0xAA7F},
            {GEORGIAN.ordinal(), 0x10A0, 0x10FF, 0x1C90, 0x1CBF, 0x2D00, 0x2D2F},
            {HANGUL.ordinal(), 0x1100, 0x11FF, 0x3130, 0x318F, 0xA960, 0xA97F, 0xAC00, 0xD7FF},
            {ETHIOPIC.ordinal(), 0x1200, 0x139F, 0x2D80, 0x2DDF, 0xAB00, 0xAB2F},
            {OTHER.ordinal(), 0x700, 0x74F, 0x780, 0x89F, 0x13A0, 0x177F, 0x18B0, 0x1C7F, 0x2C00, 0x2C5F, 0x2C80, 0x2CFF, 0x2D30, 0x2D7F},
            {OTHER.ordinal(), 0xA000, 0xA63F, 0xA6A0, 0xA71F, 0xA800, 0xA8DF, 0xA900, 0xA95F, 0xA980, 0xA9DF, 0xAA00, 0xAA5F, 0xAA80,
                0xAAFF, 0xAB70, 0xABFF},
            {KHMER.ordinal(), 0x1780, 0x17FF, 0x19E0, 0x19FF},
            {MONGOLIAN.ordinal(), 0x1800, 0x18AF},
            {KANA.ordinal(), 0x3040, 0x30FF, 0x31F0, 0x31FF, 0xFF60, 0xFF9F},
            {HAN.ordinal(), 0x2E80, 0x2FDF, 0x3100, 0x312F, 0x31A0, 0x31BF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF},
            // high surrogates of the supplementary ideographic planes
            {HAN.ordinal(), 0xD840, 0xD88F},
        };
        for (int[] range : ranges) {
            for (int i = 1; i < range.length; i += 2) {
                for (int column = range[i] >> 4; column <= range[i + 1] >> 4; column++) {
                    columns[column] = (byte) range[0];
                }
            }
        }
        return columns;
    }
}
