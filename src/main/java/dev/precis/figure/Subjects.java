package dev.precis.figure;

import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom or what documents are about: the names each writes most. "Net income was $66 million" says of one company this, of another that,
 * and neither sentence says which.
 */
final class Subjects {
    /** The names of a document among which another one's first must be. */
    private static final int FIRST = 5;
    /** A name that a document writes less often is not what it is about more than others. */
    private static final int OFTEN = 3;

    /** By document its most frequent names, the earlier of equal ones first. */
    private final List<List<Integer>> first = new ArrayList<>();
    /** Whether the first of them is what the document is about. */
    private final List<Boolean> tells = new ArrayList<>();

    /** @param base by document the number of sentences before it */
    Subjects(Terms terms, Names names, int[] base) {
        for (int d = 0; d < base.length; d++) {
            read(terms, names, base[d], d + 1 < base.length ? base[d + 1] : terms.sentenceCount());
        }
    }

    private void read(Terms terms, Names names, int from, int to) {
        Map<Integer, Integer> count = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (int token = terms.firstToken(from); token < terms.firstToken(to); token++) {
            int term = terms.term(token);
            if (term != Terms.STOP_WORD && names.isName(term) && terms.isCapital(token) && count.merge(term, 1, Integer::sum) == 1) {
                found.add(term);
            }
        }
        found.sort(Comparator.comparingInt(term -> -count.get(term)));
        first.add(List.copyOf(found.subList(0, Math.min(found.size(), FIRST))));
        tells.add(!found.isEmpty() && count.get(found.getFirst()) >= OFTEN);
    }

    /** Whether two documents may be about the same: they share a name, and each names what the other one is about; or one names nothing. */
    boolean mayBeOne(int document, int other) {
        List<Integer> names = first.get(document);
        List<Integer> others = first.get(other);
        return names.isEmpty() || others.isEmpty() || !Collections.disjoint(names, others)
                && (!tells.get(document) || others.contains(names.getFirst())) && (!tells.get(other) || names.contains(others.getFirst()));
    }
}
