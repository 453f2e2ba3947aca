/**
 * What bodies are called: media types, the one an answer shall have, charsets, encodings and how they are undone piece by piece. Knows no
 * endpoint. Entered by {@code rest} and its other rooms.
 */
package dev.precis.rest.media;
