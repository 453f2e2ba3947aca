package dev.precis.corpus;

import dev.precis.term.DocumentFrequencies;

/** A corpus in use: it stays as it is until it is closed, whatever is built in its place meanwhile. */
public interface Corpus extends DocumentFrequencies, AutoCloseable {
    /** No corpus. */
    Corpus NONE = new Corpus() {
        @Override
        public String language() {
            return "";
        }

        @Override
        public long documents() {
            return 0;
        }

        @Override
        public long documentFrequency(String term) {
            return 0;
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** The BCP 47 tag its documents were read as, empty where nobody knows: a search engine's index doesn't say. */
    String language();

    /** @throws CorpusException when its index can't be read */
    @Override
    long documentFrequency(String term);

    @Override
    void close();
}
