package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.cli.io.Streams;
import dev.precis.model.Document;
import dev.precis.model.Keyword;
import dev.precis.model.SummaryRequest;
import dev.precis.wire.Answers;
import dev.precis.wire.ProblemException;
import dev.precis.wire.Rendering;
import dev.precis.wire.TextRequests;
import dev.precis.wire.WireRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis keywords}: each text's most telling terms. */
final class KeywordsCommand implements Command {
    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TEXT, OutputFormat.JSON);
    private static final String COUNT = "--count";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Prints the most telling terms of each text, best first.").footer(
                "  precis keywords article.txt",
                "  precis keywords --count 3 --format json notes/*.md");
        Texts.describe(spec);
        spec.addOption(Command.option(COUNT, "N",
                "at most so many, 1 to " + SummaryRequest.MOST_KEYWORDS + " (" + SummaryRequest.MOST_KEYWORDS + ")"));
        OutputFormat.describe(spec, FORMATS, "what is printed (text: one a line; json: with scores, a line for each file)");
        SummaryOptions.describeLanguage(spec);
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        Texts texts = Texts.of(given, streams);
        SummaryOptions options = SummaryOptions.of(given);
        OutputFormat format = OutputFormat.of(given, FORMATS);
        int count = Command.number(COUNT, given.matchedOptionValue(COUNT, Integer.toString(SummaryRequest.MOST_KEYWORDS)), 1,
                SummaryRequest.MOST_KEYWORDS, "1 to " + SummaryRequest.MOST_KEYWORDS);
        Summarizer summarizer = CorpusOptions.summarizer(given);
        return EachFile.run(Texts.names(given), streams, format == OutputFormat.TEXT, name -> {
            Document text = texts.read(name);
            try {
                WireRequest request = TextRequests.summary(text.content(), text.format(), options.parameters().entrySet(), Rendering.JSON);
                List<Keyword> all = request.summarize(summarizer).keywords();
                List<Keyword> keywords = all.subList(0, Math.min(count, all.size()));
                return format == OutputFormat.JSON
                        ? SummarizeCommand.line(Answers.keywords(keywords, name))
                        : keywords.stream().map(keyword -> keyword.term() + '\n').collect(Collectors.joining())
                                .getBytes(StandardCharsets.UTF_8);
            } catch (ProblemException e) {
                throw Faults.of(e, List.of(name), options.names());
            }
        });
    }
}
