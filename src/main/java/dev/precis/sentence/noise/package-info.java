/**
 * What belongs to the page, or was put into the text: share buttons, cookie banners, spam in another script, slogans. Comes in: a
 * span of text and what it looks like; goes out: whether it is noise. Entered by {@code sentence} alone.
 */
package dev.precis.sentence.noise;
