/**
 * What a character is: classes of punctuation, scripts, an index of a whole text ({@link dev.precis.chars.CharIndex}), and tables
 * that look up words and strings. Comes in: characters; goes out: facts about them, no judgement. Every step of the engine may
 * enter; this room knows no other.
 */
package dev.precis.chars;
