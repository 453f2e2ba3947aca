package dev.precis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class DocumentFrequencyProperties {
    private static SegmentedText read(String text) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), "en");
    }

    @Property(tries = 50)
    void everyTermIsCountedOnceForEachDocumentThatHoldsIt(
            @ForAll @Size(min = 1, max = 12) List<@AlphaChars @Chars({' ', ' ', ' ', '.', 'é', '橋', '\ud800',
                '\0'}) @StringLength(max = 300) String> texts)
            throws IOException {
        Path folder = Files.createTempDirectory("corpora");
        Map<String, Long> expected = new HashMap<>();
        long documents = 0;
        try (CorpusBuilder builder = CorpusBuilder.create(folder, "any", "en")) {
            for (String text : texts) {
                builder.add(builder.read(Document.of(text, Format.PLAIN), false));
                Terms terms = Analysis.forLanguage("en").read(List.of(read(text)));
                for (int term = 0; term < terms.termCount(); term++) {
                    expected.merge(terms.text(term), 1L, Long::sum);
                }
                documents += terms.termCount() > 0 ? 1 : 0;
            }
            if (documents == 0) {
                return;
            }
            assertThat(builder.commit().terms()).isEqualTo(expected.size());
        }
        Terms all = Analysis.forLanguage("en").read(texts.stream().map(DocumentFrequencyProperties::read).toList());
        try (Corpora corpora = Corpora.in(folder); Corpus corpus = corpora.open("any")) {
            assertThat(corpus.documents()).isEqualTo(documents);
            for (int pass = 0; pass < 2; pass++) {
                for (int term = 0; term < all.termCount(); term++) {
                    assertThat(corpus.documentFrequency(all, term)).isEqualTo(expected.get(all.text(term)));
                }
            }
            expected.forEach((term, count) -> assertThat(corpus.documentFrequency(term)).isEqualTo(count));
            assertThat(corpus.documentFrequency("no such term")).isZero();
        }
    }
}
