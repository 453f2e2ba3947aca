package dev.precis.cli;

import dev.precis.cli.io.Terminals;
import dev.precis.wire.Rendering;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How a summary is printed. */
enum OutputFormat {
    TEXT, MARKDOWN, JSON, HTML, ANSI;

    private static final String OPTION = "--format";
    /** What it was called before. */
    private static final String TO = "--to";

    /** Describes the option, with those of the formats that a command has. */
    static void describe(CommandSpec spec, List<OutputFormat> formats, String... description) {
        spec.addOption(Command.choice(OPTION, names(formats), description));
        spec.addOption(OptionSpec.builder(TO).type(String.class).hidden(true).build());
    }

    static OutputFormat of(ParseResult given, List<OutputFormat> formats) {
        String old = given.matchedOptionValue(TO, null);
        String name = given.matchedOptionValue(OPTION, old == null ? "text" : old);
        return formats.stream().filter(format -> format.toString().equals(name)).findFirst()
                .orElseThrow(() -> new UsageException(OPTION + " must be one of " + String.join(", ", names(formats))));
    }

    private static List<String> names(List<OutputFormat> formats) {
        return formats.stream().map(OutputFormat::toString).toList();
    }

    static List<OutputFormat> all() {
        return Arrays.asList(values());
    }

    Rendering rendering(Terminals terminals) {
        return switch (this) {
            case TEXT -> Rendering.PLAIN;
            case MARKDOWN -> Rendering.MARKDOWN;
            case JSON -> Rendering.JSON;
            case HTML -> Rendering.HTML;
            case ANSI -> terminals.color() ? Rendering.TERMINAL : Rendering.UNCOLORED_TERMINAL;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
