package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.fuzz.Oracle;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import dev.precis.wire.Answers;
import dev.precis.wire.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text and every request. */
class SummarizerProperties {
    private static final Summarizer SUMMARIZER = new Summarizer();

    private static final String OPENING = "The harbour of the city has grown for many years. Its ships bring goods from all over the world. "
            + "Most of them leave again within a day.\n\n";

    /**
     * Texts that begin like any other and go on with real words, other scripts, emoji, lone surrogates, odd spaces and whatever ends a
     * sentence.
     */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("The", "economy", "of", "Shanghai", "grew", "quickly", "Dr.", "e.g.", "3.5", "U.S.",
                "café",
                "naïve", "上海", "新夜论坛", "数字经济", "Россия", "العربية", "हिन्दी", "🚀", "🧑‍🚀", "\ud83d", "\udc00", "e\u0301", "\u00ad",
                "\u200b",
                "\ufeff", "\u00a0", "\"", "”", "(", ")", "-", "*", "#", "|", "http://a.example/b?c=d.e", "a@b.example", "<b>", "&amp;");
        Arbitrary<String> ends = Arbitraries.of(" ", " ", " ", " ", ". ", "? ", "! ", "… ", "。", "؟ ", "। ", "\n", "\r\n", "\n\n", "\t");
        return pieces.list().ofMinSize(1).ofMaxSize(120)
                .flatMap(words -> ends.list().ofSize(words.size()).map(gaps -> {
                    StringBuilder text = new StringBuilder(OPENING);
                    for (int i = 0; i < words.size(); i++) {
                        text.append(words.get(i)).append(gaps.get(i));
                    }
                    return text.toString();
                }));
    }

    private static SummaryRequest request(String text, Format format) {
        return SummaryRequest.of(Document.of(text, format));
    }

    @Property(tries = 300)
    void offsetsCutOutTheSentenceInEveryUnit(@ForAll("texts") String text, @ForAll OffsetUnit unit) {
        Summary summary = SUMMARIZER.summarize(request(text, Format.PLAIN).withOffsets(unit));
        assertThat(summary.sentences()).allSatisfy(sentence -> Oracle.checkOffsets(text, unit, sentence));
    }

    @Property(tries = 300)
    void neverExceedsABudgetOfMoreThanOneSentence(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int count) {
        for (Length length : List.of(new Length.Sentences(count), new Length.Words(count), new Length.Characters(4 * count),
                new Length.Tokens(2 * count), new Length.Ratio(count / 100.0))) {
            Summary summary = SUMMARIZER.summarize(request(text, Format.PLAIN).withLength(length));
            assertThat(summary.sentences()).isNotEmpty();
            if (summary.sentences().size() > 1) {
                assertThat(Oracle.size(summary, length)).as(length.toString()).isLessThanOrEqualTo(Oracle.budget(length, summary));
            }
        }
    }

    @Property(tries = 300)
    void ranksAndScoresAgree(@ForAll("texts") String text) {
        List<SummarySentence> sentences = SUMMARIZER.summarize(request(text, Format.PLAIN).withOrder(Order.SCORE)).sentences();
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(sentences.get(i).rank()).isEqualTo(i + 1);
            assertThat(sentences.get(i).score()).isBetween(0.0, i == 0 ? 1.0 : sentences.get(i - 1).score());
        }
    }

    @Property(tries = 300)
    void takesEveryTextInEveryFormat(@ForAll("texts") String text, @ForAll Format format) {
        Summary summary = SUMMARIZER.summarize(request(text, format));
        assertThat(summary.sentences()).isNotEmpty().allSatisfy(sentence -> {
            assertThat(sentence.start()).isBetween(0, sentence.end() - 1);
            assertThat(sentence.end()).isLessThanOrEqualTo(text.length());
        });
    }

    @Example
    void everyThreadLocaleAndTimeZoneGetsTheSameBytes() throws Exception {
        List<WireRequest> requests = seeds().stream().map(text -> new WireRequest(
                request(text, Format.PLAIN).withLength(new Length.Ratio(0.2)).withExplain(true), List.of("text"))).toList();
        List<byte[]> expected = requests.stream().map(SummarizerProperties::answer).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                List<Callable<byte[]>> calls = Stream.of(requests, requests, requests).flatMap(List::stream)
                        .<Callable<byte[]>>map(request -> () -> answer(request)).toList();
                List<Future<byte[]>> answers = threads.invokeAll(calls);
                for (int i = 0; i < answers.size(); i++) {
                    assertThat(answers.get(i).get()).as("%s, request %d", tag, i).isEqualTo(expected.get(i % requests.size()));
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] answer(WireRequest request) {
        return Answers.summary(SUMMARIZER.summarize(request.request()), request);
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().map(SummarizerProperties::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
