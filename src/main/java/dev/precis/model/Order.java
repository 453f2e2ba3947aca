package dev.precis.model;

/** The order in which a summary gives its sentences. */
public enum Order {
    /** As they stand in the source. */
    SOURCE,
    /** Best first. */
    SCORE
}
