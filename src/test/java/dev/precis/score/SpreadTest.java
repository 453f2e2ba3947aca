package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static double[] of(String text) {
        List<SegmentedText> texts = List.of(Segmenter.segment(Source.read(text, Format.PLAIN), "en"));
        Terms terms = Analysis.forLanguage("en").read(texts);
        return Spread.measure(Concepts.of(texts, terms), terms.sentenceCount());
    }

    @Test
    void isTheMeanReachOfASentencesTermsAsAShareOfTheText() {
        double[] spread = of("Harbour bridges collapsed. Storms damaged harbour. Engineers inspected rubble. Workers repaired bridges.");
        // harbour reaches over 1 of 4 sentences, bridges over 3; each first sentence's term counts a third
        assertThat(spread[0]).isCloseTo((1 + 3) / 4.0 / 3, within(1e-12));
        assertThat(spread[1]).isCloseTo(1 / 4.0 / 3, within(1e-12));
        assertThat(spread[3]).isCloseTo(3 / 4.0 / 3, within(1e-12));
    }

    @Test
    void isNothingForTermsOfOneSentenceAlone() {
        assertThat(of("Harbour bridges collapsed. Storms damaged harbour. Engineers inspected rubble.")[2]).isZero();
    }

    @Test
    void isHigherForATopicOfTheWholeThanForAnEpisodeAsFrequent() {
        double[] spread = of("Glaciers shrink everywhere. Tourists photographed penguins. Penguins ignored tourists. "
                + "Photographers fed penguins. Rivers carry glaciers. Farmers need rivers. Valleys lose glaciers.");
        assertThat(spread[0]).isGreaterThan(spread[1]);
    }

    @Test
    void aTextWithoutSentencesHasNone() {
        assertThat(of("")).isEmpty();
    }
}
