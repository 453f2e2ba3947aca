package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final double[] STATEMENTS = {1, 1, 1, 1};

    /** A text of four sentences, and one of as many. */
    private final SegmentedText text = Segmenter.segment(
            Source.read("The river glows at night. The port trades in steel. It grew by a tenth. The mayor is glad.", Format.PLAIN), "en");

    private static double[] places(List<SegmentedText> texts, double[] centrality, double[] cue, Integer... scenes) {
        double[] place = new double[centrality.length];
        for (int s = 0; s < place.length; s++) {
            place[s] = s % 4 == 0 ? 5 : 2;
        }
        return new Positions(place, new double[place.length], true).withoutScenery(texts, centrality, cue, Set.of(scenes)::contains)
                .values();
    }

    @Test
    void whatOpensATextAndSaysLessThanHalfOfWhatFollowsLosesItsPlaceInProportion() {
        // a fifth of the larger one is two fifths of the half: 1 + 4 * 2 / 5
        assertThat(places(List.of(text), new double[]{20, 100, 50, 400}, STATEMENTS)).containsExactly(2.6, 2, 2, 2);
        assertThat(places(List.of(text), new double[]{20, 50, 100, 400}, STATEMENTS)).containsExactly(2.6, 2, 2, 2);
    }

    @Test
    void anOpeningThatSaysAtLeastHalfOfWhatTheNextTwoSayKeepsItsPlace() {
        assertThat(places(List.of(text), new double[]{50, 100, 60, 900}, STATEMENTS)).containsExactly(5, 2, 2, 2);
    }

    @Test
    void anOpeningThatSetsASceneByItsWordsLosesItsPlaceWhateverItSays() {
        assertThat(places(List.of(text), new double[]{900, 100, 60, 90}, STATEMENTS, 0)).containsExactly(1, 2, 2, 2);
        assertThat(places(List.of(text), new double[]{900, 100, 60, 90}, STATEMENTS, 1)).containsExactly(5, 2, 2, 2);
    }

    @Test
    void headingsAndAnnouncementsAreNoOpening() {
        assertThat(places(List.of(text), new double[]{20, 100, 90, 80}, new double[]{0.01, 1, 1, 1})).containsExactly(5, 2, 2, 2);
        assertThat(places(List.of(text), new double[]{20, 30, 100, 90}, new double[]{1, 0.01, 1, 1})).containsExactly(2.6, 2, 2, 2);
    }

    @Test
    void eachTextHasItsOwnOpeningAndShortOnesHaveNone() {
        assertThat(places(List.of(text, text), new double[]{100, 100, 100, 100, 20, 100, 50, 50}, new double[]{1, 1, 1, 1, 1, 1, 1, 1}))
                .containsExactly(5, 2, 2, 2, 2.6, 2, 2, 2);
        assertThat(places(List.of(text), new double[]{20, 100, 50, 50}, new double[]{1, 1, 0, 0})).containsExactly(5, 2, 2, 2);
    }
}
