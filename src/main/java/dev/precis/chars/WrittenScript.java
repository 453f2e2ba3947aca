package dev.precis.chars;

/** The scripts a language can be told by, each with the language to take it for when nothing else is known. */
public enum WrittenScript {
    LATIN("en"), CYRILLIC("ru"), ARABIC("ar"), DEVANAGARI("hi"), HAN("zh"), KANA("ja"), HANGUL("ko"), GREEK("el"),
    HEBREW("he"), ARMENIAN("hy"), GEORGIAN("ka"), BENGALI("bn"), GURMUKHI("pa"), GUJARATI("gu"), ORIYA("or"),
    TAMIL("ta"), TELUGU("te"), KANNADA("kn"), MALAYALAM("ml"), SINHALA("si"), THAI("th"), LAO("lo"), TIBETAN("bo"),
    MYANMAR("my"), ETHIOPIC("am"), KHMER("km");

    /** All of them in order; not to be changed. */
    public static final WrittenScript[] ALL = values();

    private static final WrittenScript[] INDIC = {
        DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, THAI, LAO, TIBETAN, MYANMAR};

    private final String language;

    WrittenScript(String language) {
        this.language = language;
    }

    public String language() {
        return language;
    }

    /** The script of a letter or sign, null for what belongs to none of these or to several. */
    public static WrittenScript of(char c) {
        if (c < 0x250) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= 0xC0 && c != 0xD7 && c != 0xF7 ? LATIN : null;
        }
        if (c < 0x900) {
            return belowIndic(c);
        }
        if (c < 0x1080) {
            // one block of 128 characters each, in the order of INDIC; Tibetan and Myanmar have more
            return INDIC[Math.min((c - 0x900 >> 7) - (c >= 0xF80 ? 1 : 0), INDIC.length - 1)];
        }
        return aboveIndic(c);
    }

    private static WrittenScript belowIndic(char c) {
        if (c >= 0x370 && c < 0x400) {
            return GREEK;
        } else if (c >= 0x400 && c < 0x530) {
            return CYRILLIC;
        } else if (c >= 0x531 && c < 0x590) {
            return ARMENIAN;
        } else if (c >= 0x5D0 && c < 0x5F0) {
            return HEBREW;
        } else if (c >= 0x620 && c < 0x6DE && !(c >= 0x660 && c <= 0x66D) || c >= 0x750 && c < 0x780) {
            return ARABIC;
        }
        return null;
    }

    private static WrittenScript aboveIndic(char c) {
        if (c >= 0x3040 && c < 0x3100) {
            return KANA;
        } else if (c >= 0x3400 && c < 0xA000 || c >= 0xF900 && c < 0xFB00) {
            return HAN;
        } else if (c >= 0xAC00 && c < 0xD7A4) {
            return HANGUL;
        } else if (c >= 0x1E00 && c < 0x1F00) {
            return LATIN;
        } else if (c >= 0x1F00 && c < 0x2000) {
            return GREEK;
        } else if (c >= 0x10A0 && c < 0x1100) {
            return GEORGIAN;
        } else if (c >= 0x1200 && c < 0x1380) {
            return ETHIOPIC;
        } else if (c >= 0x1780 && c < 0x1800) {
            return KHMER;
        }
        return null;
    }
}
