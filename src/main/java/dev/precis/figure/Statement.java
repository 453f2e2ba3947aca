package dev.precis.figure;

/**
 * A figure and what its sentence says of it.
 *
 * @param figure the figure
 * @param around what stands around it
 * @param times the times its sentence names
 * @param counted what the figure counts; none where it is no number of things
 */
record Statement(Figure figure, Surroundings around, Times times, Nouns counted) {
    int document() {
        return figure.document();
    }
}
