/**
 * The HTTP way in. {@link dev.precis.rest.Routes} lists every path. A request is a few hundred microseconds of pure
 * computation with nothing to wait for, so it is served by plain Vert.x handlers on the event loop where it is small, and by
 * a bounded pool of platform threads where it is big.
 */
package dev.precis.rest;

