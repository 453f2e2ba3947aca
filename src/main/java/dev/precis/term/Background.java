package dev.precis.term;

/** How common terms are in the world outside the text: a door for document frequencies of a background corpus. */
@FunctionalInterface
public interface Background {
    /** Knows nothing: every term's weight comes from the text alone. */
    Background NONE = (language, term) -> Double.NaN;

    /**
     * The inverse document frequency of a term.
     *
     * @param language the tag of the analysis that made the term
     * @param term the term as the analysis writes it: a stem, mostly
     * @return its weight, above 0, or {@code NaN} when the corpus doesn't know it
     */
    double inverseDocumentFrequency(String language, String term);
}
