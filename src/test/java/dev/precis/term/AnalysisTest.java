package dev.precis.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.language.Languages;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
    @Test
    void stopWordsKeepTheirPlace() {
        Terms terms = read("en", "The growth of the economy is slow.");
        assertThat(words(terms)).containsExactly("-", "growth", "-", "-", "economi", "-", "slow");
        assertThat(terms.start(1)).isEqualTo(4);
        assertThat(terms.end(1)).isEqualTo(10);
    }

    @Test
    void whatHoldsTalkTogetherIsNoTermNorWhatIsSaidWhileAWordIsLookedFor() {
        Terms terms = read("en", "Um, yeah, maybe the trams just stop.");
        assertThat(words(terms)).containsExactly("-", "-", "-", "-", "tram", "-", "stop");
        assertThat(terms.isHesitation(0)).isTrue();
        assertThat(terms.isHesitation(1)).isFalse();
        assertThat(words(read("fr", "Euh, oui, le tram vient."))).contains("tram", "vient").doesNotContain("euh", "oui");
        // without a list of its own a language keeps them
        assertThat(words(read("fi", "Um, tram."))).containsExactly("um", "tram");
    }

    @Test
    void numbersTermsInOrderOfFirstAppearanceThroughAllDocuments() {
        Terms terms = Analysis.forLanguage("en").read(List.of(
                segmented("Cities grow. A city pays."), segmented("Growing debts hurt cities.")));
        assertThat(terms.documentCount()).isEqualTo(2);
        assertThat(words(terms)).containsExactly("citi", "grow", "-", "citi", "pai", "grow", "debt", "hurt", "citi");
        assertThat(terms.termCount()).isEqualTo(5);
        assertThat(terms.sentenceFrequency(0)).isEqualTo(3);
        assertThat(terms.documentFrequency(0)).isEqualTo(2);
        assertThat(terms.documentFrequency(2)).isEqualTo(1);
    }

    @Test
    void countsEveryOccurrenceOfATermAndEverySentenceThatHoldsItOnce() {
        Terms terms = read("en", "A city owes other cities money. Cities pay.");
        assertThat(words(terms)).startsWith("-", "citi", "ow");
        assertThat(terms.termFrequency(0)).isEqualTo(3);
        assertThat(terms.sentenceFrequency(0)).isEqualTo(2);
        assertThat(terms.termFrequency(1)).isEqualTo(1);
    }

    @Test
    void looksUpTheTermsOfAnotherTextInOrderAndLeavesOutWhatIsUnknown() {
        Terms terms = read("en", "The banks lend money to the cities.");
        assertThat(Analysis.forLanguage("en").lookup(terms, "Which city's bank lends to dragons? The City!"))
                .containsExactly(3, 0, 1, 3);
        assertThat(Analysis.forLanguage("en").lookup(terms, "")).isEmpty();
    }

    @Test
    void noiseHasNoTokens() {
        Source source = Source.read("Share this. Banks lend.", Format.PLAIN);
        SegmentedText text = new SegmentedText(source, List.of(
                new Sentence(0, 11, 0, true, Sentence.Role.NOISE, false),
                new Sentence(12, 23, 0, false, Sentence.Role.STATEMENT, false)));
        Terms terms = Analysis.forLanguage("en").read(List.of(text));
        assertThat(words(terms)).containsExactly("bank", "lend");
        assertThat(terms.firstToken(1)).isZero();
    }

    @Test
    void aTokenNeverCrossesTheBorderOfItsSentence() {
        Source source = Source.read("It ended.Then it began.", Format.PLAIN);
        SegmentedText text = new SegmentedText(source, List.of(
                new Sentence(0, 9, 0, true, Sentence.Role.STATEMENT, false),
                new Sentence(9, 23, 0, false, Sentence.Role.STATEMENT, false)));
        assertThat(words(Analysis.forLanguage("en").read(List.of(text)))).containsExactly("-", "end", "-", "-", "began");
    }

    @Test
    void readsKoreanAndChineseInBigrams() {
        assertThat(words(read("zh", "上海经济 2024"))).containsExactly("上海", "海经", "经济", "2024");
        assertThat(words(read("ko", "도서관은 AI"))).containsExactly("도서", "서관", "관은", "ai");
        assertThat(words(read("th", "เก่า"))).containsExactly("เก่า");
    }

    @Test
    void readsALanguageWithoutItsOwnChainByTheUnicodeRules() {
        assertThat(words(read("tlh", "Qapla' batlh"))).containsExactly("qapla", "batlh");
        assertThat(Analysis.forLanguage("tlh")).isSameAs(Analysis.forLanguage("und"));
        assertThat(Analysis.forLanguage("en-GB")).isSameAs(Analysis.forLanguage("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "e", "en_GB", "en--GB", "12", "en\nGB", "日本"})
    void refusesAMalformedTagAndNamesTheField(String tag) {
        assertThatThrownBy(() -> Analysis.forLanguage(tag)).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
            assertThat(e.field()).isEqualTo("language");
            assertThat(e.getMessage()).contains("auto", "BCP 47");
        });
    }

    @Test
    void everyThreadGetsTheSameTerms() throws Exception {
        String text = Files.readString(Path.of("seeds", "000_81d2d25efdba6865.txt"));
        List<String> expected = words(read("en", text));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(Collections.nCopies(64, (Callable<List<String>>) () -> words(read("en", text))))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", ".", "'", "中", "\uD800", "\u0301", "🇩🇪", "ก", "ア", " ", "a\u0301."})
    void readsAMillionCharactersWithoutASpaceInAnyLanguage(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        for (String language : List.of("en", "zh", "und")) {
            Source source = Source.read("x", Format.PLAIN);
            TokenReader tokens = new TokenReader(language, new StemCache());
            tokens.read(text);
            int count = 0;
            int end = 0;
            while (tokens.next()) {
                assertThat(tokens.start()).isGreaterThanOrEqualTo(language.equals("en") ? end : 0);
                end = tokens.end();
                assertThat(end - tokens.start()).isBetween(1, 256);
                tokens.term();
                count++;
            }
            assertThat(count).isLessThanOrEqualTo(text.length());
        }
    }

    private static Terms read(String language, String text) {
        return Analysis.forLanguage(language).read(List.of(segmented(text)));
    }

    private static SegmentedText segmented(String text) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), "en");
    }

    private static List<String> words(Terms terms) {
        return IntStream.range(0, terms.firstToken(terms.sentenceCount()))
                .mapToObj(token -> terms.term(token) == Terms.STOP_WORD ? "-" : terms.text(terms.term(token))).toList();
    }

    @Test
    void theTagOfEveryAnalysisResolvesToItself() {
        Stream.concat(Languages.supported().stream(), Stream.of(Languages.UNKNOWN, "pl", "uk", "sw")).forEach(tag -> {
            String analysis = Languages.analyzedAs(Languages.resolve(tag));
            assertThat(Languages.analyzedAs(Languages.resolve(analysis))).isEqualTo(analysis);
            assertThat(Analysis.forLanguage(analysis)).isSameAs(Analysis.forLanguage(tag));
        });
    }
}
