package dev.precis.select;

import dev.precis.score.Concepts;

/** Which sentences hold a concept: the concepts of the sentences turned round, for concepts of two sentences and more. */
final class Holders {
    private final int[] first;
    private final int[] holder;

    Holders(Concepts concepts, int sentences) {
        first = new int[concepts.count() + 1];
        for (int c = 0; c < concepts.count(); c++) {
            int holders = concepts.sentenceFrequency(c);
            first[c + 1] = first[c] + (holders > 1 ? holders : 0);
        }
        holder = new int[first[concepts.count()]];
        int[] next = first.clone();
        for (int s = 0; s < sentences; s++) {
            for (int k = concepts.first(s); k < concepts.first(s + 1); k++) {
                int c = concepts.at(k);
                if (concepts.sentenceFrequency(c) > 1) {
                    holder[next[c]++] = s;
                }
            }
        }
    }

    /** Where the holders of a concept start; they go up to {@code first(concept + 1)}, exclusive. */
    int first(int concept) {
        return first[concept];
    }

    /** The sentence at a place; ascending within a concept. */
    int at(int place) {
        return holder[place];
    }
}
