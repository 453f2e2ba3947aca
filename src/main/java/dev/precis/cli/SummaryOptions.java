package dev.precis.cli;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of a summary, which the service takes as query parameters of the same names; {@code --length} says any budget shortly. */
final class SummaryOptions {
    private static final String LENGTH = "--length";

    /** Budgets, and by what letter a short one ends. */
    private static final Map<Character, String> UNITS = Map.of('s', "sentences", 'w', "words", 'c', "characters", 't', "tokens");
    private static final List<String> BUDGETS = List.of("--sentences", "--words", "--characters", "--tokens", "--ratio");
    private static final List<String> OTHERS = List.of("--language", CorpusOptions.CORPUS, "--title", "--query", "--order", "--offsets");
    private static final String EXPLAIN = "--explain";
    private static final double HUNDRED = 100;

    /** Under what names the options were given that have others as parameters. */
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private SummaryOptions() {}

    /** Describes the budget. */
    static void describeLength(CommandSpec spec, String otherwise) {
        spec.addOption(Command.option(LENGTH, "3|120w|20%|600c|500t", "how long the summary may be: sentences, words, a share of the text,",
                "characters, or tokens of a language model (" + otherwise + "); one sentence",
                "is always given. The same as the five that follow"));
        spec.addOption(Command.option("--sentences", "N"));
        spec.addOption(Command.option("--words", "N"));
        spec.addOption(Command.option("--characters", "N"));
        spec.addOption(Command.option("--tokens", "N"));
        spec.addOption(Command.option("--ratio", "R", "above 0 and at most 1"));
    }

    /** Describes in what language texts are, and what is common in their field. */
    static void describeLanguage(CommandSpec spec) {
        spec.addOption(Command.option("--language", "TAG", "a BCP 47 tag such as en or zh-Hant, or auto (auto)"));
        CorpusOptions.describe(spec);
    }

    /** Describes what the sentences are chosen by, and how they are told. */
    static void describeChoice(CommandSpec spec) {
        describeLanguage(spec);
        spec.addOption(Command.option("--query", "TEXT", "what the summary should focus on"));
        spec.addOption(Command.choice("--order", List.of("source", "score"), "the order of the sentences (source)"));
        spec.addOption(offsets());
        spec.addOption(Command.flag(EXPLAIN, "tell in JSON what each score is made of"));
    }

    static OptionSpec offsets() {
        return Command.choice("--offsets", List.of("utf16", "codepoint", "utf8"), "unit of the offsets in JSON (utf16)");
    }

    static SummaryOptions of(ParseResult given) {
        SummaryOptions options = new SummaryOptions();
        String length = value(given, LENGTH);
        if (length != null) {
            options.length(length);
        }
        for (String name : BUDGETS) {
            options.put(given, name);
        }
        if (options.parameters.size() > 1) {
            throw new UsageException("only one of " + LENGTH + ", " + String.join(", ", BUDGETS) + " can be given");
        }
        OTHERS.forEach(name -> options.put(given, name));
        if (given.hasMatchedOption(EXPLAIN)) {
            options.parameters.put("explain", "true");
        }
        return options;
    }

    /** The value of an option, null where it is not given or the command has no such option. */
    private static String value(ParseResult given, String name) {
        return given.commandSpec().findOption(name) == null ? null : given.matchedOptionValue(name, null);
    }

    private void put(ParseResult given, String option) {
        String value = value(given, option);
        if (value != null) {
            parameters.put(option.substring(2), value);
        }
    }

    private void length(String given) {
        char last = given.isEmpty() ? ' ' : given.charAt(given.length() - 1);
        String amount = given.isEmpty() ? "" : given.substring(0, given.length() - 1);
        String unit = UNITS.getOrDefault(last, last == '%' ? "ratio" : "sentences");
        try {
            if (last == '%') {
                double percent = Double.parseDouble(amount);
                if (!(percent > 0 && percent <= HUNDRED)) {
                    throw new UsageException(LENGTH + " must be above 0% and at most 100%");
                }
                amount = Double.toString(percent / HUNDRED);
            } else {
                // of any size: more than a text has is all of it
                amount = new BigInteger(UNITS.containsKey(last) ? amount : given).toString();
            }
        } catch (NumberFormatException e) {
            throw new UsageException(LENGTH + " must be a number of sentences, or a number with w (words), % (of the text), c (characters)"
                    + " or t (tokens) behind it");
        }
        names.put(unit, LENGTH.substring(2));
        parameters.put(unit, amount);
    }

    /** As the wire takes them. */
    Map<String, String> parameters() {
        return parameters;
    }

    /** What was given instead of the parameters of these names, for {@link Faults}. */
    Map<String, String> names() {
        return names;
    }
}
