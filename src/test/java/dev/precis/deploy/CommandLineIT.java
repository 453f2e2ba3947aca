package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program as a command. */
class CommandLineIT {
    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {}

    private Ran run(String input, String... arguments) throws Exception {
        return run(Map.of(), input, arguments);
    }

    private Ran run(Map<String, String> environment, String input, String... arguments) throws Exception {
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
        File out = Files.createTempFile(folder, "out", "").toFile();
        File err = Files.createTempFile(folder, "err", "").toFile();
        ProcessBuilder builder = new ProcessBuilder(PackagedProcess.command(arguments))
                .redirectInput(in.toFile()).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    @Test
    void summarizesASeedInEveryRendering() throws Exception {
        String seed = "seeds/000_81d2d25efdba6865.txt";
        Ran json = run("", "summarize", "--sentences", "2", "--to", "json", seed);
        assertThat(json.status()).isZero();
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).startsWith("{\"summary\":\"").contains("\"rank\":1", "\"rank\":2").doesNotContain("\"rank\":3");
        assertThat(run(Files.readString(Path.of(seed)), "summarize", "--sentences", "2", "--to", "json").out()).isEqualTo(json.out());
        assertThat(run("", "summarize", "--to", "html", seed).out()).contains("<mark>");
        assertThat(run("", "summarize", seed).out()).isNotBlank();
    }

    /** Runs the program with streams that a shell has closed. */
    private Ran runWithClosed(String streams, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" " + streams, "sh"));
        command.addAll(PackagedProcess.command(arguments));
        File out = Files.createTempFile(folder, "out", "").toFile();
        File err = Files.createTempFile(folder, "err", "").toFile();
        Process process = new ProcessBuilder(command).redirectOutput(out).redirectError(err).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    @Test
    void whatIsWrittenToAClosedStreamGetsIntoNoFileAndIsMissed() throws Exception {
        Ran summary = runWithClosed(">&-", "summarize", "seeds/000_81d2d25efdba6865.txt");
        assertThat(summary.err()).isEqualTo("precis: Bad file descriptor\n");
        assertThat(summary.status()).isEqualTo(3);
        Path in = Files.writeString(folder.resolve("in.ndjson"), "{\"text\": \"Ships leave the port at noon.\"}\n");
        Path answers = folder.resolve("answers.ndjson");
        assertThat(runWithClosed("<&- >&- 2>&-", "bulk", "--output", answers.toString(), in.toString()).status()).isZero();
        assertThat(answers).content().startsWith("{\"summary\":").hasLineCount(1);
    }

    @Test
    void buildsACorpusAndWeighsWordsByIt() throws Exception {
        String seed = "seeds/004_3d929be05c6d5bd0.txt";
        String corpora = folder.resolve("corpora").toString();
        Ran built = run("", "corpus", "seeds", "seeds", "--corpora", corpora);
        assertThat(built.err()).startsWith("precis: seeds holds 5 documents (en) with ").hasLineCount(1);
        assertThat(built.status()).isZero();
        assertThat(run("", "keywords", seed).out().lines()).contains("Shanghai");
        Ran weighed = run("", "keywords", "--corpora", corpora, "--corpus", "seeds", seed);
        assertThat(weighed.err()).isEmpty();
        assertThat(weighed.out().lines()).isNotEmpty().doesNotContain("Shanghai");
        assertThat(run("", "summarize", "--corpora", corpora, "--corpus", "letters", seed).err())
                .contains("--corpus must be one of \"seeds\"").doesNotContain("\tat ");
    }

    @Test
    void noTwoCommitsOfACorpusAreTakenForTheSame() throws Exception {
        List<byte[]> commits = new ArrayList<>();
        for (String name : List.of("one", "another")) {
            String corpora = folder.resolve(name).toString();
            assertThat(run("Ships leave the port.", "corpus", "ships", "--language", "en", "--corpora", corpora).status()).isZero();
            commits.add(Files.readAllBytes(folder.resolve(name).resolve("ships").resolve("segments_1")));
        }
        // Lucene's header: magic number, name of the codec, version, and the id
        int id = 4 + 1 + "segments".length() + 4;
        assertThat(Arrays.copyOfRange(commits.get(0), id, id + 16)).isNotEqualTo(Arrays.copyOfRange(commits.get(1), id, id + 16));
    }

    @Test
    void answersLinesInBulkAndTellsOfTheBadOne() throws Exception {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> i == 77 ? "{}" : "{\"text\": \"Ship number " + i + " left the harbour at noon.\"}")
                .collect(Collectors.joining("\n"));
        Ran ran = run(lines, "bulk");
        List<String> answers = ran.out().lines().toList();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("precis: 199 answered, 1 refused\n");
        assertThat(answers).hasSize(200);
        assertThat(answers.get(77)).contains("\"status\":400");
        assertThat(answers.get(199)).contains("Ship number 199");
    }

    @Test
    void undoesCompressionAndGoesOnWhereItWasStopped() throws Exception {
        String request = "{\"text\": \"Ship number 1 left the harbour at noon. It carries coal.\", \"length\": {\"sentences\": 1}}\n";
        Path requests = Files.createDirectory(folder.resolve("requests"));
        Files.write(requests.resolve("a.ndjson.zst"),
                HexFormat.of()
                        .parseHex("28b52ffd04687d020012c61211a06f5439dbd0abe50619dd7fc6a9df3a0f20e7d1c4e927f8153e75dcc4595df09d7770e14e"
                                + "4c4dbfcd7952d7d202c608bb9e9e36a279583fab5dd5bb1e3d1f3d0b5b3666bc89d7fbd57100556d2d87"));
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(requests.resolve("b.ndjson.gz")))) {
            gzip.write((request + "\n" + request).getBytes(StandardCharsets.UTF_8));
        }
        Path answers = Files.createDirectory(folder.resolve("answers"));
        Files.writeString(answers.resolve("b.ndjson.part"), "{\"kept\": 1}\n{\"cut o");
        Ran ran = run("", "bulk", "--resume", "--output-dir", answers.toString(), requests.toString());
        assertThat(ran.err()).endsWith("precis: 3 answered, 0 refused, 1 of them in an earlier run\n");
        assertThat(ran.status()).isZero();
        String answer = run(request, "bulk").out();
        assertThat(answer).startsWith("{\"summary\":");
        assertThat(answers.resolve("a.ndjson")).hasContent(answer);
        assertThat(answers.resolve("b.ndjson")).hasContent("{\"kept\": 1}\n" + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "digest", "context", "keywords", "bulk", "serve", "mcp", "completion"})
    void everyCommandHasHelp(String command) throws Exception {
        Ran help = run("", command, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: precis " + command, "Examples:");
    }

    @Test
    void theScriptForFishCompletes() throws Exception {
        Path script = Files.writeString(folder.resolve("precis.fish"), run("", "completion", "fish").out());
        assertThat(Tool.run("fish", "-c", "source " + script + "; complete -C 'precis summ'").out()).startsWith("summarize\t");
        assertThat(Tool.run("fish", "-c", "source " + script + "; complete -C 'precis summarize --form'").out()).startsWith("--format\t");
    }

    @Test
    void theScriptForZshCompletes() throws Exception {
        Path script = Files.writeString(folder.resolve("precis.zsh"), run("", "completion", "zsh").out());
        // as zsh's own bashcompinit calls it
        Tool.Ran zsh = Tool.run("zsh", "-f", "-c", "autoload -Uz compinit; compinit -u -D; . " + script
                + "; print -r -- $_comps[precis]; COMP_WORDS=(precis summarize --form); COMP_CWORD=2; emulate ksh -c _complete_precis"
                + "; print -r -- $COMPREPLY");
        assertThat(zsh.out().lines().toList()).hasSize(2).satisfies(lines -> {
            assertThat(lines.getFirst()).contains("_complete_precis");
            // zsh itself leaves out what doesn't begin with what was typed
            assertThat(lines.getLast()).contains("--format").doesNotContain("digest", "--shard");
        });
    }

    @Test
    void doesWhatHelpSays() throws Exception {
        String seeds = "seeds";
        assertThat(run("", "digest", "--length", "2", seeds).out()).isNotBlank();
        assertThat(run("", "context", "--query", "startups in Shanghai", "--format", "json", seeds).out()).contains("\"matched\":true");
        assertThat(run("", "keywords", "--count", "2", "seeds/000_81d2d25efdba6865.txt").out().lines()).hasSize(2);
        assertThat(run("", "summarize", "--format", "ansi", "seeds/000_81d2d25efdba6865.txt").out()).contains("\u001B[30;43m");
        assertThat(run("", "completion", "bash").out()).contains("_complete_precis");
        assertThat(run("%PDF-1.7", "summarize").err()).contains("pdftotext");
    }

    @Test
    void aTerminalWithoutColoursGetsNone() throws Exception {
        String seed = "seeds/000_81d2d25efdba6865.txt";
        String shown = run(Map.of("NO_COLOR", "1"), "", "summarize", "--format", "ansi", seed).out();
        assertThat(shown).contains("\u001B[1;4m").doesNotContainPattern("\u001B\\[[0-9;]*[34][0-7]");
    }

    @Test
    void aReaderThatHasHadEnoughIsNoFault() throws Exception {
        String command = PackagedProcess.command("keywords", "seeds").stream().map(part -> "'" + part + "'")
                .collect(Collectors.joining(" "));
        // a reader that is gone before there is anything to read
        Process shell = new ProcessBuilder("bash", "-o", "pipefail", "-c", command + " | true").redirectErrorStream(true).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void saysWhatIsWrongAndHowItIsCalled() throws Exception {
        assertThat(run("", "frobnicate")).isEqualTo(
                new Ran(2, "", "precis: unknown command frobnicate\nTry: precis --help\n"));
        assertThat(run("", "--help").out().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(500);
        assertThat(run("", "--version").out()).startsWith("precis 1.");
    }
}
