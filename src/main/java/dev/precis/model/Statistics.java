package dev.precis.model;

/**
 * Counts over a request's documents and its summary.
 *
 * @param characters UTF-16 units of what was sent
 * @param words words of the readable text, noise left out
 * @param sentences sentences of the readable text, noise left out
 * @param noise stretches that were recognised as noise and can't be chosen
 * @param summaryWords words of the summary
 */
public record Statistics(int characters, int words, int sentences, int noise, int summaryWords) {}
