package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The formulas, apart from Lucene, to the precision of its floats. */
class TfIdfTest {
    private static final String TEXT = "Bridges cross bridges. Storms damaged the bridges. Trains wait.";

    private final List<SegmentedText> texts = List.of(Segmenter.segment(Source.read(TEXT, Format.PLAIN), "en"));
    private final Terms terms = Analysis.forLanguage("en").read(texts);
    private final Concepts concepts = Concepts.of(texts, terms);

    private TfIdf tfIdf(DocumentFrequencies corpus, double exponent) {
        return new TfIdf(concepts, terms, corpus, 3, exponent);
    }

    private int concept(String stem) {
        for (int term = 0; term < terms.termCount(); term++) {
            if (terms.text(term).equals(stem)) {
                return term;
            }
        }
        throw new IllegalArgumentException(stem);
    }

    @Test
    void aTermFrequencyIsTheSumOfRootsOverTheSentencesEachTimesItsPrior() {
        double[] tf = tfIdf(DocumentFrequencies.NONE, 1).frequencies(new double[]{2, 1, 0.5});
        // twice in the first sentence, once in the second
        assertThat(tf[concept("bridg")]).isCloseTo(2 * Math.sqrt(2) + 1, within(1e-6));
        assertThat(tf[concept("storm")]).isEqualTo(1);
        assertThat(tf[concept("train")]).isEqualTo(0.5);
    }

    @Test
    void anIdfIsOnePlusTheLogarithmOfSentencesOverThoseThatHoldTheTerm() {
        TfIdf tfIdf = tfIdf(DocumentFrequencies.NONE, 1);
        assertThat(tfIdf.idf(concept("bridg"))).isCloseTo(1 + Math.log(4 / 3.0), within(1e-6));
        assertThat(tfIdf.idf(concept("train"))).isCloseTo(1 + Math.log(4 / 2.0), within(1e-6));
    }

    @Test
    void withAnExponentOfZeroEveryTermIsAsRareAsAnother() {
        assertThat(tfIdf(DocumentFrequencies.NONE, 0).idf(concept("bridg"))).isEqualTo(1);
    }

    @Test
    void aCorpusMakesATermAsRareAsTheMeanOfBothSays() {
        DocumentFrequencies corpus = corpus(999, Map.of("bridg", 499L));
        TfIdf tfIdf = tfIdf(corpus, 1);
        double own = 1 + Math.log(4 / 3.0);
        assertThat(tfIdf.idf(concept("bridg"))).isCloseTo((own + 1 + Math.log(1000 / 500.0)) / 2, within(1e-6));
        // a term that the corpus never saw is the rarest there can be
        assertThat(tfIdf.idf(concept("train"))).isCloseTo((1 + Math.log(2) + 1 + Math.log(1000)) / 2, within(1e-6));
    }

    @Property
    void aTermThatMoreSentencesHoldIsNeverRarer(@ForAll @IntRange(min = 1, max = 500) int n, @ForAll @IntRange(min = 1, max = 500) int m) {
        TfIdf tfIdf = new TfIdf(concepts, terms, DocumentFrequencies.NONE, 500, 1);
        assertThat(Double.compare(tfIdf.idfInText(n), tfIdf.idfInText(m))).isEqualTo(Integer.compare(m, n));
        assertThat(tfIdf.idfInText(n)).isCloseTo(1 + Math.log(501 / (n + 1.0)), within(1e-6));
        assertThat(TfIdf.tf(n)).isCloseTo(Math.sqrt(n), within(1e-5));
    }

    private static DocumentFrequencies corpus(long documents, Map<String, Long> frequencies) {
        return new DocumentFrequencies() {
            @Override
            public long documents() {
                return documents;
            }

            @Override
            public long documentFrequency(String term) {
                return frequencies.getOrDefault(term, 0L);
            }
        };
    }
}
