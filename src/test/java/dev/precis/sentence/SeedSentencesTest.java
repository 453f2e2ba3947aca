package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five seeds, dirty pages as they were scraped, cut into sentences as a careful reader would. */
class SeedSentencesTest {
    private static final Path SEEDS = Path.of("seeds");

    static Stream<Path> seeds() throws IOException {
        return Files.list(SEEDS).sorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingButNoiseHoldsAHanCharacter(Path seed) {
        String text = read(seed);
        assertThat(segment(text)).filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .extracting(s -> text.substring(s.start(), s.end()))
                .noneMatch(s -> s.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"What makes Shanghai unique is the convergence of capital, talent, and policy flexibility,\" notes Dr. Wei Zhang, technology analyst at Fudan University.",
        "The ripple effects extend beyond city limits.",
        "The Shanghai Integrated Circuit Industrial Park now hosts the complete semiconductor supply chain - from chip design firms like Unisoc to equipment manufacturers like AMEC.",
        "Geopolitical tensions also loom large.",
        "Startups have played a pivotal role in shaping Shanghai's tech landscape.",
        "Moreover, the city has hosted numerous international conferences and exhibitions, such as the World Internet Conference and the China International Import Expo, to showcase its technological achievements and attract global attention.",
    })
    void aSentenceThatSpamWasGluedToStartsWhereItTrulyStarts(String sentence) {
        assertThat(statements()).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Historically known as China’s commercial capital, Shanghai has traditionally played a supporting role in the country’s tech ecosystem.",
        "Artificial intelligence has become one of Shanghai’s most promising frontiers.",
        "As home to China’s largest stock exchange and numerous international banks, Shanghai has naturally become a hub for financial technology (fintech).",
        "Technology is not just transforming Shanghai’s economy—it’s reshaping the way people live.",
        "Shanghai’s thriving startup scene is another indicator of its growing influence in the digital space.",
        "Despite its rapid progress, Shanghai faces several challenges in its digital evolution.",
        "Shanghai’s digital revolution is not merely about adopting new technologies—it’s about redefining the city’s role in the global tech ecosystem.",
    })
    void aHeadingDoesNotMeltIntoTheSentenceAfterIt(String sentence) {
        assertThat(statements()).contains(sentence);
    }

    @Test
    void capitalizedNamesAreNotTakenForHeadings() {
        assertThat(statements())
                .anyMatch(s -> s.startsWith("The Shanghai Financial Regulatory Bureau has launched"))
                .anyMatch(s -> s.startsWith("The People’s Bank of China has chosen Shanghai"))
                .anyMatch(s -> s.startsWith("The Shanghai Stock Exchange's STAR Market, launched"))
                .anyMatch(s -> s.startsWith("The Shanghai Pudong Software Park hosts"));
    }

    @Test
    void theHalfTranslatedPassageIsNotToBeChosen() {
        assertThat(statements()).noneMatch(s -> s.contains("academic研究成果"));
    }

    private static List<String> statements() {
        try (Stream<Path> seeds = seeds()) {
            return seeds.map(SeedSentencesTest::read)
                    .flatMap(text -> segment(text).stream().filter(s -> s.role() == Sentence.Role.STATEMENT)
                            .map(s -> text.substring(s.start(), s.end())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sentence> segment(String text) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences();
    }

    private static String read(Path seed) {
        try {
            return Files.readString(seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
