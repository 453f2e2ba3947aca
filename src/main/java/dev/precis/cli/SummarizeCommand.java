package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.cli.io.Streams;
import dev.precis.model.Document;
import dev.precis.model.Summary;
import dev.precis.wire.Answers;
import dev.precis.wire.ProblemException;
import dev.precis.wire.Rendering;
import dev.precis.wire.TextRequests;
import dev.precis.wire.WireRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis summarize}: each text's summary. */
final class SummarizeCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Prints the most informative sentences of each text.").footer(
                "  precis summarize article.txt",
                "  precis summarize --length 20%% --format ansi page.html | less -R",
                "  curl -s https://example.org | precis summarize --from html",
                "  precis summarize --query 'who pays for it' --length 120w minutes/*.md",
                "  pdftotext report.pdf - | precis summarize --format json");
        Texts.describe(spec);
        SummaryOptions.describeLength(spec, "3");
        OutputFormat.describe(spec, OutputFormat.all(), "what is printed (text); ansi is the source with the sentences highlighted;",
                "json of several files is a line for each, its id the file's name");
        SummaryOptions.describeChoice(spec);
        spec.addOption(Command.option("--title", "TEXT", "its terms count as central"));
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        Texts texts = Texts.of(given, streams);
        SummaryOptions options = SummaryOptions.of(given);
        OutputFormat format = OutputFormat.of(given, OutputFormat.all());
        List<String> names = Texts.names(given);
        if (format == OutputFormat.HTML && names.size() > 1) {
            throw new UsageException("--format html makes one page of one text; for many, call precis once for each");
        }
        Summarizer summarizer = CorpusOptions.summarizer(given);
        Rendering rendering = format.rendering(streams.terminals());
        return EachFile.run(names, streams, format != OutputFormat.JSON, name -> {
            Document text = texts.read(name);
            try {
                WireRequest request = TextRequests.summary(text.content(), text.format(), options.parameters().entrySet(), rendering);
                Summary summary = request.summarize(summarizer);
                return rendering == Rendering.JSON
                        ? line(Answers.summary(summary, request, names.size() > 1 ? name : null))
                        : rendering.write(summary, request);
            } catch (ProblemException e) {
                throw Faults.of(e, List.of(name), options.names());
            }
        });
    }

    /** JSON with the end of its line. */
    static byte[] line(byte[] json) {
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }
}
