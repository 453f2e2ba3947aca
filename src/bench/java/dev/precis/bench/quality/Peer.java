package dev.precis.bench.quality;

/** A method of choosing sentences, over the same sentences, terms and budget as every other. */
@FunctionalInterface
interface Peer {
    /** The chosen sentences, ascending. */
    int[] choose(Sheet sheet);
}
