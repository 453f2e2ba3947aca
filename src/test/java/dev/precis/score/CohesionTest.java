package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.Terms;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohesionTest {
    private static final String[] WHAT = {"screen", "keyboard", "battery", "speaker", "camera", "charger", "case", "cable"};
    private static final String[] HOW = {"bright", "comfortable", "sturdy", "quiet", "heavy", "cheap", "fast", "fragile"};
    /** Lines of one length would look like running text that was wrapped. */
    private static final String[] ENDING = {"", " or far away from them on a long and rainy day", " and so on"};
    private static final String[] WHERE = {"trains", "offices", "kitchens", "gardens", "schools", "airports", "hotels"};

    private static Cohesion of(String text) {
        List<SegmentedText> texts = List.of(Segmenter.segment(Source.read(text, Format.PLAIN), "en"));
        Terms terms = Analysis.forLanguage("en").read(texts);
        return Cohesion.measure(texts, Concepts.of(texts, terms), terms.sentenceCount());
    }

    /** Lines that share their topic, but no line more with its neighbour than with any other. */
    private static String pile() {
        return IntStream.range(0, 120).mapToObj(i -> "The netbook %s seems very %s when people use it near %s%s."
                .formatted(WHAT[i * 5 % 8], HOW[i * 3 % 8], WHERE[i * 4 % 7], ENDING[i % 3])).collect(Collectors.joining("\n"));
    }

    @Test
    void findsNoOrderInAPileOfReviews() {
        assertThat(of(pile()).order()).isLessThan(0.2);
    }

    @Test
    void takesTheSameSentencesInParagraphsForOrdered() {
        assertThat(of(pile().replace('\n', ' ')).order()).isEqualTo(1);
    }

    @Test
    void findsAnOrderInLinesThatFollowEachOther() {
        String story = IntStream.range(0, 80).mapToObj(i -> "Then the %s and the %s moved from %s to chapter%d and chapter%d."
                .formatted(WHAT[i / 10], WHAT[(i + 5) / 10 % 8], WHERE[i / 12], i / 3, (i + 1) / 3))
                .collect(Collectors.joining("\n"));
        assertThat(of(story).order()).isEqualTo(1);
    }

    @Test
    void believesAShortTextToBeOrdered() {
        assertThat(of("The screen is bright and clear.\nPeople carry heavy chargers everywhere.").order()).isEqualTo(1);
    }

    @Test
    void tellsATextThatOpensWithItsPoint() {
        String point = "The city council approved the new harbour bridge and its tram line. ";
        String rest = "Bridge works near the harbour start in May. The tram line opens in June. The council pays for the bridge. "
                + "Critics call the harbour tram line costly. The city expects more tram passengers. ";
        String chat = "Nobody likes waiting outside during cold rainy mornings. Umbrellas break easily whenever strong winds blow. ";
        assertThat(of(point + rest + chat).lead()).isGreaterThan(of(chat + rest + point).lead());
    }
}
