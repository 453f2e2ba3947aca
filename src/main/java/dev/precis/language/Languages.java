package dev.precis.language;

import dev.precis.chars.Script;
import dev.precis.chars.WordFile;
import dev.precis.model.InvalidRequestException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages Precis knows, by their BCP 47 tags; {@code languages.txt} lists them. */
public final class Languages {
    /** The tag of a text whose language is not known. */
    public static final String UNKNOWN = "und";

    private static final WordFile FILE = WordFile.read(Languages.class, "languages.txt");

    /** Languages read by the filters of Lucene. */
    private static final List<String> SUPPORTED = FILE.words("lucene");

    /** Languages Lucene has no Analyzer for, read by the Unicode rules with stop words of our own. */
    private static final List<String> STOP_WORDS_ALONE = FILE.words("unicode");

    /** The tags that have a file of word lists. */
    private static final Set<String> LISTED = FILE.sections().stream()
            .filter(section -> !section.equals("lucene") && !section.equals("unicode"))
            .flatMap(script -> FILE.words(script).stream()).collect(Collectors.toUnmodifiableSet());

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

    /** Tags of the languages of a script that can be told apart, the likelier ones first. */
    static List<String> writtenIn(Script script) {
        return FILE.words(script.name().toLowerCase(Locale.ROOT));
    }

    /** The tag of the word lists that serve a BCP 47 tag: its own, that of its language, or {@link #UNKNOWN} for none. */
    static String listedAs(String tag) {
        if (LISTED.contains(tag)) {
            return tag;
        }
        String language = primary(tag);
        return LISTED.contains(language) ? language : UNKNOWN;
    }

    /** Whether a language has word lists of its own, by the first subtag of its tag. */
    public static boolean isListed(String language) {
        return LISTED.contains(preferred(language));
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
            case "fil" -> "tl";
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
