package dev.precis.model;

/**
 * A sentence with a figure that another document's differs from.
 *
 * @param document index of its document in the request, from 0
 * @param text the sentence, verbatim; for HTML its visible text
 * @param start offset of its first character in the document's content, in the unit asked for
 * @param end offset just past its last character
 * @param index its place among all sentences of its document, from 0
 * @param figure the figure with its unit as the sentence writes it: "$18 billion"
 */
public record FigureStatement(int document, String text, int start, int end, int index, String figure) {}
