/**
 * What the lines of a text are: wrapped prose, list items, rows of a table, titles, turns of a dialogue, what a mail quotes. Comes in: the
 * lines of any text, sent as such or laid out by markup; goes out: blocks, and which lines nobody wrote as text. Entered by
 * {@code source} and its other rooms alone.
 */
package dev.precis.source.line;
