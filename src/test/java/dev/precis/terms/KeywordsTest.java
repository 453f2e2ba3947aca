package dev.precis.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Format;
import dev.precis.Keyword;
import dev.precis.text.SegmentedText;
import dev.precis.text.Segmenter;
import dev.precis.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            000_81d2d25efdba6865.txt|Shanghai; AI; smart city; artificial intelligence; China; digital revolution; smart governance; tech ecosystem; facial recognition; stock exchange
            001_6f4558f7f84504df.txt|Shanghai; digital economy; China; capital; transformation
            002_9a83e0de82b39d8e.txt|Shanghai; Yangtze River Delta; China; GDP; AI; transformation; fusion
            003_82837cee5602c89a.txt|Shanghai; AI; AI chips; quantum computing; Silicon Valley; China; digital transformation; ecosystem
            004_3d929be05c6d5bd0.txt|Shanghai; tech hub; China; technology companies; innovation; tech companies; Chinese government; research institutions; cutting-edge research; Ant Group
            """)
    void namesWhatEverySeedIsAbout(String seed, String keywords) throws IOException {
        assertThat(String.join("; ", terms(Files.readString(Path.of("seeds", seed))))).isEqualTo(keywords);
    }

    @Test
    void writesWordsAsThePersonWhoWroteTheTextDid() {
        assertThat(terms("""
                Venture capital drives the Yangtze River Delta. Investors in the Yangtze River Delta say that AI needs venture capital.
                The Bank of China lends to AI firms. The Bank of China and AI firms meet again.
                """)).contains("venture capital", "Yangtze River Delta", "AI firms", "Bank of China")
                .doesNotContain("venture", "Yangtze River", "River", "Bank", "capital", "drives", "say", "lends");
    }

    @Test
    void callsAPersonByTheFullName() {
        assertThat(terms("""
                The astronaut Scott Kelly flew to the station in March. Kelly stayed a year. Doctors followed Scott Kelly closely.
                Later Kelly wrote a book.
                """)).contains("Scott Kelly").doesNotContain("Kelly");
    }

    @Test
    void keepsNoHalvesOfHyphenatedWords() {
        assertThat(terms("""
                Co-founders met the co-founders of a second firm. The co-founders sold anti-Semitism research in 2019 and 2020.
                Anti-Semitism research costs money. The co-founders paid.
                """)).noneMatch(term -> term.equals("co") || term.equals("Semitism") || term.equals("founders") || term.equals("2019"));
    }

    @Test
    void joinsChineseCharactersToWords() {
        assertThat(terms("人工智能改变了上海。上海的人工智能企业很多。人工智能需要人才，上海需要人工智能。上海在发展。"))
                .contains("人工智能", "上海").noneMatch(term -> term.contains("的") || "人工智能".contains(term) && term.length() < 4);
    }

    @Test
    void germanKeywordsAreNouns() {
        assertThat(terms("""
                Die alte Bibliothek verleiht Bücher. Die Bibliothek verleiht auch Musik, und viele Leser verleihen Bücher weiter.
                Die Stadt bezahlt die Bibliothek. Bücher sind schön, Leser auch.
                """)).contains("Bibliothek", "Bücher").doesNotContain("verleiht", "verleihen");
    }

    @Property(tries = 300)
    void areFewAndScoredFromOneDownwards(@ForAll String noise) {
        List<Keyword> keywords = keywords("The city of Shanghai grows. Shanghai pays. " + noise + " Shanghai and " + noise + ".");
        assertThat(keywords).hasSizeLessThanOrEqualTo(10);
        for (int i = 0; i < keywords.size(); i++) {
            assertThat(keywords.get(i).term()).isNotBlank();
            assertThat(keywords.get(i).score()).isGreaterThan(0).isLessThanOrEqualTo(i == 0 ? 1 : keywords.get(i - 1).score());
        }
        assertThat(keywords.stream().map(Keyword::term)).doesNotHaveDuplicates();
    }

    private static List<String> terms(String text) {
        return keywords(text).stream().map(Keyword::term).toList();
    }

    private static List<Keyword> keywords(String text) {
        Source source = Source.read(text, Format.PLAIN);
        String language = LanguageDetector.detect(List.of(source));
        List<SegmentedText> texts = List.of(Segmenter.segment(source, language));
        return Keywords.of(texts, Analysis.forLanguage(language).read(texts));
    }
}
