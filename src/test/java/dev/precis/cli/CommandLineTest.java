package dev.precis.cli;

import static dev.precis.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.precis.cli.io.Streams;
import dev.precis.cli.io.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class CommandLineTest {
    private static final String TEXT = """
            The harbour of Rotterdam is the largest port in Europe. Its quays handle fourteen million containers a year.
            Most of the containers leave the port by barge. The port wants to halve its emissions by 2030.
            Shore power for container ships is the next step of the port.
            """;

    @TempDir
    Path folder;

    @Test
    void summarizesStandardInputInASentenceOfTheText() {
        Ran ran = run(TEXT, "summarize", "--sentences", "1");
        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(TEXT.replace('\n', ' ')).contains(ran.lines().getFirst());
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void readsHtmlByTheFilesName() throws IOException {
        Path page = Files.writeString(folder.resolve("page.HTML"), "<p>Ships &amp; barges leave the <b>port</b> at noon.</p>");
        assertThat(run("", "summarize", page.toString()).out()).isEqualTo("Ships & barges leave the port at noon.\n");
    }

    @Test
    void printsTheJsonOfTheService() {
        Ran ran = run(TEXT, "summarize", "--to=json", "--explain", "--words", "20", "-");
        assertThat(ran.out()).startsWith("{\"summary\":").contains("\"parts\":{").endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summarize --sentences 0        | 2 | --sentences must be
            summarize --ratio 2            | 2 | --ratio must be
            summarize --language Klingonese| 2 | --language must be
            summarize --sentence 3         | 2 | unknown option --sentence; did you mean --sentences?
            summarize --sentences          | 2 | missing required parameter for option '--sentences'
            summarize --words 9 --words 9  | 2 | option '--words' (N) should be specified only once
            summarize --to pdf             | 2 | --format must be one of text, markdown, json, html, ansi
            summarize --explain=yes        | 2 | option '--explain' should be specified without 'yes' parameter
            summarize --from pdf           | 2 | --from must be one of text, markdown, html, transcript, mail
            summarize --order up           | 2 | --order must be one of "source", "score"
            summarize --words 9 --length 3 | 2 | only one of --length, --sentences
            summarize --length many        | 2 | --length must be a number of sentences, or a number with w (words)
            summarize --length 0w          | 2 | --length must be a whole number from 1
            summarize --length 101%        | 2 | --length must be above 0% and at most 100%
            summarize --encoding klingon   | 2 | --encoding names the charset klingon, which is not known here
            summarize --format html a b    | 2 | --format html makes one page of one text
            context                        | 2 | --query must be given
            context --query x --min-score 2| 2 | --min-score must be a number from 0 to 1
            keywords --count 11            | 2 | --count must be 1 to 10
            digest --format html           | 2 | --format must be one of text, json
            serve --port 65536             | 2 | --port must be 0
            mcp                            | 2 | this build has no mcp
            completion csh                 | 2 | completion takes one of bash, zsh, fish
            --frobnicate                   | 2 | unknown option --frobnicate
            summarize no-such-file.txt     | 3 | no such file: no-such-file.txt
            bulk --shard 8/8               | 2 | --shard must be I/N
            bulk --shard 3                 | 2 | --shard must be I/N
            bulk --threads 0               | 2 | --threads must be 1 to 1024
            bulk no-such-file.ndjson       | 3 | no such file: no-such-file.ndjson
            bulk seeds                     | 3 | seeds: holds no file that ends in .jsonl, .ndjson
            bulk no-such-*.ndjson          | 3 | no such file: no-such-*.ndjson
            bulk --max-refused many        | 2 | --max-refused must be a number of lines or a share
            bulk --max-refused -1          | 2 | --max-refused must be a number of lines or a share
            bulk --max-refused 101%        | 2 | --max-refused must be a number of lines or a share
            bulk --resume                  | 2 | --resume needs --output or --output-dir
            bulk --output a --output-dir b | 2 | only one of --output and --output-dir
            bulk --output-dir answers -    | 2 | --output-dir needs files
            summarise                      | 2 | unknown command summarise; did you mean summarize?
            con                            | 2 | unknown command con; did you mean context?
            srve                           | 2 | unknown command srve; did you mean serve?
            xerox                          | 2 | unknown command xerox
            """)
    void saysWhatIsWrongWithTheArguments(String arguments, int status, String message) {
        Ran ran = run(TEXT, arguments.strip().split(" "));
        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("precis: " + message).doesNotContain("Exception", "\tat ");
    }

    @Test
    void refusesTextThatIsNotUtf8OrBlank() {
        assertThat(run(new byte[]{'a', (byte) 0xff}, "summarize").err())
                .isEqualTo("precis: the text must be valid UTF-8, which it is not at byte 1"
                        + "; --encoding says what else it is in, such as windows-1252\n");
        Ran blank = run(" \n ", "summarize");
        assertThat(blank.status()).isEqualTo(1);
        assertThat(blank.err()).isEqualTo("precis: the text must not be blank\n");
    }

    @Test
    void printsHelpAndVersion() {
        assertThat(run("", "--help").out()).startsWith("Usage: precis ").contains("  summarize ", "  completion ", "Exit codes: 0");
        assertThat(run("", "--version").out()).matches("precis \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "digest", "context", "keywords", "bulk", "corpus", "serve", "mcp", "completion"})
    void everyCommandHasHelpWithExamples(String command) {
        Ran help = run("", command, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: precis " + command, "Examples:\n  ").doesNotContain("%%");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run("", "help", command).out()).isEqualTo(help.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpBreaksNoWordOverTwoLines(String name, Command command) {
        CommandSpec spec = CommandSpec.create();
        command.describe(spec);
        List<String> told = Stream.of(Stream.of(spec.usageMessage().description()),
                spec.args().stream().flatMap(argument -> Stream.of(argument.description())))
                .flatMap(texts -> texts).map(text -> text.replace("%%", "%")).flatMap(text -> Stream.of(text.split(" ")))
                .filter(word -> !word.isEmpty()).toList();
        assertThat(told).isNotEmpty();
        assertThat(run("", name, "--help").out().split("\\s+")).containsAll(told);
    }

    static Stream<Arguments> commands() {
        return Stream.of(arguments("summarize", new SummarizeCommand()), arguments("digest", new DigestCommand()),
                arguments("context", new ContextCommand()), arguments("keywords", new KeywordsCommand()),
                arguments("bulk", new BulkCommand()), arguments("corpus", new CorpusCommand()), arguments("serve", new ServeCommand(null)),
                arguments("mcp", new McpCommand(Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"2, --sentences, 2", "2s, --sentences, 2", "25w, --words, 25", "40%, --ratio, 0.4", "120c, --characters, 120",
        "30t, --tokens, 30", "99999999999, --sentences, 99999999999"})
    void aShortLengthIsTheSameAsALongOne(String length, String option, String value) {
        assertThat(run(TEXT, "summarize", "--length", length)).isEqualTo(run(TEXT, "summarize", option, value));
        assertThat(run(TEXT, "summarize", "--length", length).out()).isNotBlank().isNotEqualTo(run(TEXT, "summarize").out());
    }

    @Test
    void theOldNameOfTheFormatGoesOnWorking() {
        assertThat(run(TEXT, "summarize", "--to", "json").out()).isEqualTo(run(TEXT, "summarize", "--format", "json").out());
    }

    @Test
    void highlightsTheSourceForATerminal() throws IOException {
        String chosen = run(TEXT, "summarize", "--length", "1").out().strip();
        String shown = run(TEXT, "summarize", "--length", "1", "--format", "ansi").out();
        assertThat(shown).isEqualTo(TEXT.replace(chosen, "\u001B[30;43m" + chosen + "\u001B[0m"));
        Path page = Files.writeString(folder.resolve("page.html"), "<h1>In the harbour</h1><p>Ships &amp; barges leave.</p>");
        assertThat(run("", "summarize", "--format", "ansi", "--length", "4w", page.toString()).out())
                .isEqualTo("\u001B[1mIn the harbour\u001B[0m\n\n\u001B[30;43mShips & barges leave.\u001B[0m\n\n");
    }

    @Test
    void noControlCharacterOfATextReachesATerminal() {
        String shown = run("The harbour\u001B]0;renamed\u0007 is\u009B2J large.\u007F", "summarize", "--format", "ansi").out();
        assertThat(shown).contains("The harbour\u241B]0;renamed\u2407 is\uFFFD2J large.").doesNotContain("\u001B]", "\u0007", "\u009B");
    }

    @Test
    void summarizesEachOfSeveralFilesUnderItsName() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "Ships leave the port at noon.");
        Path second = Files.writeString(folder.resolve("b.md"), "Barges *stay* in port.");
        assertThat(run("", "summarize", first.toString(), second.toString()).out())
                .isEqualTo("==> " + first + " <==\nShips leave the port at noon.\n\n==> " + second + " <==\nBarges *stay* in port.\n");
        assertThat(run("", "summarize", "--format", "json", folder.toString()).lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("{\"id\":\"" + first + "\",\"summary\":"),
                line -> assertThat(line).startsWith("{\"id\":\"" + second + "\",\"summary\":"));
    }

    @Test
    void aFileThatIsRefusedDoesNotStopTheOthers() throws IOException {
        Path blank = Files.writeString(folder.resolve("a.txt"), " ");
        Path good = Files.writeString(folder.resolve("b.txt"), "Ships leave the port at noon.");
        Ran ran = run("", "summarize", blank.toString(), good.toString());
        assertThat(ran).isEqualTo(
                new Ran(1, "==> " + good + " <==\nShips leave the port at noon.\n", "precis: " + blank + " must not be blank\n"));
        assertThat(run("", "summarize", folder + "/missing", good.toString()).status()).isEqualTo(3);
    }

    @Test
    void makesOneSummaryOfManyFiles() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "The bridge reopened on Monday after two years of repairs.");
        Path second = Files.writeString(folder.resolve("b.html"), "<p>After two years of repairs the bridge reopened on Monday.</p>");
        assertThat(run("", "digest", "--length", "1", folder.toString()).out()).containsPattern("^(The|After).*\\.\n$");
        assertThat(run("", "digest", "--format", "json", first.toString(), second.toString()).out())
                .contains("\"document\":\"" + first + "\"", "\"alsoIn\":[\"" + second + "\"]", "\"figures\":[]");
        Path blank = Files.writeString(folder.resolve("c.txt"), "\n");
        assertThat(run("", "digest", first.toString(), blank.toString()).err()).isEqualTo("precis: " + blank + " must not be blank\n");
    }

    @Test
    void printsWhatOfManyFilesBearsOnAQuestion() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "The bridge reopened on Monday.");
        Files.writeString(folder.resolve("b.txt"), "Cyclists like their new lane.");
        assertThat(run("", "context", "--query", "When did the bridge reopen?", folder.toString()).out())
                .isEqualTo("==> " + first + " <==\nThe bridge reopened on Monday.\n");
        assertThat(run("", "context", "--query", "a volcano in Iceland", folder.toString())).isEqualTo(new Ran(0, "", ""));
        assertThat(run("", "context", "--query", "the bridge", "--format", "json", folder.toString()).out())
                .startsWith("{\"passages\":[{\"id\":\"" + first + "\"").contains("\"matched\":true");
    }

    @Test
    void printsKeywords() {
        Ran ran = run(TEXT, "keywords", "--count", "2");
        assertThat(ran.lines()).hasSize(2)
                .allSatisfy(term -> assertThat(TEXT.toLowerCase(Locale.ROOT)).contains(term.toLowerCase(Locale.ROOT)));
        assertThat(run(TEXT, "keywords", "--format", "json").out()).startsWith("{\"id\":\"-\",\"keywords\":[{\"term\":\"");
    }

    @Test
    void readsWhatFilesAreCodedIn() throws IOException {
        String text = "Das Schiff fährt über die Förde.";
        Path marked = Files.write(folder.resolve("marked.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertThat(run("", "summarize", marked.toString()).out()).isEqualTo(text + "\n");
        assertThat(run("", "summarize", "--format", "json", marked.toString()).out()).contains("\"start\":1,\"end\":33");
        Path page = Files.write(folder.resolve("page.htm"),
                ("<meta charset=iso-8859-1><p>" + text + "</p>").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("", "summarize", page.toString()).out()).isEqualTo(text + "\n");
        assertThat(run(text.getBytes(StandardCharsets.ISO_8859_1), "summarize", "--encoding", "latin1").out()).isEqualTo(text + "\n");
        Path compressed = folder.resolve("text.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run("", "summarize", compressed.toString()).out()).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            255044462D312E37                                                 | is a PDF, not text; try: pdftotext FILE - | precis
            504B0304140000000000776F72642F646F63756D656E742E786D6C           | is a Word document, not text; try: pandoc -f docx
            504B03046D696D65747970656170706C69636174696F6E2F657075622B7A6970 | is an e-book, not text; try: pandoc -f epub
            504B030414000000000000786C2F776F726B626F6F6B2E786D6C             | is an Excel workbook, not text
            504B0304140000000000007070742F70726573656E746174696F6E2E786D6C   | is a PowerPoint presentation, not text
            504B0304612E747874                                               | is a zip, not text; try: unzip -p
            D0CF11E0A1B11AE100                                               | is a Word, Excel or PowerPoint file of before 2007
            7B5C72746631                                                     | is Rich Text, not text; try: pandoc -f rtf
            89504E470D0A1A0A00                                               | is an image, not text; try: tesseract
            524946460000000057454250                                         | is an image, not text
            FD377A585A0000                                                   | is compressed by xz, not text; try: xz -dc
            7F454C4602                                                       | is a program, not text
            4100420043                                                       | must not hold the character NUL
            """, quoteCharacter = '`')
    void refusesFilesThatAreNoTextAndSaysWhatToDo(String bytes, String message) {
        Ran ran = run(HexFormat.of().parseHex(bytes), "summarize");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("precis: the text " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completesEveryCommandAndItsOptions(String shell) {
        Ran script = run("", "completion", shell);
        assertThat(script.status()).isZero();
        assertThat(script.out()).contains("summarize", "keywords", "max-refused", "markdown").doesNotContain("%%");
    }

    @Test
    void theScriptForBashCompletes() throws Exception {
        Path script = Files.writeString(folder.resolve("precis.bash"), run("", "completion", "bash").out());
        Process bash = new ProcessBuilder("bash", "-c", ". " + script
                + "; COMP_WORDS=(precis summarize --for); COMP_CWORD=2; COMP_LINE='precis summarize --for'; _complete_precis;"
                + " echo \"${COMPREPLY[@]}\"")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("--format\n");
    }

    @Test
    void serveSetsWhatItIsToldAndServes() {
        String[] settings = new String[4];
        int status = new Program(new Streams(null, null, null, Terminals.NONE), () -> {
            settings[0] = System.clearProperty("quarkus.http.port");
            settings[1] = System.clearProperty("quarkus.http.host");
            settings[2] = System.clearProperty("precis.test.setting");
            settings[3] = System.clearProperty("precis.test.flag");
        }, Optional.empty()).run("serve", "--port", "9000", "--host=127.0.0.1", "-Dprecis.test.setting=a=b", "-Dprecis.test.flag");
        assertThat(status).isZero();
        assertThat(settings).containsExactly("9000", "127.0.0.1", "a=b", "");
    }

    @Test
    void mcpAnswersWhereItIsBuiltIn() {
        boolean[] answered = {false};
        int status = new Program(new Streams(null, null, null, Terminals.NONE), () -> {
        }, Optional.of(() -> answered[0] = true)).run("mcp");
        assertThat(status).isZero();
        assertThat(answered[0]).isTrue();
    }

    @Test
    void aTextThatMemoryCannotHoldIsRefusedAndTheOthersGoOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminals.NONE);
        ExitCode code = EachFile.run(List.of("large.txt", "small.txt"), streams, false, file -> {
            if (file.equals("large.txt")) {
                throw new OutOfMemoryError("by this test");
            }
            return "Small.".getBytes(StandardCharsets.UTF_8);
        });
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("precis: large.txt takes more memory than there is");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Small.");
        assertThat(code).isEqualTo(ExitCode.REJECTED);
    }
}
