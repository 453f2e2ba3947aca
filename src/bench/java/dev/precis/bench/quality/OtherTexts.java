package dev.precis.bench.quality;

import dev.precis.model.Format;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a set as a corpus, never the references: what a user would build of documents of the same kind. */
final class OtherTexts {
    private final Map<String, Long> frequencies = new HashMap<>();
    private long documents;

    OtherTexts(List<EvaluationSet.Item> items) {
        for (EvaluationSet.Item item : items) {
            Terms terms = Analysis.forLanguage(item.language()).read(item.documents().stream()
                    .map(text -> Segmenter.segment(Source.read(text, Format.PLAIN), item.language())).toList());
            documents += terms.documentCount();
            for (int term = 0; term < terms.termCount(); term++) {
                frequencies.merge(terms.text(term), (long) terms.documentFrequency(term), Long::sum);
            }
        }
    }

    /** The corpus without an item's own texts. */
    DocumentFrequencies without(Terms own) {
        return new DocumentFrequencies() {
            @Override
            public long documents() {
                return documents - own.documentCount();
            }

            @Override
            public long documentFrequency(String term) {
                throw new UnsupportedOperationException("only terms of the item are asked for");
            }

            @Override
            public long documentFrequency(Terms terms, int term) {
                return frequencies.get(terms.text(term)) - own.documentFrequency(term);
            }
        };
    }
}
