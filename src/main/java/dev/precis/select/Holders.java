package dev.precis.select;

import dev.precis.score.Concepts;

/** Which sentences hold a concept that several may hold: the concepts of the sentences turned round. */
final class Holders {
    private final int[] first;
    private final int[] holder;

    Holders(Concepts concepts, int sentences) {
        // one place ahead while filling: what then counts up to an end is the start of the next
        first = new int[concepts.count() + 2];
        int places = 0;
        for (int s = 0; s < sentences; s++) {
            for (int k = concepts.firstRecurring(s); k < concepts.first(s + 1); k++) {
                first[concepts.at(k) + 2]++;
                places++;
            }
        }
        for (int c = 2; c < first.length; c++) {
            first[c] += first[c - 1];
        }
        holder = new int[places];
        for (int s = 0; s < sentences; s++) {
            for (int k = concepts.firstRecurring(s); k < concepts.first(s + 1); k++) {
                holder[first[concepts.at(k) + 1]++] = s;
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
