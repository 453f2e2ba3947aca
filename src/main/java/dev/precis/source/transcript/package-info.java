/**
 * What the lines of subtitles, transcripts and chats are: times, speakers, notices of a messenger, or what was said. Comes in: lines; goes
 * out: a kind and its parts for each. Entered by {@code source} alone.
 */
package dev.precis.source.transcript;
