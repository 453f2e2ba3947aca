package dev.precis.cli;

import dev.precis.cli.io.Streams;
import java.io.IOException;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis completion}: a script by which a shell completes commands, options and their values. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Prints a script by which the shell completes what you type.").footer(
                "  source <(precis completion bash)                                  # in ~/.bashrc",
                "  source <(precis completion zsh)                                   # in ~/.zshrc, behind compinit",
                "  precis completion fish > ~/.config/fish/completions/precis.fish");
        spec.addPositional(PositionalParamSpec.builder().type(String.class).arity("1").paramLabel(String.join("|", SHELLS))
                .completionCandidates(SHELLS).build());
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        CommandLine program = given.commandSpec().parent().commandLine();
        streams.print(switch (given.matchedPositionalValue(0, "")) {
            // one script, which tells by itself which of the two reads it
            case "bash", "zsh" -> AutoComplete.bash(program.getCommandName(), program);
            case "fish" -> fish(program);
            default -> throw new UsageException("completion takes one of " + String.join(", ", SHELLS));
        });
        return ExitCode.OK;
    }

    /** picocli knows no fish. */
    private static String fish(CommandLine program) {
        StringBuilder out = new StringBuilder();
        String name = program.getCommandName();
        String noCommand = "not __fish_seen_subcommand_from " + String.join(" ", program.getSubcommands().keySet());
        program.getSubcommands().forEach((command, line) -> {
            complete(out, name, noCommand).append(" -f -a ").append(command).append(" -d ")
                    .append(quoted(line.getCommandSpec().usageMessage().header()[0])).append('\n');
            String inCommand = "__fish_seen_subcommand_from " + command;
            for (OptionSpec option : line.getCommandSpec().options()) {
                if (!option.hidden()) {
                    fish(complete(out, name, inCommand), option).append('\n');
                }
            }
            for (PositionalParamSpec positional : line.getCommandSpec().positionalParameters()) {
                if (positional.completionCandidates() != null) {
                    complete(out, name, inCommand).append(" -f -a ").append(quoted(String.join(" ", positional.completionCandidates())))
                            .append('\n');
                }
            }
        });
        return out.toString();
    }

    private static StringBuilder complete(StringBuilder out, String name, String condition) {
        return out.append("complete -c ").append(name).append(" -n ").append(quoted(condition));
    }

    private static StringBuilder fish(StringBuilder out, OptionSpec option) {
        for (String name : option.names()) {
            out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            out.append(" -r");
        }
        if (option.completionCandidates() != null) {
            out.append(" -f -a ").append(quoted(String.join(" ", option.completionCandidates())));
        }
        return option.description()[0].isEmpty() ? out : out.append(" -d ").append(quoted(option.description()[0]));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("%%", "%") + "'";
    }
}
