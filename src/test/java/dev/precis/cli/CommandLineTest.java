package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private record Ran(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private static Ran run(String in, String... arguments) {
        return run(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static Ran run(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new CommandLine(new ByteArrayInputStream(in), out, err).run(arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String request(int i) {
        return "{\"text\": \"Ship number " + i + " left the harbour at noon. It carries coal.\", \"length\": {\"sentences\": 1}}\n";
    }

    private static String requests(int count) {
        return IntStream.range(0, count).mapToObj(CommandLineTest::request).collect(Collectors.joining());
    }

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
    void answersEveryLineInOrderWhateverTheThreads() {
        Ran one = run(requests(500), "bulk", "--threads", "1");
        Ran eight = run(requests(500), "bulk", "--threads", "8");
        assertThat(one.status()).isZero();
        assertThat(one.lines()).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(one.lines().get(i)).contains("Ship number " + i + " left");
        }
        assertThat(eight.out()).isEqualTo(one.out());
        assertThat(one.err()).isEqualTo("precis: 500 answered, 0 refused\n");
    }

    @Test
    void givesABadLineItsProblemAndGoesOn() {
        byte[] bad = ("not json\n" + request(1) + "\n{\"txet\": \"a\"}\r\n" + request(2).strip()).getBytes(StandardCharsets.UTF_8);
        Ran ran = run(bad, "bulk");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(4);
        assertThat(ran.lines().get(0)).contains("\"status\":400", "must be valid JSON").doesNotContain("not json");
        assertThat(ran.lines().get(1)).contains("Ship number 1");
        assertThat(ran.lines().get(2)).contains("\"field\":\"txet\"");
        assertThat(ran.lines().get(3)).contains("Ship number 2");
        assertThat(ran.err()).isEqualTo("precis: 2 answered, 2 refused\n");
    }

    @Test
    void givesALineThatIsNotUtf8OrTooLongItsProblem() throws IOException {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.write(new byte[]{'"', (byte) 0xc3, '"', '\n'});
        in.write("x".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.US_ASCII));
        in.write('\n');
        in.write(request(7).getBytes(StandardCharsets.UTF_8));
        Ran ran = run(in.toByteArray(), "bulk");
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(0)).contains("must be UTF-8");
        assertThat(ran.lines().get(1)).contains("\"status\":413");
        assertThat(ran.lines().get(2)).contains("Ship number 7");
    }

    @Test
    void sharesTheLinesOfAllFilesAmongShardsWithoutLossOrOverlap() throws IOException {
        Path first = Files.writeString(folder.resolve("1.ndjson"), requests(10) + "\n");
        Path second = Files.writeString(folder.resolve("2.ndjson"), requests(11));
        List<List<String>> shards = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            shards.add(run("", "bulk", "--shard", i + "/4", first.toString(), second.toString()).lines());
        }
        List<String> whole = run("", "bulk", first.toString(), second.toString()).lines();
        assertThat(whole).hasSize(21);
        for (int line = 0; line < whole.size(); line++) {
            assertThat(shards.get(line % 4).get(line / 4)).isEqualTo(whole.get(line));
        }
        assertThat(shards.stream().mapToInt(List::size).sum()).isEqualTo(21);
    }

    @Test
    void writesTheOutputCompleteOrNotAtAll() throws IOException {
        Path output = folder.resolve("answers.ndjson");
        assertThat(run(requests(3), "bulk", "--output", output.toString(), "-", "missing.ndjson").status()).isEqualTo(3);
        assertThat(output).doesNotExist();
        assertThat(run(requests(3), "bulk", "--output", output.toString()).status()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(3);
        assertThat(folder.resolve("answers.ndjson.part")).doesNotExist();
    }

    @Test
    void printsHelpAndVersion() {
        assertThat(run("", "--help").out()).startsWith("Usage: precis summarize");
        assertThat(run("", "--version").out()).matches("precis \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
}
