package dev.precis.cli;

import dev.precis.cli.io.BrokenPipeException;
import dev.precis.cli.io.Streams;
import dev.precis.corpus.CorpusException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a command: reads files or standard input, writes standard output, tells what is wrong on standard error. */
public final class Program {
    private static final String NAME = "precis";
    private static final String COMPLETION = "completion";
    /** Of help, in characters. */
    private static final int WIDTH = 100;

    private final Streams streams;
    /** By what they are called by, in the order of the help. */
    private final SequencedMap<String, Command> commands = new LinkedHashMap<>();

    Program(Streams streams, Runnable server, Optional<Runnable> mcp) {
        this.streams = streams;
        commands.put("summarize", new SummarizeCommand());
        commands.put("digest", new DigestCommand());
        commands.put("context", new ContextCommand());
        commands.put("keywords", new KeywordsCommand());
        commands.put("bulk", new BulkCommand());
        commands.put("corpus", new CorpusCommand());
        commands.put("serve", new ServeCommand(server));
        commands.put("mcp", new McpCommand(mcp));
        commands.put(COMPLETION, new CompletionCommand());
    }

    /**
     * The program as a user has it.
     *
     * @param server serves HTTP until it is told to stop
     * @param mcp answers the Model Context Protocol over standard input and output until that ends; empty where it isn't built in
     */
    public static Program overStandardStreams(Runnable server, Optional<Runnable> mcp) throws IOException {
        return new Program(Streams.standard(), server, mcp);
    }

    /** Runs one command and gives the exit status. */
    public int run(String... arguments) {
        try {
            return answer(arguments).status();
        } catch (BrokenPipeException e) {
            return ExitCode.OK.status();
        } catch (UsageException e) {
            return failed(e.getMessage() + "\nTry: " + NAME + (commands.containsKey(arguments[0]) ? " " + arguments[0] : "") + " --help",
                    ExitCode.USAGE);
        } catch (RefusedException e) {
            return failed(e.getMessage(), ExitCode.REJECTED);
        } catch (InvalidPathException e) {
            return failed(e.getInput() + " can't be a file's name in this locale; LC_ALL=C.UTF-8 names one that can have it",
                    ExitCode.USAGE);
        } catch (CorpusException e) {
            return failed(e.getMessage(), ExitCode.INPUT_OUTPUT);
        } catch (IOException e) {
            return failed(message(e), ExitCode.INPUT_OUTPUT);
        }
    }

    private ExitCode answer(String... arguments) throws IOException {
        boolean asksForHelp = arguments[0].equals("help");
        CommandLine line = line(asksForHelp || !commands.containsKey(arguments[0]) || arguments[0].equals(COMPLETION)
                ? commands
                : Map.of(arguments[0], commands.get(arguments[0])));
        ParseResult parsed = parsed(line, asksForHelp ? helpOn(arguments) : arguments);
        ParseResult given = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (given.isUsageHelpRequested()) {
            streams.print(given.commandSpec().commandLine().getUsageMessage(streams.terminals().ofHelp()));
            return ExitCode.OK;
        }
        if (parsed.isVersionHelpRequested()) {
            streams.print(NAME + " " + Version.CURRENT + '\n');
            return ExitCode.OK;
        }
        if (!parsed.hasSubcommand()) {
            throw new UsageException("a command is missing");
        }
        return ((Command) given.commandSpec().userObject()).run(given, streams);
    }

    private static String[] helpOn(String... arguments) {
        String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        asked[asked.length - 1] = "--help";
        return asked;
    }

    private static ParseResult parsed(CommandLine line, String... arguments) {
        try {
            return line.parseArgs(arguments);
        } catch (ParameterException e) {
            throw new UsageException(message(e));
        }
    }

    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return Character.toLowerCase(e.getMessage().charAt(0)) + e.getMessage().substring(1);
        }
        String unknown = unmatched.getUnmatched().getFirst();
        // picocli suggests whatever shares a letter: those are meant whose beginning is the most like what was typed
        int most = unmatched.getSuggestions().stream().mapToInt(name -> sharedBeginning(name, unknown)).max().orElse(0);
        List<String> near = unmatched.getSuggestions().stream().filter(name -> most > 0 && sharedBeginning(name, unknown) == most).toList();
        return "unknown " + (unmatched.isUnknownOption() ? "option " : "command ") + unknown
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }

    /** How many letters the beginnings of both have in common, behind the hyphens of options. */
    private static int sharedBeginning(String name, String typed) {
        int mismatch = Arrays.mismatch(letters(name), letters(typed));
        return mismatch < 0 ? letters(name).length : mismatch;
    }

    private static char[] letters(String name) {
        return name.replace("-", "").toCharArray();
    }

    /** Only those commands that matter: describing all of them would take longer than most texts. */
    private CommandLine line(Map<String, Command> described) {
        CommandSpec program = CommandSpec.create().name(NAME);
        program.usageMessage()
                .description("Gives back the most informative sentences of texts, word for word. Without arguments it serves HTTP.")
                .synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands (precis COMMAND --help tells more, with examples):%n")
                .footerHeading("%n")
                .footer("Exit codes: 0 all is answered; 1 a text was refused, in bulk more lines than may be;",
                        "2 the arguments can't be acted on; 3 a file could not be read or written.")
                .width(WIDTH);
        program.addOption(help());
        program.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("print the version").build());
        described.forEach((name, command) -> {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
            spec.usageMessage().footerHeading("%nExamples:%n").optionListHeading("%nOptions:%n").parameterListHeading("%n")
                    .sortOptions(false).abbreviateSynopsis(true).width(WIDTH);
            command.describe(spec);
            spec.addOption(help());
            program.addSubcommand(name, spec);
        });
        return new CommandLine(program).setExpandAtFiles(false)
                .setUnmatchedOptionsArePositionalParams(false);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).description("print this help").build();
    }

    /** What is wrong with a file, without a word of Java. */
    static String message(IOException e) {
        if (e instanceof NoSuchFileException file) {
            return "no such file: " + file.getFile();
        }
        return e instanceof FileSystemException file && file.getReason() == null
                ? file.getFile() + ": " + e.getClass().getSimpleName().replace("Exception", "")
                : e.getMessage();
    }

    private int failed(String message, ExitCode code) {
        streams.tell(message);
        return code.status();
    }
}
