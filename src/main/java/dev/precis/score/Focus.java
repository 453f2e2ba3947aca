package dev.precis.score;

import java.util.Objects;

/**
 * What the caller said the summary should be about, as terms of the texts.
 *
 * @param query terms of the query, in order; empty for no query
 * @param unknown how many different words of the query occur nowhere in the texts, stop words left aside
 * @param title different terms of the titles; empty for no title
 * @param weak those terms of the query that tell little about what is asked for ({@link WeakWords})
 */
public record Focus(int[] query, int unknown, int[] title, int[] weak) {
    /** Nothing in particular. */
    public static final Focus NONE = new Focus(new int[0], 0, new int[0]);

    public Focus {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(weak, "weak");
    }

    /** No query, or one of which every word tells. */
    public Focus(int[] query, int unknown, int[] title) {
        this(query, unknown, title, new int[0]);
    }

    /** Whether something was asked for, known in the texts or not. */
    public boolean hasQuery() {
        return query.length > 0 || unknown > 0;
    }
}
