package dev.precis.language;

import dev.precis.model.InvalidRequestException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** The languages Precis knows, by their BCP 47 tags. */
public final class Languages {
    /** The tag of a text whose language is not known. */
    public static final String UNKNOWN = "und";

    private static final List<String> SUPPORTED = List.of(
            "ar", "bg", "bn", "ca", "ckb", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl",
            "hi", "hu", "hy", "id", "it", "ja", "ko", "lt", "lv", "ne", "nl", "no", "pt", "pt-BR", "ro", "ru", "sr", "sv",
            "ta", "te", "th", "tr", "zh");

    /** Languages Lucene has no Analyzer for, read by the Unicode rules with stop words of our own. */
    private static final List<String> STOP_WORDS_ALONE = List.of(
            "af", "az", "be", "cy", "he", "is", "kk", "mk", "mr", "ms", "pl", "ps", "sk", "sl", "sq", "sw", "tl", "uk", "ur", "vi");

    private Languages() {}

    /** Tags of the languages with an analysis of their own, in alphabetical order; every other one is read by the Unicode rules. */
    public static List<String> supported() {
        return SUPPORTED;
    }

    /**
     * The tag a text is read as: {@code en} for {@code en-GB}, {@code no} for {@code nb}; a well-formed tag of a
     * language without its own analysis is reduced to that language.
     *
     * @throws InvalidRequestException on the field {@code language} when the tag is malformed
     */
    public static String resolve(String tag) {
        Locale locale = parse(tag);
        return switch (locale.getLanguage()) {
            case "" -> UNKNOWN;
            case "pt" -> locale.getCountry().equals("BR") ? "pt-BR" : "pt";
            default -> preferred(locale.getLanguage());
        };
    }

    /** The first subtag of a tag, which need not be well-formed: {@code de} for {@code DE-AT}. */
    static String primary(String tag) {
        int end = tag.indexOf('-');
        return preferred((end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT));
    }

    /** Of several subtags for one language the one used here. */
    private static String preferred(String language) {
        return switch (language) {
            case "nb", "nn" -> "no";
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            case "cmn" -> "zh";
            default -> language;
        };
    }

    private static Locale parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            // no longer language subtag was ever registered, while "english" is a common slip
            if (locale.getLanguage().length() <= 3) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // answered below, with what is allowed in place of what is wrong
        }
        throw new InvalidRequestException("language", "must be \"auto\" or a BCP 47 language tag such as \"en\" or \"pt-BR\"");
    }

    /** The language whose analysis serves a resolved tag: its own, a close relative's, or {@link #UNKNOWN}. */
    public static String analyzedAs(String resolved) {
        return switch (resolved) {
            case "bs", "cnr", "hr", "sh" -> "sr";
            default -> SUPPORTED.contains(resolved) || STOP_WORDS_ALONE.contains(resolved) ? resolved : UNKNOWN;
        };
    }

    /** Whether words don't tell enough: scripts without spaces, and Korean, whose words hold whole phrases. */
    public static boolean readInBigrams(String analysis) {
        return switch (analysis) {
            case "ja", "ko", "zh", "th", UNKNOWN -> true;
            default -> false;
        };
    }
}
