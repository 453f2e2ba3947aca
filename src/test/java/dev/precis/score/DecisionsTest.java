package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {
    private static final String DISMISSED = "In the result the appeal fails and is dismissed with costs. ";

    private static String facts(int sentences) {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            facts.append("The tenant paid ").append(i).append(" rupees to the owner of the house. ");
        }
        return facts.toString();
    }

    private static long decisions(String language, String text) {
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), language);
        Decisions decisions = Decisions.in(language);
        return IntStream.range(0, segmented.sentences().size()).filter(s -> decisions.isOne(segmented, s)).count();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|In the result the appeal fails and is dismissed with costs.",
        "en|For these reasons we allow the appeal and send the case back.",
        "de|Die Revision des Klägers wird zurückgewiesen.",
        "fr|La cour rejette le pourvoi de la société.",
    })
    void aTextIsDecidedAtItsEnd(String language, String decision) {
        assertThat(decisions(language, facts(60) + decision)).isOne();
        assertThat(decisions(language, facts(7) + decision)).isOne();
        assertThat(decisions(language, facts(60))).isZero();
    }

    @Test
    void whatWasDecidedBeforeIsNoDecisionNorIsAnythingInAShortText() {
        assertThat(decisions("en", facts(10) + DISMISSED + facts(50))).isZero();
        assertThat(decisions("en", facts(4) + DISMISSED)).isZero();
    }
}
