/**
 * What may stand in front of a block's first sentence: a headline, a time, the author's name, a place. Each class finds where the
 * sentence itself begins. Entered by {@code sentence} and {@code noise}.
 */
package dev.precis.sentence.noise.lead;
