package dev.precis.cli;

import static dev.precis.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of requests answered by {@code precis bulk}. */
class BulkTest {
    @TempDir
    Path folder;

    private static String request(int i) {
        return "{\"text\": \"Ship number " + i + " left the harbour at noon. It carries coal.\", \"length\": {\"sentences\": 1}}\n";
    }

    private static String requests(int count) {
        return IntStream.range(0, count).mapToObj(BulkTest::request).collect(Collectors.joining());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The path of a file that holds this. */
    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
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
        assertThat(ran.lines().get(0)).contains("must be valid UTF-8");
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

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 0", "19%, 1", "20%, 0", "100%, 0"})
    void endsAsSoManyRefusedLinesAllow(String allowed, int status) {
        Ran ran = run("{}\n" + requests(8) + "[]", "bulk", "--max-refused", allowed);
        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.lines()).hasSize(10);
        assertThat(ran.err()).isEqualTo("precis: 8 answered, 2 refused\n");
    }

    @Test
    void repeatsTheIdOfALineAndTellsTheLineOfAProblem() {
        String lines = "\uFEFF{\"id\": \"a\", \"text\": \"Ships left the harbour.\"}\n\n  \n"
                + "{\"text\": 3, \"id\": \"b \\ud800\"}\n{\"id\": 7}\n{\"te";
        Ran ran = run(lines, "bulk");
        assertThat(ran.lines()).hasSize(4);
        assertThat(ran.lines().get(0)).startsWith("{\"id\":\"a\",\"summary\":\"Ships left the harbour.\"");
        assertThat(ran.lines().get(1)).contains("\"id\":\"b \\uD800\",\"line\":4", "\"field\":\"text\"");
        assertThat(ran.lines().get(2)).contains("\"line\":5", "\"field\":\"id\",\"message\":\"must be a string\"");
        assertThat(ran.lines().get(3)).contains("\"line\":6", "must be valid JSON; see line 6, column 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void linesInUtf16AreNotReadAsSomethingElse(String charset) {
        Ran ran = run(("\uFEFF" + requests(3)).getBytes(Charset.forName(charset)), "bulk");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("- can't be read: its lines must be in UTF-8, and it begins with the mark of UTF-16\n");
    }

    @Test
    void undoesWhatFilesAndPipesAreCompressedBy() throws IOException {
        Path twoMembers = folder.resolve("requests.ndjson.gz");
        Files.write(twoMembers, gzip(requests(3)));
        Files.write(twoMembers, gzip(request(3)), StandardOpenOption.APPEND);
        String plain = run(requests(4), "bulk").out();
        assertThat(run("", "bulk", twoMembers.toString()).out()).isEqualTo(plain);
        assertThat(run(gzip(requests(4)), "bulk").out()).isEqualTo(plain);
    }

    /** The bytes are what {@code zstd} makes of one request. */
    @Test
    void undoesZstandard() {
        byte[] zstd = HexFormat.of()
                .parseHex("28b52ffd04687d020012c61211a06f5439dbd0abe50619dd7fc6a9df3a0f20e7d1c4e927f8153e75dcc4595df09d7770e14e4c4dbfcd79"
                        + "52d7d202c608bb9e9e36a279583fab5dd5bb1e3d1f3d0b5b3666bc89d7fbd57100556d2d87");
        assertThat(run(zstd, "bulk").out()).isEqualTo(run(request(1), "bulk").out()).contains("Ship number 1");
    }

    @Test
    void saysThatACompressedFileIsCutOff() throws IOException {
        byte[] whole = gzip(requests(100));
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));
        Ran ran = run("", "bulk", cut.toString());
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("precis: " + cut + " can't be read: Unexpected end of ZLIB input stream\n");
    }

    /** So many bytes of input that members end and junk begins at every place of a buffer. */
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 5", "1, 30", "2, 1", "3, 9", "40, 1", "40, 12", "40, 70000"})
    void whatStandsBehindGzipIsNotPassedOver(int members, int junk) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < members; i++) {
            bytes.write(gzip(request(i) + " ".repeat(i * 1000)));
        }
        Path whole = Files.write(folder.resolve("whole.gz"), bytes.toByteArray());
        assertThat(run("", "bulk", whole.toString()).lines()).hasSize(members);
        bytes.write("junk ".repeat(junk).getBytes(StandardCharsets.US_ASCII), 0, junk);
        Path more = Files.write(folder.resolve("more.gz"), bytes.toByteArray());
        Ran ran = run("", "bulk", more.toString());
        assertThat(ran.err()).isEqualTo("precis: " + more + " can't be read: Not gzip to its end\n");
        assertThat(ran.status()).isEqualTo(3);
    }

    @Test
    void answersEachFileOfAGlobIntoAFileOfItsOwn() throws IOException {
        file("in/a.ndjson", requests(2));
        Files.write(folder.resolve("in/b.ndjson.gz"), gzip(requests(3)));
        file("in/c.txt", "not asked for");
        Path out = folder.resolve("out/answers");
        assertThat(run("", "bulk", "--output-dir", out.toString(), folder + "/in/*.ndjson*").status()).isZero();
        assertThat(Files.readAllLines(out.resolve("a.ndjson"))).hasSize(2);
        assertThat(Files.readString(out.resolve("b.ndjson"))).isEqualTo(run(requests(3), "bulk").out());
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void sharesFilesAmongShards() throws IOException {
        for (int i = 0; i < 5; i++) {
            file("in/" + i + ".jsonl", request(i));
        }
        Path out = folder.resolve("out");
        for (String shard : List.of("0/2", "1/2")) {
            assertThat(run("", "bulk", "--shard", shard, "--output-dir", out.toString(), folder.resolve("in").toString()).err())
                    .isEqualTo("precis: " + (shard.startsWith("0") ? 3 : 2) + " answered, 0 refused\n");
        }
        for (int i = 0; i < 5; i++) {
            assertThat(Files.readString(out.resolve(i + ".jsonl"))).contains("Ship number " + i);
        }
    }

    @Test
    void refusesOutputsThatWouldOverwriteEachOtherOrTheirInput() throws IOException {
        String a = file("in/a.ndjson", request(1));
        String b = file("other/a.ndjson", request(2));
        assertThat(run("", "bulk", "--output-dir", folder.resolve("out").toString(), a, b).err()).contains("in one file");
        Ran onto = run("", "bulk", "--output-dir", folder.resolve("in").toString(), a);
        assertThat(onto.status()).isEqualTo(2);
        assertThat(onto.err()).contains("which would be overwritten");
        String link = Files.createSymbolicLink(folder.resolve("link.ndjson"), Path.of(a)).toString();
        for (String output : List.of(a, link)) {
            Ran itself = run("", "bulk", "--output", output, b, a);
            assertThat(itself.status()).isEqualTo(2);
            assertThat(itself.err()).contains("--output must not be " + a + ", which would be overwritten");
        }
        assertThat(Files.readString(Path.of(a))).isEqualTo(request(1));
    }

    @Test
    void goesOnBehindTheLastWholeLineOfAnEarlierRun() throws IOException {
        String in = file("in.ndjson", "\n{}\n" + requests(20));
        Path output = folder.resolve("answers.ndjson");
        String whole = run("", "bulk", in).out();
        int cut = whole.indexOf("Ship number 7");
        Path partial = Files.writeString(folder.resolve("answers.ndjson.part"), whole.substring(0, cut));
        Ran ran = run("", "bulk", "--resume", "--output", output.toString(), in);
        assertThat(ran.err()).isEqualTo("precis: 20 answered, 1 refused, 8 of them in an earlier run\n");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(output).hasContent(whole);
        assertThat(partial).doesNotExist();

        Ran again = run("", "bulk", "--resume", "--max-refused", "1", "--output", output.toString(), in);
        assertThat(again.err()).isEqualTo("precis: 20 answered, 1 refused, 21 of them in an earlier run\n");
        assertThat(again.status()).isZero();
        assertThat(output).hasContent(whole);
    }

    @Test
    void leavesWhatIsAnsweredWhereTheNextRunGoesOn() throws IOException {
        String good = file("good.ndjson", requests(3));
        Path output = folder.resolve("answers.ndjson");
        assertThat(run("", "bulk", "--output", output.toString(), good, folder + "/missing").status()).isEqualTo(3);
        assertThat(output).doesNotExist();
        file("missing", request(9));
        Ran ran = run("", "bulk", "--resume", "--output", output.toString(), good, folder + "/missing");
        assertThat(ran.status()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0", "", "{\"summary\":", "lost}"})
    void whatIsNoAnswerIsAnsweredAgain(String left) throws IOException {
        String in = file("in.ndjson", requests(4));
        Path output = folder.resolve("answers.ndjson");
        String whole = run("", "bulk", in).out();
        String first = whole.substring(0, whole.indexOf('\n') + 1);
        file("answers.ndjson.part", first + left + '\n' + first);
        Ran ran = run("", "bulk", "--resume", "--output", output.toString(), in);
        assertThat(ran.err()).isEqualTo("precis: 4 answered, 0 refused, 1 of them in an earlier run\n");
        assertThat(output).hasContent(whole);
    }

    @Test
    void aHyphenIsStandardOutput() throws IOException {
        Ran ran = run("", "bulk", "--output", "-", file("in.ndjson", requests(2)));
        assertThat(ran.lines()).hasSize(2);
        assertThat(Path.of("-")).doesNotExist();
        assertThat(run("", "bulk", "--output", "-", "--resume").err()).startsWith("precis: --resume needs --output");
    }

    @Test
    void writesToWhatALinkPointsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("real.ndjson"), "old\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.ndjson"), file);
        assertThat(run("", "bulk", "--output", link.toString(), file("in.ndjson", requests(2))).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllLines(file)).hasSize(2).doesNotContain("old");
    }

    @Test
    void writesToAPipeAsItIs() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
        String in = file("in.ndjson", requests(2));
        CompletableFuture<List<String>> read = CompletableFuture.supplyAsync(() -> lines(pipe));
        assertThat(run("", "bulk", "--output", pipe.toString(), in).status()).isZero();
        assertThat(read.get(1, TimeUnit.MINUTES)).hasSize(2);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void goesOnFileByFile() throws IOException {
        file("in/a.ndjson", requests(2));
        file("in/b.ndjson", requests(3));
        Path out = Files.createDirectory(folder.resolve("out"));
        String input = folder.resolve("in").toString();
        Files.writeString(out.resolve("a.ndjson"), "{\"kept\": 1}\n");
        Files.writeString(out.resolve("b.ndjson.part"), "{\"kept\": 2}\n{\"cut o");
        assertThat(run("", "bulk", "--resume", "--output-dir", out.toString(), input).err())
                .isEqualTo("precis: 4 answered, 0 refused, 2 of them in an earlier run\n");
        assertThat(out.resolve("a.ndjson")).hasContent("{\"kept\": 1}\n");
        List<String> b = Files.readAllLines(out.resolve("b.ndjson"));
        assertThat(b.getFirst()).isEqualTo("{\"kept\": 2}");
        assertThat(b.get(1)).contains("Ship number 1");
        assertThat(b).hasSize(3);
    }

    @Test
    void optionsHoldForLinesThatSayNothingElse() {
        String one = "{\"text\": \"Ships leave. Barges stay. Trains wait. Trucks idle.\"}\n";
        String two = one.replace("}", ", \"length\": {\"sentences\": 2}, \"language\": \"de\"}");
        List<String> answers = run(one + two, "bulk", "--length", "4", "--language", "nl", "--explain").lines();
        assertThat(answers.get(0)).contains("Trucks idle.", "\"language\":\"nl\"", "\"parts\":{", "\"rank\":4");
        assertThat(answers.get(1)).contains("\"language\":\"de\"", "\"rank\":2").doesNotContain("\"rank\":3");
    }
}
