package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.corpus.Corpora;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.StepObserver;
import java.io.File;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say what is common in the field of a text, and where that is known. */
final class CorpusOptions {
    static final String CORPUS = "--corpus";
    private static final String CORPORA = "--corpora";
    private static final String FOLDER = "corpora";

    private CorpusOptions() {}

    static void describe(CommandSpec spec) {
        spec.addOption(Command.option(CORPUS, "NAME", "the corpus of your documents that tells how rare words are (see precis corpus)"));
        describeFolder(spec);
    }

    static void describeFolder(CommandSpec spec) {
        spec.addOption(Command.path(CORPORA, "DIR", "where corpora are (precis.corpora.path, else ./" + FOLDER + ")"));
    }

    static Path folder(ParseResult given) {
        File folder = given.matchedOptionValue(CORPORA, null);
        return folder == null ? Path.of(Setting.of("precis.corpora.path", FOLDER)) : folder.toPath();
    }

    /**
     * What summarizes, with the corpora there are.
     *
     * @throws UsageException when the corpus that was given isn't there
     * @throws dev.precis.corpus.CorpusException when it can't be read
     */
    static Summarizer summarizer(ParseResult given) {
        Path folder = folder(given);
        Corpora corpora = new Corpora(folder, name -> Setting.of(Corpora.fieldSetting(name), ""),
                Setting.of("precis.corpora.default", ""), fault -> {
                });
        String corpus = given.matchedOptionValue(CORPUS, "");
        try {
            corpora.open(corpus).close();
        } catch (InvalidRequestException e) {
            throw new UsageException(CORPUS + ' ' + e.getMessage() + " (in " + folder + "; " + CORPORA + " names another folder)");
        }
        return new Summarizer(StepObserver.NONE, corpora);
    }
}
