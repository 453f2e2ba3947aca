package dev.precis.model;

/**
 * One named part of a sentence's score.
 *
 * @param name what is measured: {@code centrality}, {@code position}, …
 * @param value its value, 0 or more
 */
public record ScorePart(String name, double value) {}
