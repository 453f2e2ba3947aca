package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.ScorePart;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import dev.precis.model.TermWeight;
import dev.precis.model.TermWeights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader who has nothing but an explained answer can compute every score of it. */
class ExplanationTest {
    private static final int ALL = 1000;

    static List<SummaryRequest> requests() {
        Document shanghai = seed("004_3d929be05c6d5bd0.txt");
        SummaryRequest all = SummaryRequest.of(shanghai).withLength(new Length.Sentences(ALL)).withExplain(true);
        SummaryRequest digest = new SummaryRequest(seeds(), "en", "", new Length.Sentences(ALL), Order.SOURCE, OffsetUnit.UTF16);
        return List.of(all, all.withQuery("startups and venture capital"), digest.withExplain(true));
    }

    private static List<Document> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")).sorted()
                    .map(ExplanationTest::seed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document seed(String name) {
        try {
            return Document.of(Files.readString(Path.of("seeds", name)), Format.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlySoManySentencesAreExplained() {
        String text = IntStream.range(0, ALL + 1).mapToObj(i -> "Ship " + i + " brought " + 3 * i + " sacks to port " + 7 * i + ". ")
                .collect(Collectors.joining());
        SummaryRequest request = SummaryRequest.of(Document.of(text, Format.PLAIN)).withKeywords(0).withExplain(true);
        Summarizer summarizer = new Summarizer();
        assertThat(summarizer.summarize(request.withLength(new Length.Sentences(ALL))).sentences()).hasSize(ALL);
        SummaryRequest more = request.withLength(new Length.Sentences(ALL + 1));
        assertThat(summarizer.summarize(more.withExplain(false)).sentences()).hasSize(ALL + 1);
        assertThatThrownBy(() -> summarizer.summarize(more)).isInstanceOfSatisfying(InvalidRequestException.class,
                refusal -> assertThat(refusal.field()).isEqualTo("explain"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theScoreOfEverySentenceFollowsFromItsExplanation(SummaryRequest request) {
        Summary summary = new Summarizer().summarize(request);
        assertThat(summary.sentences()).hasSizeGreaterThan(20);
        double best = summary.sentences().stream().mapToDouble(ExplanationTest::product).max().orElseThrow();
        for (SummarySentence sentence : summary.sentences()) {
            TermWeights terms = sentence.terms();
            for (TermWeight term : terms.heaviest()) {
                double idf = 1 + Math.log((summary.statistics().sentences() + 1.0) / (term.df() + 1.0));
                assertThat(term.idf()).isCloseTo(idf, within(1e-6));
                assertThat(term.weight()).isCloseTo(term.tf() * idf * term.boost(), within(1e-4));
            }
            double centrality = terms.heaviest().stream().mapToDouble(TermWeight::weight).sum() + terms.othersWeight();
            assertThat(part(sentence, "centrality")).isCloseTo(centrality, within(1e-9 * centrality));
            assertThat(sentence.score()).isCloseTo(product(sentence) / best, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theHeaviestTermsComeFirstAndStandInTheSentence(SummaryRequest request) {
        for (SummarySentence sentence : new Summarizer().summarize(request).sentences()) {
            List<TermWeight> heaviest = sentence.terms().heaviest();
            assertThat(heaviest).hasSizeLessThanOrEqualTo(10).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
            for (TermWeight term : heaviest) {
                assertThat(sentence.text()).contains(term.term().split(" "));
                assertThat(sentence.terms().othersWeight()).isLessThanOrEqualTo(term.weight() * sentence.terms().others() + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void nobodyWhoDidNotAskGetsTerms(SummaryRequest request) {
        assertThat(new Summarizer().summarize(request.withExplain(false)).sentences())
                .allSatisfy(sentence -> assertThat(sentence.terms()).isEqualTo(TermWeights.NONE));
    }

    private static double product(SummarySentence sentence) {
        return sentence.parts().stream().mapToDouble(ScorePart::value).reduce(1, (a, b) -> a * b);
    }

    private static double part(SummarySentence sentence, String name) {
        return sentence.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow().value();
    }
}
