/**
 * Step 1. Comes in: what a caller sent, as plain text, Markdown, HTML, mail or a transcript. Goes out: {@link dev.precis.source.Source},
 * the text a reader would see, cut into {@link dev.precis.model.Block blocks}, with the way back: every visible character knows its
 * offset in what was sent. The steps behind it see sources and blocks; only this room may enter {@code line}, {@code transcript} and
 * {@code content}.
 */
package dev.precis.source;
