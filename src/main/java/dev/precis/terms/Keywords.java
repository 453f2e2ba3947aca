package dev.precis.terms;

import dev.precis.Keyword;
import dev.precis.text.SegmentedText;
import java.util.List;

/** The terms that tell what a text is about. */
public final class Keywords {
    private Keywords() {}

    /** The best keywords of the texts, best first, at most ten. */
    public static List<Keyword> of(List<SegmentedText> texts, Terms terms) {
        return List.of();
    }
}
