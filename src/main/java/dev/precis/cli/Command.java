package dev.precis.cli;

import dev.precis.cli.io.Streams;
import java.io.File;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of the program. It tells picocli its options by hand rather than by annotations, which are read by reflection: a native
 * executable would have to hold metadata of each, and start later.
 */
interface Command {
    /** Adds its description, options, files and examples to those that every command has. */
    void describe(CommandSpec spec);

    /**
     * Does it.
     *
     * @throws UsageException when the arguments can't be acted on
     * @throws RefusedException when a text can't be summarized, or not so
     */
    ExitCode run(ParseResult given, Streams streams) throws IOException;

    /** An option that takes a value. */
    static OptionSpec option(String name, String value, String... description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(value).description(String.join(" ", description)).build();
    }

    /** An option that takes the name of a file or folder, which a shell can complete. */
    static OptionSpec path(String name, String value, String... description) {
        return OptionSpec.builder(name).type(File.class).paramLabel(value).description(String.join(" ", description)).build();
    }

    /** An option that takes one of some values, which a shell can complete. */
    static OptionSpec choice(String name, List<String> values, String... description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(String.join("|", values)).completionCandidates(values)
                .description(String.join(" ", description)).build();
    }

    /**
     * The whole number that an option was given.
     *
     * @param allowed says what is, beside {@code least} and {@code most}
     */
    static int number(String option, String given, int least, int most, String allowed) {
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with what is allowed
        }
        throw new UsageException(option + " must be " + allowed);
    }

    /** An option that takes no value. */
    static OptionSpec flag(String name, String... description) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").description(String.join(" ", description)).build();
    }

    /** Any number of files. */
    static PositionalParamSpec files(String label, String... description) {
        return PositionalParamSpec.builder().type(List.class).auxiliaryTypes(File.class).arity("0..*").paramLabel(label)
                .description(String.join(" ", description)).build();
    }

    /**
     * The files that were given, in their order.
     *
     * @param position their place among the arguments that are no options
     */
    static List<String> files(ParseResult given, int position) {
        List<String> files = given.hasMatchedPositional(position) ? given.matchedPositional(position).stringValues() : List.of();
        if (files.contains("")) {
            // a variable that isn't set, where the folder at hand would be meant
            throw new UsageException("the name of a file must not be empty");
        }
        return files;
    }
}
