package dev.precis.score;

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
    /** By term + 1, 1 where it occurs once: no pair of it recurs. */
    private byte[] once = new byte[512];
    /** By term + 1, the last sentence that has it, plus one; 0 between jobs. */
    private int[] lastSentence = new int[512];
    private int[] entry = new int[2048];
    private int[] recurringTerm = new int[1024];

    private int[] numbers;
    private int[] first;
    private int[] firstTerm;
    private int[] contentWords;
    private int[] stopWords;

    /** @param title terms of the titles */
    static Concepts read(List<SegmentedText> texts, Terms terms, int[] title) {
        ConceptReader reader = READERS.take();
        Concepts concepts = reader.readAll(texts, terms, title);
        if (reader.recurringTerm.length <= KEPT && reader.once.length <= KEPT) {
            READERS.keep(reader);
        }
        return concepts;
    }

    private Concepts readAll(List<SegmentedText> texts, Terms terms, int[] title) {
        int n = terms.sentenceCount();
        grow(terms.firstToken(n), terms.termCount() + 1);
        numbers = new int[terms.termCount() + 1];
        first = new int[n + 1];
        firstTerm = new int[n + 1];
        contentWords = new int[n];
        stopWords = new int[n];
        pairs.start(terms, number(terms, title), entry);
        int s = 0;
        for (SegmentedText text : texts) {
            pairs.startDocument(terms.firstToken(s));
            for (int end = s + text.sentences().size(); s < end; s++) {
                read(terms, s);
            }
        }
        Concepts concepts = new Concepts(numbers, pairs.from(), pairs.documents(), first, Arrays.copyOf(entry, first[n]), firstTerm,
                Arrays.copyOf(recurringTerm, firstTerm[n]), contentWords, stopWords);
        Arrays.fill(lastSentence, 0, numbers.length, 0);
        pairs.finish();
        return concepts;
    }

    private void grow(int tokens, int terms) {
        if (tokens >= recurringTerm.length) {
            entry = new int[2 * tokens + 1];
            recurringTerm = new int[tokens + 1];
        }
        if (terms > once.length) {
            once = new byte[terms];
            lastSentence = new int[terms];
        }
    }

    /** Numbers the terms that recur; says which number comes next. */
    private int number(Terms terms, int[] title) {
        for (int term : title) {
            numbers[term + 1] = Concepts.LONE_TITLE_TERM;
        }
        int next = Concepts.KINDS;
        for (int term = 0; term < numbers.length - 1; term++) {
            boolean recurs = terms.sentenceFrequency(term) > 1;
            numbers[term + 1] = recurs ? next : numbers[term + 1];
            next += recurs ? 1 : 0;
            once[term + 1] = terms.occursOnce(term) ? (byte) 1 : 0;
        }
        return next;
    }

    /** Written without branches where no processor could foretell them. */
    private void read(Terms terms, int sentence) {
        int from = terms.firstToken(sentence);
        int to = terms.firstToken(sentence + 1);
        int at = first[sentence];
        int termAt = firstTerm[sentence];
        int words = 0;
        int stops = 0;
        int before = 0;
        int onceBefore = 0;
        pairs.startSentence(sentence, from);
        lastSentence[0] = sentence + 1; // where stop words are looked for: they are never new
        for (int token = from; token < to; token++) {
            int here = terms.word(token);
            int term = Math.max(here, 0);
            int itsOnce = once[term];
            if (token > from) {
                at = pairs.enter(before, here, onceBefore | itsOnce, token, at);
            }
            onceBefore = itsOnce;
            int isNew = oneUnlessZero(lastSentence[term] - (sentence + 1));
            lastSentence[term] = sentence + 1;
            int number = numbers[term];
            entry[at] = number;
            at += isNew;
            recurringTerm[termAt] = number;
            termAt += isNew & Concepts.KINDS - 1 - number >>> 31;
            words += isNew;
            stops += here >>> 31;
            before = here;
        }
        contentWords[sentence] = words;
        stopWords[sentence] = stops;
        firstTerm[sentence + 1] = termAt;
        first[sentence + 1] = at;
    }

    private static int oneUnlessZero(int x) {
        return (x | -x) >>> 31;
    }
}
