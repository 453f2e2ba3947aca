package dev.precis.corpus;

/** An index that can't be read as a corpus: damaged, of another release, or none of Precis' own. The message says why, for its operator. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String corpus;

    /**
     * @param corpus what it is called
     * @param reason why it can't be read, without its name
     * @param cause what Lucene or the file system said, null for nothing
     */
    CorpusException(String corpus, String reason, Throwable cause) {
        super("the corpus " + corpus + " can't be used: " + reason, cause);
        this.corpus = corpus;
    }

    /** What the corpus is called. */
    public String corpus() {
        return corpus;
    }
}
