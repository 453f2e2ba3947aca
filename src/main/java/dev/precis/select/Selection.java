package dev.precis.select;

/**
 * The chosen sentences.
 *
 * @param sentences their numbers through all documents, ascending
 */
public record Selection(int[] sentences) {}
