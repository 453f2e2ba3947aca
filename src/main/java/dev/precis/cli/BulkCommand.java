package dev.precis.cli;

import dev.precis.wire.BatchLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code precis bulk}: NDJSON in, NDJSON out. */
final class BulkCommand {
    private static final String OUTPUT = "output";
    private static final String OUTPUT_FOLDER = "output-dir";
    private static final String RESUME = "resume";

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;

    BulkCommand(InputStream in, OutputStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    ExitCode run(List<String> given) throws IOException {
        Arguments arguments = Arguments.parse(given, Set.of(OUTPUT, OUTPUT_FOLDER, "shard", "threads", "max-refused"), Set.of(RESUME));
        Shard shard = arguments.value("shard").map(Shard::parse).orElse(Shard.ALL);
        int threads = arguments.value("threads").map(BulkCommand::threads).orElseGet(Runtime.getRuntime()::availableProcessors);
        MaxRefused maxRefused = arguments.value("max-refused").map(MaxRefused::parse).orElse(MaxRefused.NONE);
        Optional<Path> output = arguments.value(OUTPUT).map(Path::of);
        Optional<Path> folder = arguments.value(OUTPUT_FOLDER).map(Path::of);
        boolean resume = arguments.flag(RESUME);
        if (output.isPresent() && folder.isPresent()) {
            throw new UsageException("only one of --output and --output-dir can be given");
        }
        if (resume && output.isEmpty() && folder.isEmpty()) {
            throw new UsageException("--resume needs --output or --output-dir: what was printed is gone");
        }
        List<String> inputs = BulkInputs.of(arguments.files());
        Progress progress = Progress.on(Terminal.isErr() ? err : null);
        Tally tally;
        try (Bulk bulk = new Bulk(BatchLine.Defaults.NONE, shard, threads, err, progress)) {
            if (folder.isPresent()) {
                requireNamesOfTheirOwn(inputs, folder.get());
                tally = bulk.answerEach(inputs, this::open, folder.get(), resume);
            } else if (output.isPresent()) {
                tally = bulk.answerTogether(inputs, this::open, output.get(), resume);
            } else {
                tally = bulk.answerTogether(inputs, this::open, out);
            }
        }
        err.println("precis: " + tally + progress.end(tally));
        return maxRefused.allows(tally) ? ExitCode.OK : ExitCode.REJECTED;
    }

    private InputStream open(String name) throws IOException {
        return name.equals(BulkInputs.STANDARD) ? in : Files.newInputStream(Path.of(name));
    }

    /** Two inputs must not be answered into one file, nor one into itself. */
    private static void requireNamesOfTheirOwn(List<String> inputs, Path folder) {
        Map<Path, String> outputs = new HashMap<>();
        for (String input : inputs) {
            if (input.equals(BulkInputs.STANDARD)) {
                throw new UsageException("--output-dir needs files: standard input has no name");
            }
            Path output = Bulk.outputOf(input, folder).toAbsolutePath().normalize();
            String other = outputs.put(output, input);
            if (other != null) {
                throw new UsageException("--output-dir would hold the answers of " + other + " and " + input + " in one file");
            }
            if (output.equals(Path.of(input).toAbsolutePath().normalize())) {
                throw new UsageException("--output-dir must not be the folder of " + input + ", which would be overwritten");
            }
        }
    }

    private static int threads(String value) {
        try {
            int threads = Integer.parseInt(value);
            if (threads >= 1 && threads <= 1024) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // told below, with what is allowed
        }
        throw new UsageException("--threads must be 1 to 1024");
    }
}
