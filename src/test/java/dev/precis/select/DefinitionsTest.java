package dev.precis.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.score.Focus;
import dev.precis.score.Scorer;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The yen is the official currency of modern Japan. The yen fell sharply against the dollar in May. Large banks sold yen.  | 0
            en | The yen¶¶The yen is the official currency of modern Japan. The yen fell sharply in May. Large banks sold yen.            | 1
            de | Als Zucht wird die kontrollierte Fortpflanzung von Tieren bezeichnet. Die Zucht ist alt. Ohne Zucht fehlt allen Brot.   | 0
            en | What is the yen? The yen is the official currency of modern Japan. The yen fell in May. Large banks sold yen.            | 1
            en | Glowing lamps over the harbour never dim at night. The yen fell sharply in May. Large banks sold yen. The yen rose again.  | -1
            en | The official currency of modern Japan is the yen. The yen fell sharply against the dollar in May. Large banks sold yen.  | 0
            en | The yen is the official currency of modern Japan. The small ferry stops running in May.                                  | 0
            en | Lake Chad¶¶Lake Chad is a shallow lake in Africa. It lies where four dry countries meet. Fishermen left the shore.           | 1
            en | Lake Chad borders on four dry countries. It has shrunk since. Fishermen left the shore.                                   | 0
            en | Lake Chad borders on four dry countries. However, rain has become rare there. Fishermen left the shore.                   | -1
            de | Der Biber ist ein großes Nagetier in Europa. Er lebt an Bächen und Flüssen. Jäger verfolgten sie.                           | 0
            pl | Żubr jest największym ssakiem lądowym całej Europy. Samiec waży osiemset kilogramów. Stada żyją w puszczy.                 | 0
            en | It has been argued that sleep is a luxury of rich nations. Workers sleep six hours. Students sleep seven hours.            | -1
            en | This is a long night for friends of the old harbour. Ships leave at nine. Lamps are lit.                                  | -1
            en | Good evening and welcome, dear friends of the old harbour, this is a long night. Ships leave at nine. Lamps are lit.      | -1
            en | Yen currency Japan dollar banks May sale fall. The yen fell sharply against the dollar in May. The yen is weak in May, said banks. | -1
            """)
    void whatOpensWithTheMostFrequentTermSaysWhatATextIsAbout(String language, String text, int expected) {
        List<SegmentedText> texts = List.of(Segmenter.segment(Source.read(text.replace('¶', '\n'), Format.PLAIN), language));
        Terms terms = Analysis.forLanguage(language).read(texts);
        assertThat(Definitions.find(texts, terms, Scorer.score(texts, terms, Focus.NONE, Length.DEFAULT, DocumentFrequencies.NONE)))
                .containsExactly(expected);
    }
}
