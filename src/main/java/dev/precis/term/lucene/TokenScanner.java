package dev.precis.term.lucene;

/** Finds the tokens of a stretch of text, one after the other. */
public interface TokenScanner {
    /** Starts over, on {@code text[from,to)}. */
    void read(char[] text, int from, int to);

    /** Goes to the next token; false when there is none left. */
    boolean next();

    /** Index of the token's first character. */
    int start();

    /** Index just past the token's last character. */
    int end();

    /** The token's {@link PackedWord}. */
    long key();
}
