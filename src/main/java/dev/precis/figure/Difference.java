package dev.precis.figure;

import java.util.List;

/**
 * Statements about one thing whose figures differ.
 *
 * @param about what they are about, in the words of one of them
 * @param statements one of each document, in the order of the documents; two to ten
 */
public record Difference(String about, List<Place> statements) {
    public Difference {
        statements = List.copyOf(statements);
    }

    /**
     * Where a figure stands.
     *
     * @param document index of its document
     * @param sentence index of its sentence among all sentences of its document
     * @param start offset of its first character in the document's visible text, a currency's sign included
     * @param end offset just past its last character, its unit's included
     */
    public record Place(int document, int sentence, int start, int end) {}
}
