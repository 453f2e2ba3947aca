package dev.precis.cli;

import static dev.precis.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusCommandTest {
    private static final String SEED = "seeds/004_3d929be05c6d5bd0.txt";

    @TempDir
    Path folder;

    /** Builds a corpus, of standard input where no file is named. */
    private Ran corpus(String in, String... arguments) {
        return precis(in, "corpus", arguments);
    }

    private Ran precis(String in, String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--corpora";
        all[all.length - 1] = folder.toString();
        return run(in, all);
    }

    @Test
    void aCorpusOfTheSeedsGivesASummaryOtherIdfFigures() {
        Ran built = corpus("", "seeds", "seeds");
        assertThat(built.err()).startsWith("precis: seeds holds 5 documents (en) with ").contains(" terms in ");
        assertThat(built.status()).isZero();
        assertThat(built.out()).isEmpty();
        Ran plain = precis("", "summarize", "--format", "json", "--explain", SEED);
        Ran joined = precis("", "summarize", "--format", "json", "--explain", "--corpus", "seeds", SEED);
        // every seed is about Shanghai
        assertThat(plain.out()).contains("\"term\":\"Shanghai\"");
        assertThat(joined.status()).isZero();
        assertThat(idf(joined, "Shanghai")).isLessThan(idf(plain, "Shanghai"));
        assertThat(precis("", "keywords", SEED).lines()).contains("Shanghai");
        assertThat(precis("", "keywords", "--corpus", "seeds", SEED).lines()).isNotEmpty().doesNotContain("Shanghai");
    }

    private static double idf(Ran ran, String term) {
        String from = ran.out().substring(ran.out().indexOf("\"term\":\"" + term + '"'));
        String idf = from.substring(from.indexOf("\"idf\":") + 6);
        return Double.parseDouble(idf.substring(0, idf.indexOf(',')));
    }

    @Test
    void everyCommandThatReadsTextsTakesOne() throws IOException {
        corpus("", "seeds", "seeds");
        assertThat(precis("", "digest", "--corpus", "seeds", "seeds").status()).isZero();
        assertThat(precis("", "context", "--query", "Who invests?", "--corpus", "seeds", "seeds").status()).isZero();
        String line = "{\"text\":\"Shanghai grows. Startups move to Shanghai. Investors follow startups.\",\"explain\":true%s}\n";
        String byOption = precis(line.formatted(""), "bulk", "--corpus", "seeds").out();
        assertThat(byOption).contains("\"summary\"").isEqualTo(precis(line.formatted(",\"corpus\":\"seeds\""), "bulk").out())
                .isNotEqualTo(precis(line.formatted(""), "bulk").out());
    }

    @Test
    void readsFoldersMarkupLinesAndWhatIsCompressed() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/deep"));
        Files.writeString(in.resolve("a.md"), "# Bridges\n\nA *bridge* is new.");
        Files.writeString(in.resolve("b.html"), "<p>The bridge &amp; the river.</p>");
        Files.writeString(in.resolve("c.bin"), "passed over");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(in.resolve("d.ndjson.gz")))) {
            out.write("{\"id\":7,\"text\":\"A tram.\",\"more\":{\"text\":1}}\n\n{\"html\":\"<b>Trams</b>\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(corpus("", "news", "--language", "en", folder.resolve("in").toString()).err())
                .startsWith("precis: news holds 4 documents (en) with 4 terms in ").contains("; 4 read (");
        assertThat(corpus("A ferry.", "news", "--add", "-").err()).startsWith("precis: news holds 5 documents (en) with 5 terms");
        assertThat(corpus("{\"text\":\"A ferry.\"}", "news", "--add", "--from", "ndjson").err())
                .startsWith("precis: news holds 6 documents (en) with 5 terms");
        assertThat(corpus("A ferry.", "news", "--language", "en").err()).startsWith("precis: news holds 1 documents (en) with 1 terms");
    }

    @Test
    void findsTheLanguageByTheFirstDocuments() {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"text\":\"Die Brücke " + i + " ist neu, und der Fluss ist alt.\"}\n").collect(Collectors.joining());
        assertThat(corpus(lines, "neu", "--from", "ndjson").err()).startsWith("precis: neu holds 200 documents (de) with ");
        assertThat(corpus("Ein Fluss.", "neu", "--add").err()).startsWith("precis: neu holds 201 documents (de) with ");
        Ran other = corpus("A river.", "neu", "--add", "--language", "en");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("--language must be de, or not be given");
    }

    @Test
    void tellsOfDocumentsInOtherLanguagesThanMostAreIn() throws IOException {
        String english = "The bridge over the river is new, and the old one was taken down by the town after it had broken in the storm. "
                + "The council says that it has paid for all of the repairs, and people who live there have waited for them since May.\n";
        String german = "Die Brücke über den Fluss ist neu, und die alte wurde von der Stadt abgerissen, nachdem sie im Sturm gebrochen war. "
                + "Der Rat sagt, dass er alle Reparaturen bezahlt hat, und wer dort wohnt, hat seit Mai auf sie gewartet.\n";
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), english);
        Path foreign = Files.writeString(texts.resolve("b.txt"), german.repeat(2));
        Files.writeString(texts.resolve("c.txt"), english);
        Files.writeString(texts.resolve("d.txt"), english);
        String told = foreign + " seems to be in \"de\", and its words are counted as those of \"en\"\n";
        assertThat(corpus("", "news", texts.toString()).err()).startsWith("precis: " + told).contains("news holds 4 documents (en)")
                .contains(", 1 in other languages");
        assertThat(corpus("", "news", "--add", foreign.toString()).err()).startsWith("precis: " + told);
        assertThat(corpus("{\"text\":\"" + german.strip() + "\"}", "news", "--add", "--from", "ndjson").err())
                .startsWith("precis: -:1 seems to be in \"de\"");
        assertThat(corpus("", "news", "--language", "en", texts.toString()).err()).startsWith("precis: news holds 4 documents (en)");
    }

    @Test
    void tellsOfWhatItCanNotReadAndGoesOn() throws IOException {
        Path lines = Files.writeString(folder.resolve("x.jsonl"), """
                {"text":"A bridge."}
                {"text":17}
                {"body":"A river."}
                {"text":"A river."
                {"text":" "}
                """);
        Ran ran = corpus("", "news", "--language", "en", lines.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("x.jsonl:2: text: must be a string\n", "x.jsonl:3: text: one of text and html must be given\n",
                "x.jsonl:4: body: must be valid JSON; see line 4", "precis: news holds 1 documents", "1 without text, 3 refused");
    }

    @Test
    void withoutAnyTextTheCorpusStaysAsItWas() throws IOException {
        assertThat(corpus(" ", "news").err()).isEqualTo("precis: no document holds text to read; there is no corpus news\n");
        corpus("A bridge.", "news", "--language", "en");
        Ran blank = corpus(" ", "news", "--language", "en");
        assertThat(blank.status()).isEqualTo(1);
        assertThat(blank.err()).isEqualTo("precis: no document holds text to read; the corpus news is what it was\n");
        Ran missing = corpus("", "news", "--language", "en", SEED, folder.resolve("missing.txt").toString());
        assertThat(missing.status()).isEqualTo(3);
        assertThat(missing.err()).contains("no such file");
        assertThat(corpus("A river.", "news", "--add").err()).startsWith("precis: news holds 2 documents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            corpus                                   | 2 | precis: NAME must be given
            corpus ../news seeds                     | 2 | NAME must be a name of 1 to 64 ASCII letters, digits, '-', '_' and '.', the first
            corpus news --language Klingonese seeds  | 2 | --language must be
            corpus news --from pdf seeds             | 2 | --from must be one of
            summarize --corpus nws seeds             | 2 | --corpus must be one of "news"
            bulk --corpus nws                        | 2 | --corpus must be one of "news" (in
            """)
    void saysWhatIsWrongWithTheArguments(String arguments, int status, String message) {
        corpus("A bridge.", "news", "--language", "en");
        Ran ran = run("", (arguments + " --corpora " + folder).split(" +"));
        assertThat(ran.err()).contains(message);
        assertThat(ran.status()).isEqualTo(status);
    }

    @Test
    void tellsWhereItLookedForACorpus() {
        assertThat(run("A bridge.", "summarize", "--corpora", "seeds", "--corpus", "news").err())
                .startsWith("precis: --corpus must not be given: there are no corpora here (in seeds; --corpora names another folder)");
    }

    @Test
    void aTextInAnotherLanguageIsRefusedAndTheOthersGoOn() throws IOException {
        Ran built = corpus("A bridge.", "news", "--language", "en");
        assertThat(built.status()).as(built.err()).isZero();
        Path german = Files.writeString(folder.resolve("de.txt"), "Die Brücke ist neu. Sie wurde gebaut, weil die alte nicht mehr trug.");
        Path english = Files.writeString(folder.resolve("en.txt"), "The bridge is new. It was built because the old one broke.");
        Ran ran = precis("", "summarize", "--corpus", "news", german.toString(), english.toString());
        assertThat(ran.status()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err()).contains("de.txt: --corpus is of documents in \"en\", and the text is in \"de\"");
        assertThat(ran.out()).contains("The bridge is new.");
    }

    @Test
    void aDamagedCorpusIsAMatterOfItsFiles() throws IOException {
        corpus("A bridge.", "news", "--language", "en");
        Files.writeString(folder.resolve("news/segments_1"), "damaged");
        for (Ran ran : new Ran[]{precis("A bridge.", "summarize", "--corpus", "news"), corpus("A river.", "news", "--add"),
            corpus("A river.", "news")}) {
            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.err()).startsWith("precis: the corpus news can't be used: ");
        }
    }
}
