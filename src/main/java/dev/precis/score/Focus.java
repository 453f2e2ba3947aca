package dev.precis.score;

import java.util.Objects;

/**
 * What the caller said the summary should be about, as terms of the texts.
 *
 * @param query terms of the query, in order; empty for no query
 * @param title different terms of the titles; empty for no title
 */
public record Focus(int[] query, int[] title) {
    /** Nothing in particular. */
    public static final Focus NONE = new Focus(new int[0], new int[0]);

    public Focus {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(title, "title");
    }
}
