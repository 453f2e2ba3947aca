package dev.precis.score;

import java.util.Objects;

/**
 * What the caller said the summary should be about, as terms of the texts.
 *
 * @param query terms of the query, in order; empty for no query
 * @param unknown how many different words of the query occur nowhere in the texts, stop words left aside
 * @param title different terms of the titles; empty for no title
 */
public record Focus(int[] query, int unknown, int[] title) {
    /** Nothing in particular. */
    public static final Focus NONE = new Focus(new int[0], 0, new int[0]);

    public Focus {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(title, "title");
    }

    /** Whether something was asked for, known in the texts or not. */
    public boolean hasQuery() {
        return query.length > 0 || unknown > 0;
    }
}
