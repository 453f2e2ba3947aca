package dev.precis.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The program as a command: reads files or standard input, writes standard output, tells what is wrong on standard error. */
public final class CommandLine {
    private static final String HELP = """
            Usage: precis summarize [OPTION…] [FILE|-]
                   precis bulk [OPTION…] [FILE…|-]
                   precis --help | --version
            Without arguments Precis serves HTTP.

            summarize   prints the most informative sentences of one text
              --sentences N | --words N | --characters N | --tokens N | --ratio R
                                 the budget (3 sentences)
              --language TAG     a BCP 47 tag, or auto (auto)
              --title TEXT       its terms count as central
              --query TEXT       what the summary should focus on
              --order source|score
              --offsets utf16|codepoint|utf8
              --explain          tell in JSON what each score is made of
              --from text|markdown|html
                                 how the text is written (by the file's name, else text)
              --to text|markdown|html|json
                                 how to print the summary (text)

            bulk        answers NDJSON: one request a line as for POST /v1/summaries, which may have an
                        "id" that the answer repeats; one answer or problem a line in the same order.
                        FILE may be a glob or a folder; gzip and Zstandard are undone
              --output FILE      write there, complete or not at all (standard output)
              --output-dir DIR   write a file for each input there
              --resume           go on where an earlier run with the same arguments was stopped
              --shard I/N        take every N-th line, or with --output-dir every N-th file,
                                 beginning with the I-th (from 0)
              --threads T        (one for each processor)
              --max-refused N|P% as many lines, or per cent of them, may be refused (0)

            Exit codes: 0 all answered; 1 the text, or more lines than may be, were refused;
            2 wrong arguments; 3 a file could not be read or written.
            """;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;

    CommandLine(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Bytes, not characters: what is printed is UTF-8 whatever the locale. */
    public static CommandLine overStandardStreams() {
        return new CommandLine(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** Runs one command and gives the exit status. */
    public int run(String... arguments) {
        try {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            ExitCode code = switch (arguments[0]) {
                case "summarize" -> new SummarizeCommand(in, out).run(rest);
                case "bulk" -> new BulkCommand(in, out, err).run(rest);
                case "--help", "-h", "help" -> print(HELP);
                case "--version" -> print("precis " + Version.CURRENT + '\n');
                default -> throw new UsageException("unknown command " + arguments[0]);
            };
            return code.status();
        } catch (UsageException e) {
            return failed(e.getMessage() + "\nTry: precis --help", ExitCode.USAGE);
        } catch (RefusedException e) {
            return failed(e.getMessage(), ExitCode.REJECTED);
        } catch (NoSuchFileException e) {
            return failed("no such file: " + e.getFile(), ExitCode.INPUT_OUTPUT);
        } catch (IOException e) {
            return failed(message(e), ExitCode.INPUT_OUTPUT);
        }
    }

    private static String message(IOException e) {
        return e instanceof FileSystemException file && file.getReason() == null
                ? file.getFile() + ": " + e.getClass().getSimpleName().replace("Exception", "")
                : e.getMessage();
    }

    private ExitCode print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private int failed(String message, ExitCode code) {
        err.println("precis: " + message);
        return code.status();
    }
}
