package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a heading that lost its line break ends, and what only looks like one. */
class MeltedHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Challenges and the Road Ahead|Despite its rapid progress, the field has far to go.",
        "Economic Growth|The Shanghai Bureau has published its figures for the year.",
        "Token Component|Once HMM parameters have been drawn, it writes the words.",
        "How It Works|In the first step, the water is heated.",
        "Why It Matters|Despite its small size, the lake feeds a city.",
        "The Road Ahead|It is a long way to the goal, and nobody knows it.",
        "Climate Policy|When Biden took office, the plan was dead.",
        "Climate Policy|This is why the plan failed.",
        "Data Collection|In total, 200 people were asked.",
    })
    void aHeadingEndsWhereASentenceBegins(String heading, String sentence) {
        assertThat(sentences(heading + " " + sentence)).containsExactly(heading, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In God We Trust is the motto of the country.",
        "The Things They Carried is a book about a war.",
        "The Company We Keep offers advice to small firms.",
        "The Skin I Live In is a film from Spain.",
        "The Skin I Live In tells the story of a surgeon.",
        "Catch Me If You Can is a film.",
        "The Sun Also Rises is a novel.",
        "The House That Jack Built is a rhyme.",
        "Death Becomes Her is a film.",
        "Me Before You is a novel.",
        "Where They Are Now is a series.",
    })
    void aTitleThatBeginsASentenceStaysInIt(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    private static List<String> sentences(String text) {
        Source source = Source.read(text, Format.PLAIN);
        return Segmenter.segment(source, "en").sentences().stream()
                .map(sentence -> source.visible().substring(sentence.start(), sentence.end())).toList();
    }
}
