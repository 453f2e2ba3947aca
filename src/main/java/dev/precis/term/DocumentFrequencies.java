package dev.precis.term;

/**
 * In how many documents of a corpus terms occur: what makes a word common or rare in the caller's own field, beyond what
 * the text itself tells. A corpus belongs to one language; its terms are written as the {@link Analysis} of that
 * language writes them. Implementations are safe for any number of threads.
 */
public interface DocumentFrequencies {
    /** No corpus: the text alone tells how rare a term is. */
    DocumentFrequencies NONE = new DocumentFrequencies() {
        @Override
        public long documents() {
            return 0;
        }

        @Override
        public long documentFrequency(String term) {
            return 0;
        }
    };

    /** Number of documents of the corpus, 0 for no corpus at all. */
    long documents();

    /**
     * Number of documents that hold a term, 0 to {@link #documents()}.
     *
     * @param term the term as the analysis writes it: a stem, mostly
     */
    long documentFrequency(String term);

    /** The same of a term of a text that was read. */
    default long documentFrequency(Terms terms, int term) {
        return documentFrequency(terms.text(term));
    }
}
