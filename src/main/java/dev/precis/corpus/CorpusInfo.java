package dev.precis.corpus;

import java.time.Instant;

/**
 * What there is to tell of a corpus.
 *
 * @param name what it is called
 * @param language the BCP 47 tag its documents were read as, empty where nobody knows
 * @param documents how many documents it counts, 1 or more
 * @param terms how many different terms they hold; -1 where nobody counted them, as in a search engine's index of several segments
 * @param bytes what its files weigh
 * @param time when it was built, or last added to
 */
public record CorpusInfo(String name, String language, long documents, long terms, long bytes, Instant time) {}
