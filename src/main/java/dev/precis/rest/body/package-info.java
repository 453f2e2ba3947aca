/**
 * How a body is received: within the limits of size, time and of all bodies together, decompressed piece by piece, whole or line by line,
 * and what it will cost the engine. Entered by {@code rest} alone.
 */
package dev.precis.rest.body;
