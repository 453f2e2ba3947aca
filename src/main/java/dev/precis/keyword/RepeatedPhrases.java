package dev.precis.keyword;

import dev.precis.model.Interruption;
import dev.precis.term.Terms;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrases a text repeats: pairs of neighbouring terms that recur, each grown to both sides as long as most of
 * its occurrences go on alike.
 */
final class RepeatedPhrases {
    /** The share of a phrase's occurrences that must go on alike for it to grow. */
    private static final double AGREEMENT = 0.7;

    /** Of so few occurrences all must go on alike: two of three are less than that share. */
    private static final int FEW = 3;

    private final Terms terms;
    private final TokenPositions tokens;
    private final PairGrammar pairs;

    private RepeatedPhrases(Terms terms, TokenPositions tokens) {
        this.terms = terms;
        this.tokens = tokens;
        this.pairs = KeywordGrammar.BY_LANGUAGE.of(terms.language()).pairs();
    }

    /** The phrases that occur twice or more, each once; at most {@code most}, those whose pairs are most frequent. */
    static List<Phrase> repeated(Terms terms, TokenPositions tokens, int most) {
        return new RepeatedPhrases(terms, tokens).repeated(most);
    }

    private List<Phrase> repeated(int most) {
        List<Phrase> phrases = new ArrayList<>();
        Set<IntBuffer> keys = new HashSet<>();
        for (int token : pairs().mostFrequent(most)) {
            Phrase phrase = grow(occurrences(token));
            if (phrase.words() == tokens.longestPhrase() && (grow(phrase, true) != null || grow(phrase, false) != null)) {
                continue; // a passage that stands in the text twice
            }
            phrase = withoutParticle(phrase);
            if (keys.add(IntBuffer.wrap(terms(phrase)))) {
                phrases.add(phrase);
            }
        }
        phrases.sort(Comparator.comparingInt(Phrase::first));
        return phrases;
    }

    /** A noun that grew into the particle behind it, without it: of all its occurrences where nothing but a pair is left. */
    private Phrase withoutParticle(Phrase phrase) {
        if (!pairs.writesParticles() || !pairs.endsInParticle(tokens.written(phrase.from()[0], phrase.to()[0]))) {
            return phrase;
        }
        if (phrase.words() == 2) {
            return Phrase.ofWord(tokens.occurrences(terms.term(phrase.first())));
        }
        int[] to = phrase.to().clone();
        for (int i = 0; i < to.length; i++) {
            to[i]--;
        }
        return new Phrase(phrase.words() - 1, phrase.from(), to);
    }

    /** The pairs of neighbours that may recur, for a pair recurs only if both its terms do. */
    private Pairs pairs() {
        int[] first = new int[tokens.count()];
        int count = 0;
        int before = TokenPositions.MOST_SMALL_WORDS + 1; // stop words between the token and the recurring word behind it
        for (int token = first.length - 1; token >= 0; token--) {
            int term = terms.term(token);
            boolean recurs = term != Terms.STOP_WORD & tokens.occurrenceCount(term) > 1;
            // written down in any case and counted where it holds: whether words recur is hard to predict
            first[count] = token;
            count += recurs & (before <= 1 | before <= TokenPositions.MOST_SMALL_WORDS & tokens.isCapital(token)) ? 1 : 0;
            before = recurs ? 0 : term == Terms.STOP_WORD ? before + 1 : TokenPositions.MOST_SMALL_WORDS + 1;
        }
        Pairs pairs = new Pairs(count);
        for (int i = count - 1; i >= 0; i--) {
            Interruption.checkAt(i);
            int next = tokens.next(first[i]);
            if (next >= 0) {
                pairs.add(terms.term(first[i]), terms.term(next), first[i]);
            }
        }
        return pairs;
    }

    /** All occurrences of the pair that starts at a token. */
    private Phrase occurrences(int pair) {
        Interruption.check();
        int second = terms.term(tokens.next(pair));
        int[] all = tokens.occurrences(terms.term(pair));
        int[] from = new int[all.length];
        int[] to = new int[all.length];
        int count = 0;
        for (int token : all) {
            int next = tokens.next(token);
            if (next >= 0 && terms.term(next) == second) {
                from[count] = token;
                to[count++] = next;
            }
        }
        return new Phrase(2, Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    private Phrase grow(Phrase phrase) {
        Phrase grown = phrase;
        while (grown.words() < tokens.longestPhrase()) {
            Phrase longer = grow(grown, true);
            longer = longer == null ? grow(grown, false) : longer;
            if (longer == null) {
                break;
            }
            grown = longer;
        }
        return grown;
    }

    /** The phrase with the word that follows most of its occurrences, or precedes them; null when none does. */
    private Phrase grow(Phrase phrase, boolean right) {
        Interruption.check();
        if (phrase.count() <= FEW && !goesOnAlike(phrase, right)) {
            return null;
        }
        int[] neighbour = new int[phrase.count()];
        for (int i = 0; i < neighbour.length; i++) {
            neighbour[i] = right ? tokens.next(phrase.to()[i]) : tokens.previous(phrase.from()[i]);
        }
        int term = mostFrequentTerm(neighbour);
        int[] kept = new int[neighbour.length];
        int count = 0;
        for (int i = 0; i < neighbour.length; i++) {
            if (neighbour[i] >= 0 && terms.term(neighbour[i]) == term) {
                kept[count++] = i;
            }
        }
        if (count < 2 || count < AGREEMENT * phrase.count()) {
            return null;
        }
        int[] from = new int[count];
        int[] to = new int[count];
        for (int k = 0; k < count; k++) {
            from[k] = right ? phrase.from()[kept[k]] : neighbour[kept[k]];
            to[k] = right ? neighbour[kept[k]] : phrase.to()[kept[k]];
        }
        return new Phrase(phrase.words() + 1, from, to);
    }

    /** Whether all occurrences go on alike. */
    private boolean goesOnAlike(Phrase phrase, boolean right) {
        int term = Terms.STOP_WORD;
        for (int i = 0; i < phrase.count(); i++) {
            int neighbour = right ? tokens.next(phrase.to()[i]) : tokens.previous(phrase.from()[i]);
            if (neighbour < 0 || i > 0 && terms.term(neighbour) != term) {
                return false;
            }
            term = terms.term(neighbour);
        }
        return true;
    }

    private int mostFrequentTerm(int[] neighbour) {
        int[] sorted = new int[neighbour.length];
        int count = 0;
        for (int token : neighbour) {
            if (token >= 0) {
                sorted[count++] = terms.term(token);
            }
        }
        Arrays.sort(sorted, 0, count);
        int best = Terms.STOP_WORD;
        int bestCount = 0;
        int run = 0;
        for (int i = 0; i < count; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            if (run > bestCount) {
                bestCount = run;
                best = sorted[i];
            }
        }
        return best;
    }

    /** The terms of its words. */
    private int[] terms(Phrase phrase) {
        int[] its = new int[phrase.words()];
        int token = phrase.from()[0];
        for (int word = 0; word < its.length; word++) {
            its[word] = terms.term(token);
            token = tokens.next(token);
        }
        return its;
    }

    /** Counts pairs of terms: open addressing, no object per pair. */
    private static final class Pairs {
        private final long[] pair;
        private final int[] count;
        private final int[] firstToken;
        private final int mask;
        /** The slots of the pairs that recur, in order of their second occurrence. */
        private int[] recurring = new int[16];
        private int size;
        private int highest;

        Pairs(int tokens) {
            int slots = Integer.highestOneBit(Math.max(8, tokens)) * 2;
            pair = new long[slots];
            count = new int[slots];
            firstToken = new int[slots];
            mask = slots - 1;
        }

        void add(int first, int second, int token) {
            long key = (long) first << 32 | second;
            long mixed = key * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> 40) & mask;
            while (count[slot] > 0 && pair[slot] != key) {
                slot = slot + 1 & mask;
            }
            int times = ++count[slot];
            if (times == 1) {
                pair[slot] = key;
                firstToken[slot] = token;
            } else if (times == 2) {
                if (size == recurring.length) {
                    recurring = Arrays.copyOf(recurring, size * 2);
                }
                recurring[size++] = slot;
            }
            highest = Math.max(highest, times);
        }

        /** The first token of each of the pairs that occur most often, twice at least, ascending. */
        int[] mostFrequent(int most) {
            int[] pairsOf = new int[highest + 1];
            for (int i = 0; i < size; i++) {
                pairsOf[count[recurring[i]]]++;
            }
            int least = Keywords.bar(pairsOf, 2, most);
            int[] first = new int[size];
            int found = 0;
            for (int i = 0; i < size; i++) {
                if (count[recurring[i]] >= least) {
                    first[found++] = firstToken[recurring[i]];
                }
            }
            Arrays.sort(first, 0, found);
            return Arrays.copyOf(first, Math.min(found, most));
        }
    }
}
