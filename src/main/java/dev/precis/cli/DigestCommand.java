package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.cli.io.Streams;
import dev.precis.model.Summary;
import dev.precis.wire.Answers;
import dev.precis.wire.ProblemException;
import dev.precis.wire.Rendering;
import dev.precis.wire.TextRequests;
import dev.precis.wire.WireRequest;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis digest}: one summary of many texts. */
final class DigestCommand implements Command {
    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TEXT, OutputFormat.JSON);

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Prints one summary of all texts together.")
                .description("What several of them say weighs more and is said once.").footer(
                        "  precis digest monday.txt tuesday.txt",
                        "  precis digest --length 200w --format json news/",
                        "  precis digest --query 'What did it cost?' minutes/*.md");
        Texts.describe(spec);
        SummaryOptions.describeLength(spec, "3");
        OutputFormat.describe(spec, FORMATS, "what is printed (text); json tells the file of each sentence, which others",
                "say nearly the same, and in what figures they differ");
        SummaryOptions.describeChoice(spec);
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        Texts texts = Texts.of(given, streams);
        SummaryOptions options = SummaryOptions.of(given);
        Rendering rendering = OutputFormat.of(given, FORMATS).rendering(streams.terminals());
        Summarizer summarizer = CorpusOptions.summarizer(given);
        List<String> names = Texts.names(given);
        try {
            WireRequest request = TextRequests.digest(texts.readAll(names), options.parameters().entrySet(), rendering);
            Summary summary = request.summarize(summarizer);
            streams.out().write(rendering == Rendering.JSON
                    ? SummarizeCommand.line(Answers.digest(summary, request))
                    : rendering.write(summary, request));
            return ExitCode.OK;
        } catch (ProblemException e) {
            throw Faults.of(e, names, options.names());
        }
    }
}
