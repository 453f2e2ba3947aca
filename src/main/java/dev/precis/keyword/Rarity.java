package dev.precis.keyword;

import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;

/**
 * How much it tells of a text that it holds a term, by a corpus of others: from 1 for a term that none of them holds to 0 for one that
 * all do, who cares for “contract” among contracts. It is the idf of Spärck Jones ("A statistical interpretation of term specificity",
 * 1972), the information of the event, as a share of the most it can be:
 *
 * <pre>
 * rarity(t) = ln((N + 1) / (n(t) + 1)) / ln(N + 1)          N: documents of the corpus; n(t): those that hold t
 * </pre>
 *
 * <p>No more documents hold a phrase than hold its rarest word, whose rarity it has. Without a corpus everything is 1.
 */
record Rarity(Terms terms, DocumentFrequencies corpus) {
    double of(Phrase phrase) {
        if (corpus.documents() == 0) {
            return 1;
        }
        long documents = corpus.documents();
        for (int token = phrase.from()[0]; token <= phrase.to()[0]; token++) {
            int term = terms.term(token);
            if (term != Terms.STOP_WORD) {
                documents = Math.min(documents, corpus.documentFrequency(terms, term));
            }
        }
        return 1 - StrictMath.log(documents + 1.0) / StrictMath.log(corpus.documents() + 1.0);
    }
}
