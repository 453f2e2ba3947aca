package dev.precis.terms;

/**
 * The terms of one job: every token of every document in order, each with its term and its sentence. Sentences are
 * numbered through all documents; stop words keep their place so that neighbours can be told from strangers.
 */
public final class Terms {
    /** The term of a token that is a stop word. */
    public static final int STOP_WORD = -1;

    private final int[] firstToken;
    private final int[] term;
    private final int[] start;
    private final int[] end;
    private final int[] sentenceFrequency;

    Terms(int[] firstToken, int[] term, int[] start, int[] end, int[] sentenceFrequency) {
        this.firstToken = firstToken;
        this.term = term;
        this.start = start;
        this.end = end;
        this.sentenceFrequency = sentenceFrequency;
    }

    /** Number of sentences, through all documents. */
    public int sentenceCount() {
        return firstToken.length - 1;
    }

    /** Number of different terms; they are numbered from 0 in order of first appearance. */
    public int termCount() {
        return sentenceFrequency.length;
    }

    /** First token of a sentence; its tokens go up to {@code firstToken(sentence + 1)}, exclusive. */
    public int firstToken(int sentence) {
        return firstToken[sentence];
    }

    /** The term of a token, or {@link #STOP_WORD}. */
    public int term(int token) {
        return term[token];
    }

    /** Offset of a token's first character in its document's visible text. */
    public int start(int token) {
        return start[token];
    }

    /** Offset just past a token's last character in its document's visible text. */
    public int end(int token) {
        return end[token];
    }

    /** Number of sentences a term occurs in, 1 or more. */
    public int sentenceFrequency(int term) {
        return sentenceFrequency[term];
    }
}
