package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds a word of the query stays where the budget is ample. */
class QueryWordsKeptTest {
    private static List<String> context(String query, String passage, double minScore) {
        return sentences(SummaryRequest.of(Document.of(passage, Format.PLAIN)).withQuery(query).withLength(new Length.Tokens(1000))
                .withPurpose(new Purpose.Answer(minScore)));
    }

    private static List<String> sentences(SummaryRequest request) {
        return new Summarizer().summarize(request).sentences().stream().map(SummarySentence::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which files does the app write?      | Files keep the state. The file is called log. Old files go.
            Which boats does the app write?      | Boats keep the state. The boat is called Ada. Old boats go.
            Welche Dateien schreibt das Gerät?   | Dateien halten den Stand. Die Datei heißt Log. Alte Dateien verschwinden.
            Which cookies does the site set?     | We use cookies to keep you signed in. The cookie is called sid and lives for one day. We don't use cookies for ads.
            """)
    void aSentenceWithAWordOfTheQuestionInAnotherFormIsKept(String query, String passage) {
        assertThat(String.join(" ", context(query, passage, Purpose.Answer.DEFAULT_MIN_SCORE))).isEqualTo(passage);
    }

    @Test
    void aScoreThatTheCallerNamesIsHeld() {
        assertThat(context("Which files does the app write?", "Files keep the state. The file is called log. Old files go.", 0.07))
                .containsExactly("Files keep the state.", "Old files go.");
    }

    @Test
    void whereNothingReachesTheLeastScoreNothingElseIsEnough() {
        double least = Purpose.Answer.DEFAULT_MIN_SCORE;
        assertThat(new Purpose.Answer(least).floor(least * 0.9)).isEqualTo(least);
        assertThat(new Purpose.Answer(least).floor(least * 1.2)).isCloseTo(least * 0.66, within(1e-9));
        assertThat(new Purpose.Answer(least).floor(least * 4)).isEqualTo(least);
    }

    @Test
    void whatLooksLikeALineOfThePageStaysWhereTheTextSpeaksOfNothingElseThatWasAskedFor() {
        String text = "We use cookies to keep you signed in. The cookie is called sid and lives for one day. We don't use cookies for ads.";
        assertThat(sentences(SummaryRequest.of(Document.of(text, Format.PLAIN)).withQuery("Which cookies does the site set?")
                .withLength(new Length.Sentences(10)))).hasSize(3);
    }

    @Test
    void aLineOfThePageStaysOutWhereTheTextHoldsMoreOfTheQuery() {
        String text = "Chocolate cookies need butter. The recipe is easy, and the oven does the rest. We don't use cookies for ads.";
        assertThat(sentences(SummaryRequest.of(Document.of(text, Format.PLAIN)).withQuery("chocolate cookies recipe with walnuts")
                .withLength(new Length.Sentences(10)))).doesNotContain("We don't use cookies for ads.");
    }

    @Test
    void aTurnThatAnswersALineOfAnotherKindIsChosenAsAnyOther() {
        String talk = """
                Ida: Well you can have it on the settings ,
                Max: Yeah , that you can flip over , yeah , yeah .
                Ida: no ?
                Tom: Yeah , But , I mean , do you need that ? So long as you're able to bring up the menu on the T_V_ screen .
                Max: Yeah I mean I guess that's the thing
                """;
        assertThat(sentences(SummaryRequest.of(Document.of(talk, Format.PLAIN)).withLanguage("en")
                .withQuery("What did people decide on screen usage when discussing the necessity of screen?")
                .withLength(new Length.Sentences(1000)))).isNotEmpty();
    }
}
