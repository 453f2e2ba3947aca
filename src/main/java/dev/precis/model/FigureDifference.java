package dev.precis.model;

import java.util.List;

/**
 * Statements of different documents about the same thing whose figures differ.
 *
 * @param about what they are about, in words of one of them
 * @param statements one of each document, in the order of the documents; two to ten
 */
public record FigureDifference(String about, List<FigureStatement> statements) {
    public FigureDifference {
        statements = List.copyOf(statements);
    }
}
