package dev.precis.model;

/** The six steps from text to summary, in order. */
public enum Step {
    /** What was sent becomes visible text in blocks. */
    SOURCE,
    /** Blocks become sentences. */
    SENTENCES,
    /** Sentences become terms. */
    TERMS,
    /** Every sentence gets a score. */
    SCORE,
    /** The best sentences that fit are chosen. */
    SELECT,
    /** The choice is written down. */
    SUMMARY
}
