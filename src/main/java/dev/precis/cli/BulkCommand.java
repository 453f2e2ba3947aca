package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.cli.io.AnswerFile;
import dev.precis.cli.io.BulkInputs;
import dev.precis.cli.io.FileNames;
import dev.precis.cli.io.Progress;
import dev.precis.cli.io.Streams;
import dev.precis.cli.io.Tally;
import dev.precis.wire.BatchLine;
import dev.precis.wire.ProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis bulk}: NDJSON in, NDJSON out. */
final class BulkCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String OUTPUT_FOLDER = "--output-dir";
    private static final String RESUME = "--resume";
    private static final String SHARD = "--shard";
    private static final String THREADS = "--threads";
    private static final String MAX_REFUSED = "--max-refused";
    private static final int MOST_THREADS = 1024;

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Answers NDJSON, a request and an answer a line.")
                .description("A line is a request as for POST /v1/summaries and may have an \"id\", which its answer repeats; an answer or"
                        + " a problem a line comes back, in the same order. Options hold for lines that say nothing else. Blank lines"
                        + " are passed over.")
                .footer(
                        "  precis bulk --length 2 requests.ndjson > answers.ndjson",
                        "  precis bulk --output answers.ndjson --resume --max-refused 1%% requests.ndjson.gz",
                        "  precis bulk --output-dir answers --shard 0/8 'requests/*.ndjson.zst'",
                        "  jq -c '{id: .key, text: .body}' articles.ndjson | precis bulk");
        spec.addPositional(
                Command.files("FILE|DIR|-",
                        "lines of requests, also compressed by gzip or Zstandard; of a folder those that end in .ndjson or .jsonl;",
                        "globs are expanded where no shell has done it; - or none is standard input"));
        spec.addOption(Command.path(OUTPUT, "FILE", "write there (- or none: standard output); the file has its name once it is complete,",
                "until then .part behind it"));
        spec.addOption(Command.path(OUTPUT_FOLDER, "DIR", "write a file for each input there, under the input's name"));
        spec.addOption(Command.flag(RESUME, "go on where an earlier run with the same arguments was stopped:",
                "files that are complete stay, of others the lines that are answered"));
        spec.addOption(Command.option(SHARD, "I/N", "take only every N-th line, or with " + OUTPUT_FOLDER + " every N-th file,",
                "beginning with the I-th (from 0)"));
        spec.addOption(Command.option(THREADS, "T", "how many texts are in work at a time (one for each processor)"));
        spec.addOption(Command.option(MAX_REFUSED, "N|P%", "exit code 1 only if more lines, or more per cent of them, are refused (0)"));
        SummaryOptions.describeLength(spec, "3");
        SummaryOptions.describeChoice(spec);
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        Shard shard = given.hasMatchedOption(SHARD) ? Shard.parse(given.matchedOptionValue(SHARD, "")) : Shard.ALL;
        int threads = Command.number(THREADS,
                given.matchedOptionValue(THREADS, Integer.toString(Runtime.getRuntime().availableProcessors())), 1, MOST_THREADS,
                "1 to " + MOST_THREADS);
        MaxRefused maxRefused = MaxRefused.parse(given.matchedOptionValue(MAX_REFUSED, "0"));
        File output = given.matchedOptionValue(OUTPUT, null);
        if (output != null && output.getPath().equals(Streams.STANDARD)) {
            output = null;
        }
        File folder = given.matchedOptionValue(OUTPUT_FOLDER, null);
        boolean resume = given.hasMatchedOption(RESUME);
        if (output != null && folder != null) {
            throw new UsageException("only one of --output and --output-dir can be given");
        }
        if (resume && output == null && folder == null) {
            throw new UsageException("--resume needs --output or --output-dir: what was printed is gone");
        }
        BatchLine.Defaults defaults = defaults(SummaryOptions.of(given));
        Summarizer summarizer = CorpusOptions.summarizer(given);
        List<String> inputs = BulkInputs.of(Command.files(given, 0));
        Progress progress = new Progress(streams);
        Tally tally = new Tally();
        try (Bulk bulk = new Bulk(defaults, summarizer, shard, threads, streams, tally, progress)) {
            if (folder != null) {
                requireNamesOfTheirOwn(inputs, folder.toPath());
                bulk.answerEach(inputs, folder.toPath(), resume);
            } else {
                if (output != null) {
                    requireAnother(output.toPath(), inputs);
                }
                bulk.answerTogether(inputs, output == null
                        ? AnswerFile.over(streams.out())
                        : AnswerFile.begin(output.toPath(), resume, tally));
            }
        }
        streams.tell(tally + progress.end(tally));
        return maxRefused.allows(tally) ? ExitCode.OK : ExitCode.REJECTED;
    }

    private static BatchLine.Defaults defaults(SummaryOptions options) {
        try {
            return BatchLine.Defaults.of(options.parameters().entrySet());
        } catch (ProblemException e) {
            throw Faults.of(e, List.of(), options.names());
        }
    }

    private static void requireAnother(Path output, List<String> inputs) throws IOException {
        for (String input : inputs) {
            if (!input.equals(Streams.STANDARD) && isSame(output, FileNames.path(input))) {
                throw new UsageException("--output must not be " + input + ", which would be overwritten");
            }
        }
    }

    private static boolean isSame(Path output, Path input) throws IOException {
        return Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input);
    }

    /** Two inputs must not be answered into one file, nor one into itself. */
    private static void requireNamesOfTheirOwn(List<String> inputs, Path folder) throws IOException {
        Map<Path, String> outputs = new HashMap<>();
        for (String input : inputs) {
            if (input.equals(Streams.STANDARD)) {
                throw new UsageException("--output-dir needs files: standard input has no name");
            }
            Path output = Bulk.outputOf(input, folder).toAbsolutePath().normalize();
            String other = outputs.put(output, input);
            if (other != null) {
                throw new UsageException("--output-dir would hold the answers of " + other + " and " + input + " in one file");
            }
            if (isSame(output, FileNames.path(input))) {
                throw new UsageException("--output-dir must not be the folder of " + input + ", which would be overwritten");
            }
        }
    }
}
