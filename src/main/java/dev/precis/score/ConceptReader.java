package dev.precis.score;

import dev.precis.model.Interruption;
import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import dev.precis.term.Workers;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the concepts of the sentences of a job, in one pass over their tokens. Kept from one job to the next with its
 * arrays, which stay in the processor's caches, so that a usual text costs no more than the copies it leaves with; not
 * for two threads at once.
 */
final class ConceptReader {
    /** Arrays for more tokens are not kept: idle readers stay small. */
    private static final int KEPT = 16 * 1024;

    private static final Workers<ConceptReader> READERS = new Workers<>(ConceptReader::new);

    private final Pairs pairs = new Pairs();
    /** By term + 1, 1 where it occurs once, as all its pairs do. */
    private byte[] once = new byte[512];
    /** By term + 1, the last sentence that has it, plus one; 0 between jobs. */
    private int[] lastSentence = new int[512];
    /** By term + 1, its place in that sentence. */
    private int[] place = new int[512];
    /** The terms of the sentences, each once a sentence, and how often it occurs there. */
    private int[] term = new int[1024];
    private int[] frequency = new int[1024];
    private int size;

    static Concepts read(List<SegmentedText> texts, Terms terms) {
        ConceptReader reader = READERS.take();
        Concepts concepts = reader.readAll(texts, terms);
        if (reader.term.length <= KEPT && reader.once.length <= KEPT) {
            READERS.keep(reader);
        }
        return concepts;
    }

    private Concepts readAll(List<SegmentedText> texts, Terms terms) {
        int n = terms.sentenceCount();
        grow(terms.tokenCount(), terms.termCount() + 1);
        for (int t = 0; t < terms.termCount(); t++) {
            once[t + 1] = terms.termFrequency(t) == 1 ? (byte) 1 : 0;
        }
        int[] firstTerm = new int[n + 1];
        int[] firstPair = new int[n + 1];
        int[] stopWords = new int[n];
        size = 0;
        pairs.start(terms);
        int s = 0;
        for (SegmentedText text : texts) {
            pairs.startDocument(terms.firstToken(s));
            for (int end = s + text.sentences().size(); s < end; s++) {
                stopWords[s] = read(terms, s);
                firstTerm[s + 1] = size;
                firstPair[s + 1] = pairs.size();
            }
        }
        Arrays.fill(lastSentence, 0, terms.termCount() + 1, 0);
        Concepts concepts = join(terms, firstTerm, firstPair, stopWords);
        pairs.finish();
        return concepts;
    }

    private void grow(int tokens, int terms) {
        if (tokens + 2 > term.length) {
            term = new int[tokens + 2];
            frequency = new int[tokens + 2];
        }
        if (terms > once.length) {
            once = new byte[terms];
            lastSentence = new int[terms];
            place = new int[terms];
        }
    }

    /**
     * Reads the concepts of a sentence; says how many of its tokens are stop words. Which words are stop words is
     * unpredictable: no branch depends on it, what is no term is written down and not counted.
     */
    private int read(Terms terms, int sentence) {
        Interruption.check();
        int from = terms.firstToken(sentence);
        int to = terms.endToken(sentence);
        int next = size;
        int stops = 0;
        int before = 0;
        int onceBefore = 0;
        pairs.startSentence();
        lastSentence[0] = sentence + 1; // where stop words are looked for: they are never new
        for (int token = from; token < to; token++) {
            int word = terms.word(token);
            int slot = Math.max(word, 0);
            int occursOnce = once[slot];
            if (token > from) {
                pairs.enter(before, word, onceBefore | occursOnce, token);
            }
            onceBefore = occursOnce;
            int isNew = oneUnlessZero(lastSentence[slot] - (sentence + 1));
            lastSentence[slot] = sentence + 1;
            if (slot > 0 & isNew == 0) { // rare enough to be foretold
                frequency[place[slot]]++;
            } else {
                place[slot] = next;
                term[next] = slot - 1;
                frequency[next] = 1;
                next += isNew;
            }
            stops += word >>> 31;
            before = word;
        }
        size = next;
        return stops;
    }

    private static int oneUnlessZero(int x) {
        return (x | -x) >>> 31;
    }

    /**
     * Puts each sentence's terms and numbered pairs side by side, terms that no other sentence holds in front, and counts the
     * pairs that have no number.
     */
    private Concepts join(Terms terms, int[] firstTerm, int[] firstPair, int[] stopWords) {
        int n = stopWords.length;
        int[] first = new int[n + 1];
        int[] recurringFrom = new int[n];
        int[] pairsFrom = new int[n];
        int[] lonePairs = new int[n];
        // one place more, for a pair that is written down and not counted
        int[] concept = new int[size + firstPair[n]];
        int[] howOften = new int[concept.length];
        int next = 0;
        for (int s = 0; s < n; s++) {
            int lone = next;
            int recurring = next + firstTerm[s + 1] - firstTerm[s];
            pairsFrom[s] = recurring;
            for (int k = firstTerm[s]; k < firstTerm[s + 1]; k++) {
                boolean recurs = terms.sentenceFrequency(term[k]) > 1;
                int at = recurs ? --recurring : lone++;
                concept[at] = term[k];
                howOften[at] = frequency[k];
            }
            recurringFrom[s] = recurring;
            next = pairs.copyNumbered(firstPair[s], firstPair[s + 1], concept, howOften, pairsFrom[s]);
            lonePairs[s] = firstPair[s + 1] - firstPair[s] - (next - pairsFrom[s]);
            first[s + 1] = next;
        }
        return new Concepts(terms, first, recurringFrom, pairsFrom, concept, howOften, lonePairs, stopWords, pairs.sentences(),
                pairs.documents());
    }
}
