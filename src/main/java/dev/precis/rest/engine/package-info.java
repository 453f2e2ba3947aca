/**
 * Who may have the engine, when and for how long: turns on the event loops, the engine's own threads, their queue, memory and deadline, and
 * the settings of all that. Comes in: work as a function; goes out: its result, or a refusal. Entered by {@code rest} and {@code body}.
 */
package dev.precis.rest.engine;
