package dev.precis.cli;

import dev.precis.cli.io.BulkInputs;
import dev.precis.cli.io.Progress;
import dev.precis.cli.io.Streams;
import dev.precis.corpus.CorpusInfo;
import dev.precis.corpus.CorpusName;
import dev.precis.language.Languages;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.SummaryRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis corpus}: an index of the words of the user's own documents. */
final class CorpusCommand implements Command {
    private static final String LANGUAGE = "--language";
    private static final String ADD = "--add";
    private static final String LINES = "ndjson";
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Builds a corpus: what is common in documents of yours.")
                .description("An index of Lucene tells in how many of the documents each word occurs, and nothing else of them. Summaries"
                        + " and keywords that name it (--corpus) weigh by it what is rare in your field, not what is rare in the text alone."
                        + " A corpus is there once all of it is built; until then the one of before stays.")
                .footer("  precis corpus contracts contracts/",
                        "  precis summarize --corpus contracts draft.md",
                        "  precis corpus news --add --language en monday.ndjson.gz",
                        "  zcat dump.ndjson.gz | precis corpus news --corpora /var/lib/precis --from ndjson");
        spec.addPositional(PositionalParamSpec.builder().index("0").type(String.class).arity("1").paramLabel("NAME")
                .description("what it is called: letters, digits, - _ .").build());
        spec.addPositional(PositionalParamSpec.builder().index("1..*").type(List.class).auxiliaryTypes(File.class).arity("0..*")
                .paramLabel("FILE|DIR|-")
                .description("documents: texts, or .ndjson and .jsonl with a {\"text\"} or {\"html\"} a line, also compressed by gzip or"
                        + " Zstandard; of a folder all it holds; - or none is standard input")
                .build());
        spec.addOption(Command.option(LANGUAGE, "TAG", "a BCP 47 tag such as en or zh-Hant, which all documents are read as,",
                "or auto: that of the first " + CorpusRun.SAMPLE + " together, or the corpus' own (auto)"));
        spec.addOption(Command.flag(ADD, "add to the corpus that is there, if there is one; a document it holds counts again"));
        CorpusOptions.describeFolder(spec);
        Texts.describeReading(spec, Stream.concat(Texts.formatNames().stream(), Stream.of(LINES)).toList());
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        String name = given.matchedPositionalValue(0, "");
        if (name.isEmpty()) {
            throw new UsageException("NAME must be given");
        }
        if (!CorpusName.isValid(name)) {
            throw new UsageException("NAME must be " + CorpusName.RULE);
        }
        String from = given.matchedOptionValue(Texts.FROM, null);
        boolean isLines = LINES.equals(from);
        Texts texts = Texts.of(given, isLines ? null : from, streams);
        String language = language(given.matchedOptionValue(LANGUAGE, SummaryRequest.AUTO));
        Path corpora = CorpusOptions.folder(given);
        List<String> inputs = Texts.names(Command.files(given, 1),
                file -> Texts.isText(file) || BulkInputs.isLines(file),
                Stream.concat(Texts.suffixes().stream(), BulkInputs.SUFFIXES.stream()));
        Progress progress = new Progress(streams);
        long start = System.nanoTime();
        try (CorpusRun run = new CorpusRun(corpora, name, language, given.hasMatchedOption(ADD), streams, progress)) {
            for (String input : inputs) {
                run.read(input, texts, isLines || from == null && BulkInputs.isLines(input));
            }
            CorpusInfo built = run.commit();
            progress.end(run);
            streams.tell(String.format(Locale.ROOT, "%s holds %,d documents (%s) with %,d terms in %,d bytes; %s, %.1f s",
                    name, built.documents(), built.language(), built.terms(), built.bytes(), run,
                    (System.nanoTime() - start) / NANOS_PER_SECOND));
            return run.refused() == 0 ? ExitCode.OK : ExitCode.REJECTED;
        }
    }

    private static String language(String tag) {
        try {
            return tag.equals(SummaryRequest.AUTO) ? tag : Languages.resolve(tag);
        } catch (InvalidRequestException e) {
            throw new UsageException(LANGUAGE + ' ' + e.getMessage());
        }
    }
}
