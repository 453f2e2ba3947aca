package dev.precis.cli;

import static dev.precis.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            summarize --sentences 0        | 1 | --sentences must be
            summarize --ratio 2            | 1 | --ratio must be
            summarize --language Klingonese| 1 | --language must be
            summarize --sentence 3         | 2 | unknown option --sentence
            summarize --sentences          | 2 | --sentences needs a value
            summarize --words 9 --words 9  | 2 | --words is given twice
            summarize --to pdf             | 2 | --to must be text, markdown, html or json
            summarize --explain=yes        | 2 | --explain takes no value
            summarize a.txt b.txt          | 2 | summarize takes one file
            summarize no-such-file.txt     | 3 | no such file: no-such-file.txt
            bulk --shard 8/8               | 2 | --shard must be I/N
            bulk --shard 3                 | 2 | --shard must be I/N
            bulk --threads 0               | 2 | --threads must be 1 to 1024
            bulk no-such-file.ndjson       | 3 | no such file: no-such-file.ndjson
            bulk no-such-*.ndjson          | 3 | no such file: no-such-*.ndjson
            bulk --max-refused many        | 2 | --max-refused must be a number of lines or a share
            bulk --max-refused -1          | 2 | --max-refused must be a number of lines or a share
            bulk --max-refused 101%        | 2 | --max-refused must be a number of lines or a share
            bulk --resume                  | 2 | --resume needs --output or --output-dir
            bulk --output a --output-dir b | 2 | only one of --output and --output-dir
            bulk --output-dir answers -    | 2 | --output-dir needs files
            summarise                      | 2 | unknown command summarise
            """)
    void saysWhatIsWrongWithTheArguments(String arguments, int status, String message) {
        Ran ran = run(TEXT, arguments.strip().split(" "));
        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("precis: " + message).doesNotContain("Exception", "\tat ");
    }

    @Test
    void refusesTextThatIsNotUtf8OrBlank() {
        assertThat(run(new byte[]{'a', (byte) 0xff}, "summarize").err()).isEqualTo("precis: the text must be UTF-8\n");
        Ran blank = run(" \n ", "summarize");
        assertThat(blank.status()).isEqualTo(1);
        assertThat(blank.err()).isEqualTo("precis: the text must not be blank\n");
    }

    @Test
    void printsHelpAndVersion() {
        assertThat(run("", "--help").out()).startsWith("Usage: precis summarize");
        assertThat(run("", "--version").out()).matches("precis \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
}
