package dev.precis.figure;

/**
 * A figure and what its sentence says of it.
 *
 * @param figure the figure
 * @param around what stands around it
 * @param times the times its sentence names
 */
record Statement(Figure figure, Surroundings around, Times times) {
    int document() {
        return figure.document();
    }
}
