package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.WordCount;
import dev.precis.model.Format;
import dev.precis.source.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmentedTextTest {
    private static final List<String> PIECES = List.of("The harbour was dredged in May. ", "Nobody knew why.", " ", "\n\n",
            "“Why?” she asked.", "Subscribe to our newsletter.\n",
            "上海是一座城市。", "Word count: 2,583\n", "It cost $2.5 million.  ", "😀", "don’t", " - ", "Они молчали.", "\u00A0");

    @Property
    void countsTheWordsOfAllItsSentencesAsIfEachStoodAlone(@ForAll("texts") String text) {
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), "en");
        int words = 0;
        for (Sentence sentence : segmented.sentences()) {
            words += sentence.role() == Sentence.Role.NOISE
                    ? 0
                    : WordCount.of(segmented.source().visible(), sentence.start(), sentence.end());
        }
        assertThat(segmented.words()).as(text).isEqualTo(words);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces));
    }
}
