/**
 * Which language a text is in, and the word lists of languages. Comes in: characters, or a BCP 47 tag; goes out: the tag the
 * rest of the engine goes by, and the words of a {@link dev.precis.language.Section} for the rule that reads it. The steps from
 * the source to the keywords may enter.
 */
package dev.precis.language;
