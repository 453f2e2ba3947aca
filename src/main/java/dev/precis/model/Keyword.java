package dev.precis.model;

/**
 * A term that tells what a text is about, in the form a person would write it.
 *
 * @param term one or more words
 * @param score 0 to 1, comparable within one summary
 */
public record Keyword(String term, double score) {}
