package dev.precis.spark;

import dev.precis.language.Languages;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;

/**
 * What a call asks for beside its texts, by the names that the HTTP contract has for its parameters, and what Spark adds to them:
 * {@code format}, {@code mode} and {@code maxBytes}.
 *
 * @param format how the texts are written
 * @param title the text's title, empty for none
 * @param maxBytes what the texts of one answer may have together in UTF-8
 * @param minScore below which a sentence bears too little on the question, 0 to 1
 */
record Options(
        Format format, String title, String language, String query, Length length, Order order, OffsetUnit offsets, double minScore,
        int maxBytes) {
    static final String MODE = "mode";

    private static final String MAX_BYTES = "maxBytes";
    private static final List<String> UNITS = List.of("sentences", "words", "characters", "tokens", "ratio");

    /** What every function takes. */
    private static final List<String> COMMON = List.of("language", MODE, MAX_BYTES);

    /** As much as the service takes in one body. */
    private static final int DEFAULT_MAX_BYTES = 10 << 20;

    /** Those of {@link Format}, with the contract's name for plain text. */
    private static final List<String> FORMATS = List.of("text", "markdown", "html", "transcript", "mail");
    private static final List<Format> FORMAT_VALUES = List.of(Format.PLAIN, Format.MARKDOWN, Format.HTML, Format.TRANSCRIPT, Format.MAIL);

    /** As Spark's readers call them; what they call DROPMALFORMED would be for a query's WHERE to do. */
    private static final List<String> MODES = List.of("permissive", "failfast");

    /** No number of the contract is longer, and Java takes its time with absurd ones. */
    private static final int MAX_DIGITS = 20;

    /** The names of a function's options: its own, and what all functions take. */
    static Set<String> names(String... own) {
        Set<String> names = new TreeSet<>(COMMON);
        names.addAll(List.of(own));
        return names;
    }

    /** As {@link #names}, of a function that chooses sentences within a budget. */
    static Set<String> namesWithLength(String... own) {
        Set<String> names = names(own);
        names.addAll(UNITS);
        return names;
    }

    /** A map of options as Spark hands it over; of a key that stands in it twice the first counts, as in Spark's own look-ups. */
    static Map<String, String> given(MapData map) {
        ArrayData keys = map.keyArray();
        ArrayData values = map.valueArray();
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < map.numElements(); i++) {
            given.putIfAbsent(keys.getUTF8String(i).toString(), values.isNullAt(i) ? null : values.getUTF8String(i).toString());
        }
        return given;
    }

    /** Whether a row that is refused is to fail the query. */
    static boolean failFast(Map<String, String> given) {
        return "failfast".equalsIgnoreCase(given.get(MODE));
    }

    /** What the texts of one answer may have together, where that is well said; else what they may have if nothing is said. */
    static int maxBytesOrDefault(Map<String, String> given) {
        try {
            return given.get(MAX_BYTES) == null ? DEFAULT_MAX_BYTES : whole(MAX_BYTES, given.get(MAX_BYTES));
        } catch (InvalidRequestException e) {
            return DEFAULT_MAX_BYTES; // that it isn't well said is told by of(), which every answer needs
        }
    }

    /**
     * Reads options.
     *
     * @param names those that may be given
     * @throws InvalidRequestException if one isn't among them or its value can't be used; the field is the option's name, or
     *     {@code options} where there is no such option
     */
    static Options of(Map<String, String> given, Set<String> names) {
        for (Map.Entry<String, String> option : given.entrySet()) {
            if (!names.contains(option.getKey())) {
                throw new InvalidRequestException("options",
                        named(option.getKey()) + " is not known here; known are " + String.join(", ", names));
            }
            if (option.getValue() == null) {
                throw new InvalidRequestException(option.getKey(), "must not be null");
            }
        }
        constant(given, MODE, MODES, MODES);
        String language = given.getOrDefault("language", SummaryRequest.AUTO);
        if (!language.equals(SummaryRequest.AUTO)) {
            Languages.resolve(language);
        }
        return new Options(constant(given, "format", FORMATS, FORMAT_VALUES), given.getOrDefault("title", ""), language,
                given.getOrDefault("query", ""), length(given), constant(given, "order", names(Order.values()), List.of(Order.values())),
                constant(given, "offsets", names(OffsetUnit.values()), List.of(OffsetUnit.values())), minScore(given),
                whole(MAX_BYTES, given.getOrDefault(MAX_BYTES, Integer.toString(DEFAULT_MAX_BYTES))));
    }

    /** A request for what is asked for, with no keywords and for a summary. */
    SummaryRequest request(List<Document> documents) {
        return SummaryRequest.of(documents).withLanguage(language).withQuery(query).withLength(length).withOrder(order)
                .withOffsets(offsets).withKeywords(0);
    }

    /** An option's name as it can be told back and logged: a word, and not whatever a column may hold. */
    private static String named(String name) {
        boolean word = !name.isEmpty() && name.length() <= 32
                && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '_');
        return word ? '"' + name + '"' : "one of them";
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** The value of that name, and the first one where none is named. */
    private static <T> T constant(Map<String, String> given, String option, List<String> names, List<T> values) {
        String name = given.get(option);
        if (name == null) {
            return values.getFirst();
        }
        // Spark's users write modes in capitals
        int value = names.indexOf(option.equals(MODE) ? name.toLowerCase(Locale.ROOT) : name);
        if (value < 0) {
            throw new InvalidRequestException(option, "must be one of " + quoted(option.equals(MODE)
                    ? names.stream().map(n -> n.toUpperCase(Locale.ROOT)).toList()
                    : names));
        }
        return values.get(value);
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static Length length(Map<String, String> given) {
        List<String> units = UNITS.stream().filter(given::containsKey).toList();
        if (units.isEmpty()) {
            return Length.DEFAULT;
        }
        String unit = units.getFirst();
        if (units.size() > 1) {
            throw new InvalidRequestException(unit, "only one of " + String.join(", ", UNITS) + " may be given");
        }
        String value = given.get(unit);
        return switch (unit) {
            case "sentences" -> new Length.Sentences(whole(unit, value));
            case "words" -> new Length.Words(whole(unit, value));
            case "characters" -> new Length.Characters(whole(unit, value));
            case "tokens" -> new Length.Tokens(whole(unit, value));
            default -> ratio(unit, value);
        };
    }

    private static Length ratio(String option, String value) {
        try {
            return new Length.Ratio(number(option, value).doubleValue());
        } catch (InvalidRequestException e) {
            throw new InvalidRequestException(option, e.getMessage());
        }
    }

    private static double minScore(Map<String, String> given) {
        String value = given.get("minScore");
        return value == null ? Purpose.Answer.DEFAULT_MIN_SCORE : new Purpose.Answer(number("minScore", value).doubleValue()).minScore();
    }

    private static int whole(String option, String value) {
        try {
            int number = number(option, value).intValueExact();
            if (number >= 1) {
                return number;
            }
        } catch (ArithmeticException e) {
            // answered below, with what is allowed
        }
        throw new InvalidRequestException(option, "must be a whole number from 1 to " + Integer.MAX_VALUE);
    }

    private static BigDecimal number(String option, String value) {
        try {
            if (value.length() <= MAX_DIGITS) {
                return new BigDecimal(value);
            }
        } catch (NumberFormatException e) {
            // answered below
        }
        throw new InvalidRequestException(option, "must be a number");
    }
}
