package dev.precis.bench.rouge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RougeTest {
    private static final List<String> REFERENCE = Rouge.tokens("The quick brown fox jumps over the lazy dog", "en");
    private static final List<String> CANDIDATE = Rouge.tokens("The quick brown dog jumps on the log.", "en");

    @Test
    void countsUnigramsClippedToTheReference() {
        // the, quick, brown, dog, jump, the: 6 of 8 candidate tokens, of 9 reference tokens
        Rouge.Score score = Rouge.n(1, CANDIDATE, REFERENCE);
        assertThat(score.precision()).isEqualTo(6.0 / 8);
        assertThat(score.recall()).isEqualTo(6.0 / 9);
        assertThat(score.f1()).isCloseTo(12.0 / 17, within(1e-12));
    }

    @Test
    void countsBigrams() {
        // "the quick", "quick brown": 2 of 7, of 8
        assertThat(Rouge.n(2, CANDIDATE, REFERENCE).f1()).isCloseTo(4.0 / 15, within(1e-12));
    }

    @Test
    void takesTheLongestCommonSubsequence() {
        // the quick brown jump the: 5 of 8, of 9
        assertThat(Rouge.l(CANDIDATE, REFERENCE).f1()).isCloseTo(10.0 / 17, within(1e-12));
    }

    @Test
    void joinsTheSubsequencesOfAllLinesForTheSummaryLevel() {
        // Lin (2004), section 3.2: reference w1..w5; candidates "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5": the union is
        // w1 w2 w3 w5, 4 of 5; google counts 4 of 10 candidate tokens
        List<List<String>> reference = List.of(List.of("w1", "w2", "w3", "w4", "w5"));
        List<List<String>> candidate = List.of(List.of("w1", "w2", "w6", "w7", "w8"), List.of("w1", "w3", "w8", "w9", "w5"));
        Rouge.Score score = Rouge.lSum(candidate, reference);
        assertThat(score.recall()).isEqualTo(4.0 / 5);
        assertThat(score.precision()).isEqualTo(4.0 / 10);
    }

    @Test
    void countsNoTokenOfACandidateTwice() {
        List<List<String>> reference = List.of(List.of("a", "b"), List.of("a", "c"));
        assertThat(Rouge.lSum(List.of(List.of("a")), reference).recall()).isEqualTo(1.0 / 4);
    }

    @ParameterizedTest
    @CsvSource({
        "caresses,caress", "ponies,poni", "ties,tie", "cats,cat", "feed,feed", "agreed,agre", "plastered,plaster",
        "motoring,motor", "sing,sing", "conflated,conflat", "sized,size", "hopping,hop", "falling,fall", "filing,file",
        "happy,happi", "enjoy,enjoy", "relational,relat", "conditional,condit", "rationally,ration", "digitizer,digit",
        "operator,oper", "decisiveness,decis", "triplicate,triplic", "electrical,electr", "goodness,good", "revival,reviv",
        "adjustment,adjust", "adoption,adopt", "rate,rate", "controlling,control", "news,news", "dying,die",
        "generalizations,gener", "oscillators,oscil"})
    void stemsAsPorterDoes(String word, String stem) {
        assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void leavesShortWordsAndOtherLanguagesUnstemmed() {
        assertThat(Rouge.tokens("The U.S. was running 3-2", "en")).containsExactly("the", "u", "s", "was", "run", "3", "2");
        assertThat(Rouge.tokens("Häuser, größere", "de")).containsExactly("häuser", "größere");
        assertThat(Rouge.tokens("हिन्दी में।", "hi")).containsExactly("हिन्दी", "में");
        assertThat(Rouge.tokens("上海", "zh")).containsExactly("上", "海");
    }

    @Test
    void nothingScoresNothing() {
        assertThat(Rouge.n(2, List.of(), REFERENCE).f1()).isZero();
        assertThat(Rouge.l(List.of(), REFERENCE).f1()).isZero();
    }
}
