package dev.precis.bench;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.SummaryRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How the engine's time grows from 1 KB to 10 MB, in nanoseconds per character: on real text and on inputs made to be
 * hard. A linear engine keeps each row nearly flat; the last column is the time per character at 1 MB over that at 100 KB.
 */
public final class GrowthBenchmark {
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private GrowthBenchmark() {}

    /**
     * A kind of text in a format: of any size, and for each round of measuring, which it may differ by.
     *
     * @param documents how many documents of a digest it is cut into; 1 for a summary
     */
    private record Input(Format format, int documents, TextOfRound text) {
        Input(Format format, TextOfRound text) {
            this(format, 1, text);
        }

        Input(Format format, IntFunction<String> text) {
            this(format, (size, round) -> text.apply(size));
        }

        List<Document> documentsOf(int size, int round) {
            String all = text.text(size, round);
            return IntStream.range(0, documents).mapToObj(d -> all.substring(
                    (int) ((long) size * d / documents), (int) ((long) size * (d + 1) / documents)))
                    .map(part -> Document.of(part, format)).toList();
        }
    }

    /** Makes a text of a size for a round. */
    @FunctionalInterface
    private interface TextOfRound {
        String text(int size, int round);
    }

    public static void main(String[] args) throws IOException {
        Map<String, Input> inputs = new TreeMap<>(inputs());
        if (args.length > 0) {
            inputs.keySet().retainAll(List.of(args));
        }
        System.out.printf("%-32s", "ns per character");
        for (int size : SIZES) {
            System.out.printf("%12d", size);
        }
        System.out.printf("%14s%n", "1 MB/100 KB");
        inputs.forEach(GrowthBenchmark::row);
    }

    private static Map<String, Input> inputs() throws IOException {
        List<String> real = new ArrayList<>(EvalTexts.of("cnndm", 500));
        if (real.isEmpty()) {
            real.addAll(EvalTexts.seeds());
        }
        String prose = String.join("\n\n", real);
        Map<String, Input> inputs = new TreeMap<>();
        inputs.put("real prose", new Input(Format.PLAIN, size -> repeat(prose, size)));
        inputs.put("one line of prose", new Input(Format.PLAIN, size -> repeat(prose.replace('\n', ' '), size)));
        inputs.put("no stop", new Input(Format.PLAIN, size -> repeat("word and more ", size)));
        inputs.put("no space", new Input(Format.PLAIN, size -> "x".repeat(size)));
        inputs.put("full stops", new Input(Format.PLAIN, size -> ".".repeat(size)));
        inputs.put("full stops and spaces", new Input(Format.PLAIN, size -> repeat(". ", size)));
        inputs.put("open quotes", new Input(Format.PLAIN, size -> repeat("\"a ", size)));
        inputs.put("marks that stand alone", new Input(Format.PLAIN, size -> repeat("\" A word . ' B c , ", size)));
        inputs.put("bars", new Input(Format.PLAIN, size -> repeat("A | B c. (D) ", size)));
        inputs.put("formulas", new Input(Format.PLAIN, size -> repeat("a=b+c-d(e+f)", size)));
        inputs.put("open brackets", new Input(Format.PLAIN, size -> repeat("(a ", size)));
        inputs.put("newlines", new Input(Format.PLAIN, size -> "a" + "\n".repeat(size - 1)));
        inputs.put("short lines", new Input(Format.PLAIN, size -> repeat("Title Case\n", size)));
        inputs.put("bullets", new Input(Format.PLAIN, size -> repeat("- item one\n", size)));
        inputs.put("numbers", new Input(Format.PLAIN, size -> repeat("1. 2. 3) ", size)));
        inputs.put("abbreviations", new Input(Format.PLAIN, size -> repeat("Dr. e.g. U.S. ", size)));
        inputs.put("one sentence over and over", new Input(Format.PLAIN, size -> repeat("The same words stand here again. ", size)));
        inputs.put("every word different", new Input(Format.PLAIN, GrowthBenchmark::different));
        inputs.put("Han", new Input(Format.PLAIN, size -> repeat("\u6570\u5b57\u7ecf\u6d4e\u53d1\u5c55\u8fc5\u901f\u3002", size)));
        inputs.put("other scripts in turn",
                new Input(Format.PLAIN, size -> repeat("Latin \u6570\u5b57 \u0441\u043b\u043e\u0432\u043e ", size)));
        inputs.put("lone surrogates", new Input(Format.PLAIN, size -> "\ud800".repeat(size)));
        inputs.put("title case", new Input(Format.PLAIN, size -> repeat("A Title Of Many Words ", size)));
        inputs.put("colons", new Input(Format.PLAIN, size -> repeat("Speaker: ", size)));
        inputs.put("short words with stops", new Input(Format.PLAIN, size -> repeat("Proc. Natl. Acad. Sci. F. R. Civ. Sg. ", size)));
        inputs.put("units", new Input(Format.PLAIN, size -> repeat("It has 5 m. A 60 W. Box at km/h. Cars ", size)));
        inputs.put("glued notes", new Input(Format.PLAIN, size -> repeat("It was war.2 In the end.3–5 He won.(4) It ", size)));
        inputs.put("names with marks", new Input(Format.PLAIN, size -> repeat("They saw Wham! Every Wham! fan sang Oh! Susan ", size)));
        inputs.put("names with marks, paragraphs", new Input(Format.PLAIN, size -> repeat("They saw Wham! Every fan sang.\n\n", size)));
        inputs.put("who speaks", new Input(Format.PLAIN, size -> repeat("“Go!” The old man said. “No?” Old men on ", size)));
        inputs.put("names of programs", new Input(Format.PLAIN, size -> repeat("java.lang.Null calls a.Big.One and big.Old ", size)));
        inputs.put("quotations never closed", new Input(Format.PLAIN, size -> repeat("He “said. It “is. So “be it. ", size)));
        inputs.put("Thai", new Input(Format.PLAIN, size -> repeat("รัฐบาลประกาศแผนใหม่เมื่อวันจันทร์ แผนนี้จะช่วยเกษตรกร ", size)));
        inputs.put("alike but for a number", new Input(Format.PLAIN, GrowthBenchmark::alike));
        inputs.put("names in their own script",
                new Input(Format.PLAIN, size -> repeat("Jane (Russian: Джейн Доу Смит; of 1931), in Arabic سوق النحاسين, is a ", size)));
        inputs.put("nouns that lean",
                new Input(Format.PLAIN, size -> repeat("Ice covers a large area. In 1995, the area got a warden. ", size)));
        inputs.put("digest, real prose", new Input(Format.PLAIN, 4, (size, round) -> repeat(prose, size)));
        inputs.put("digest, alike but for a figure", new Input(Format.PLAIN, 4, (size, round) -> figures(size)));
        inputs.put("digest, nothing but figures", new Input(Format.PLAIN, 4,
                (size, round) -> repeat("The bridge cost $1,234,567 5% 9 men 7 million euros; 1.2.3 10-15 $ 8 000. ", size)));
        inputs.put("alike but for a word", new Input(Format.PLAIN, GrowthBenchmark::contradictions));
        inputs.put("furniture among sentences", new Input(Format.PLAIN,
                size -> repeat("The mill is old. Subscribe to the newsletter. The “newsletter” was free. Click “Save (a@b.c). ", size)));
        inputs.put("nothing but furniture", new Input(Format.PLAIN, size -> repeat("Share on Facebook\n\nSubscribe now.\n\n", size)));
        inputs.put("names of files, addresses",
                new Input(Format.PLAIN, size -> repeat("RT @a: #b_c calls x_y.z.w(http://a.b/c-d?e=f@g.h) ", size)));
        inputs.put("one address", new Input(Format.PLAIN, size -> repeat("http://aa.bb/cc-dd?", size)));
        inputs.put("subtitles",
                new Input(Format.PLAIN, size -> repeat("1\n00:00:01,000 --> 00:00:02,000\n<i>words</i> of a cue\n\n", size)));
        inputs.put("subtitles, tags on one line",
                new Input(Format.TRANSCRIPT, size -> "00:00.000 --> 00:02.000\n" + repeat("<v A B>w <c ", size)));
        inputs.put("clocks", new Input(Format.PLAIN, size -> repeat("0:03\nwords between clocks\n", size)));
        inputs.put("messages", new Input(Format.PLAIN, size -> repeat("[12/03/2024, 18:02] Mia: <words\n:tada: 3\n", size)));
        inputs.put("quoted mail",
                new Input(Format.PLAIN, size -> repeat("On 3 March Dana wrote:\n> > words\n> of hers\n\n-- \nMia\n", size)));
        inputs.put("heads of mails", new Input(Format.PLAIN, size -> repeat("From: a@b\nTo: c\nDate: d\n\n--\n", size)));
        inputs.put("fields of a mail in one block", new Input(Format.PLAIN, size -> repeat("From: a\nTo: c\n", size)));
        inputs.put("a mail in code", new Input(Format.MAIL,
                size -> "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n" + repeat("=C3=BC w=\n", size)));
        inputs.put("a mail of parts in parts",
                new Input(Format.MAIL, size -> repeat("Content-Type: multipart/mixed; boundary=b\n\n--b\n", size)));
        inputs.put("signatures", new Input(Format.PLAIN, size -> repeat("From: a\nTo: b\nDate: c\n\n-- \nMia\n\n", size)));
        inputs.put("headings over no references", new Input(Format.PLAIN, size -> repeat("- References\n", size)));
        inputs.put("running heads", new Input(Format.PLAIN, GrowthBenchmark::pages));
        inputs.put("one word between pages",
                new Input(Format.PLAIN, size -> repeat("the mill is old. The\nowner of it goes on and\n\nDraft\n\n", size)));
        inputs.put("wrapped lines",
                new Input(Format.PLAIN, size -> repeat("The words of this line are as many as it takes to fill\n", size)));
        inputs.put("references", new Input(Format.PLAIN, size -> repeat("References\n\n1. Lund K. Wheat. 2011.\n\n", size)));
        inputs.put("Markdown, one line of markers",
                new Input(Format.MARKDOWN, size -> repeat("*a* _b_ **c** `d` [e](f) ~~g~~ <h@i.j> &amp; ", size)));
        inputs.put("Markdown, markers never closed", new Input(Format.MARKDOWN, size -> repeat("*a **b _c `d` [e ![f <g ", size)));
        inputs.put("Markdown, brackets", new Input(Format.MARKDOWN, size -> "[".repeat(size)));
        inputs.put("Markdown, quotes in quotes", new Input(Format.MARKDOWN, size -> ">".repeat(size)));
        inputs.put("Markdown, lists in lists", new Input(Format.MARKDOWN, size -> repeat("- ", size)));
        inputs.put("Markdown, marks in marks",
                new Input(Format.MARKDOWN, size -> repeat("*a. **b. ~~c. [d. ", size / 2) + repeat("e](f) g~~. h**. i*. ", size / 2)));
        inputs.put("Markdown, notes and tasks", new Input(Format.MARKDOWN, size -> repeat("- [x] a[^1] [^ b[^2\n\n[^1]: c\n\n", size)));
        inputs.put("Markdown, tags never closed", new Input(Format.MARKDOWN, size -> repeat("a <b>c <i>d </u> ", size)));
        inputs.put("Markdown, rows of a table", new Input(Format.MARKDOWN, size -> repeat("| a | b |\n|---|---|\n", size)));
        inputs.put("Markdown, real prose", new Input(Format.MARKDOWN, size -> repeat(prose, size)));
        inputs.put("HTML, elements in elements", new Input(Format.HTML, size -> repeat("<div>", size)));
        inputs.put("HTML, words in elements", new Input(Format.HTML, size -> repeat("<b>Bold words</i> stand here. ", size)));
        inputs.put("HTML, tags never closed", new Input(Format.HTML, size -> repeat("<a href='x", size)));
        inputs.put("HTML, comments in comments",
                new Input(Format.HTML, size -> repeat("<div class=comment><p>The words of one comment.", size)));
        inputs.put("HTML, paragraphs of links", new Input(Format.HTML,
                size -> repeat("<p><a href=x>All of this is link.</a></p><p>The words of one paragraph stand here, and more.</p>", size)));
        inputs.put("HTML, paragraphs that are one link", new Input(Format.HTML,
                size -> "<p>This is a paragraph of running text." + repeat("<p><a href=x>It was sold to the town in May.</a>", size)));
        inputs.put("HTML, ruby", new Input(Format.HTML, size -> repeat("<ruby>漢<rt>かん</rt></ruby>", size)));
        inputs.put("HTML, paragraphs", new Input(Format.HTML, size -> repeat("<p>The words of one paragraph stand here.</p>\n", size)));
        return inputs;
    }

    private static void row(String name, Input input) {
        Summarizer engine = new Summarizer();
        double[] perCharacter = new double[SIZES.length];
        System.out.printf("%-32s", name);
        for (int i = 0; i < SIZES.length; i++) {
            int rounds = Math.max(5, 10_000_000 / SIZES[i]);
            int warmUp = rounds / 2; // the compiler is still at work
            long[] times = new long[rounds];
            for (int r = -warmUp; r < rounds; r++) {
                List<Document> documents = input.documentsOf(SIZES[i], warmUp + r);
                long start = System.nanoTime();
                summarize(engine, documents);
                if (r >= 0) {
                    times[r] = System.nanoTime() - start;
                }
            }
            Arrays.sort(times);
            perCharacter[i] = (double) times[rounds / 2] / SIZES[i];
            System.out.printf("%12.2f", perCharacter[i]);
        }
        System.out.printf("%14.2f%n", perCharacter[3] / perCharacter[2]);
    }

    private static void summarize(Summarizer engine, List<Document> documents) {
        try {
            engine.summarize(SummaryRequest.of(documents));
        } catch (InvalidRequestException e) {
            // some of these inputs hold nothing to read, and finding that out takes time too
        }
    }

    private static String repeat(String piece, int size) {
        return piece.repeat(size / piece.length() + 1).substring(0, size);
    }

    /** Words that no round before held, so that nothing remembered from there helps. */
    private static String different(int size, int round) {
        StringBuilder text = new StringBuilder(size + 16);
        for (long i = round * (size / 7 + 1L); text.length() < size; i++) {
            text.append('w').append(Long.toString(i * 7919 & Integer.MAX_VALUE, 36)).append(i % 12 == 11 ? ". W" : " ");
        }
        return text.substring(0, size);
    }

    /** Pages with their heads and numbers. */
    private static String pages(int size) {
        StringBuilder text = new StringBuilder(size + 120);
        for (int i = 1; text.length() < size; i++) {
            text.append("the number of cars that use the bridge each day has\nAnnual Report   Page ").append(i).append("\n- ").append(i)
                    .append(" -\n");
        }
        return text.substring(0, size);
    }

    /** One sentence again and again, each time with other names, affirmed and denied by turns: hardly any is the other's duplicate. */
    private static String contradictions(int size) {
        StringBuilder text = new StringBuilder(size + 120);
        for (int i = 0; text.length() < size; i++) {
            text.append("The council of Town").append(Integer.toString(i * 7919 & 0xFFFF, 36)).append(i % 2 == 0 ? " has" : " has not")
                    .append(" approved the plan for the old harbour bridge over the river. ");
        }
        return text.substring(0, size);
    }

    /** One sentence again and again, each time with another sum: any two may tell of one thing. */
    private static String figures(int size) {
        StringBuilder text = new StringBuilder(size + 80);
        for (int i = 0; text.length() < size; i++) {
            text.append("The committee said that the old harbour bridge cost $").append(1000 + i * 7919 % 9000).append(" in all. ");
        }
        return text.substring(0, size);
    }

    /** One sentence again and again, each time with another number. */
    private static String alike(int size) {
        StringBuilder text = new StringBuilder(size + 80);
        for (int i = 0; text.length() < size; i++) {
            text.append("The committee approved plan ").append(i).append(" for the old harbour bridge. ");
        }
        return text.substring(0, size);
    }
}
