package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.cli.io.Streams;
import dev.precis.model.Purpose;
import dev.precis.model.Summary;
import dev.precis.model.SummarySentence;
import dev.precis.wire.Answers;
import dev.precis.wire.ProblemException;
import dev.precis.wire.TextRequests;
import dev.precis.wire.WireRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis context}: what of many texts bears on a question, for a language model to read. */
final class ContextCommand implements Command {
    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TEXT, OutputFormat.JSON);
    private static final String QUERY = "--query";
    private static final String MIN_SCORE = "--min-score";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Prints what of each text bears on a question.")
                .description(
                        "Only those sentences that do, word for word, for a language model to read. Where none does, nothing is printed and"
                                + " the exit code is 0.")
                .footer(
                        "  precis context --query 'When did the bridge reopen?' news/*.txt",
                        "  precis context --query 'our refund policy' --length 2000t --format json manual/");
        spec.addOption(Command.option(QUERY, "TEXT", "the question; a must"));
        Texts.describe(spec);
        SummaryOptions.describeLength(spec, "1000t");
        spec.addOption(Command.option(MIN_SCORE, "S", "leave out what holds less than this share of what the question asks, 0 to 1 ("
                + Purpose.Answer.DEFAULT_MIN_SCORE + ")"));
        OutputFormat.describe(spec, FORMATS, "what is printed (text)");
        SummaryOptions.describeLanguage(spec);
        spec.addOption(SummaryOptions.offsets());
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        Texts texts = Texts.of(given, streams);
        SummaryOptions options = SummaryOptions.of(given);
        if (!given.hasMatchedOption(QUERY)) {
            throw new UsageException(QUERY + " must be given: what is the question?");
        }
        OutputFormat format = OutputFormat.of(given, FORMATS);
        double minScore = minScore(given);
        Summarizer summarizer = CorpusOptions.summarizer(given);
        List<String> names = Texts.names(given);
        try {
            WireRequest request = TextRequests.context(texts.readAll(names), options.parameters().entrySet(), minScore);
            Summary summary = request.summarize(summarizer);
            streams.out().write(format == OutputFormat.JSON
                    ? SummarizeCommand.line(Answers.context(summary, request))
                    : text(summary, names).getBytes(StandardCharsets.UTF_8));
            return ExitCode.OK;
        } catch (ProblemException e) {
            options.names().put("minScore", MIN_SCORE.substring(2));
            throw Faults.of(e, names, options.names());
        }
    }

    private static double minScore(ParseResult given) {
        try {
            return Double.parseDouble(given.matchedOptionValue(MIN_SCORE, Double.toString(Purpose.Answer.DEFAULT_MIN_SCORE)));
        } catch (NumberFormatException e) {
            throw new UsageException(MIN_SCORE + " must be a number from 0 to 1");
        }
    }

    /** What each text keeps, under its name where there are several. */
    private static String text(Summary summary, List<String> names) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            int document = i;
            String kept = summary.sentences().stream().filter(sentence -> sentence.document() == document).map(SummarySentence::text)
                    .collect(Collectors.joining(" "));
            if (!kept.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(names.size() > 1 ? EachFile.heading(names.get(i)) : "").append(kept)
                        .append('\n');
            }
        }
        return out.toString();
    }
}
