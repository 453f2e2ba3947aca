/**
 * Where sentences end: one linear pass over a block by hand-written rules, with the abbreviations of the block's language.
 * Comes in: characters of a block; goes out: {@link dev.precis.sentence.split.Spans}. Entered by {@code sentence} and {@code noise}.
 */
package dev.precis.sentence.split;
