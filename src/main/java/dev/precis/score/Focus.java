package dev.precis.score;

import dev.precis.term.Asked;
import java.util.Objects;

/**
 * What the caller said the summary should be about, as terms of the texts.
 *
 * @param asked what a query asks for; nothing without a query
 * @param title different terms of the titles; empty for no title
 * @param weak those terms of the query that tell little about what is asked for: {@link WeakWords}, and the words of
 *     a name that several sentences hold, which are one thing together
 */
public record Focus(Asked asked, int[] title, int[] weak) {
    /** Nothing in particular. */
    public static final Focus NONE = new Focus(Asked.NOTHING, new int[0], new int[0]);

    public Focus {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(weak, "weak");
    }

    /** Terms of the query, in order; empty for no query. */
    public int[] query() {
        return asked.terms();
    }

    /** Whether something was asked for, known in the texts or not. */
    public boolean hasQuery() {
        return asked.isSomething();
    }
}
