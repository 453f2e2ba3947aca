package dev.precis.score;

import dev.precis.terms.Terms;
import dev.precis.text.SegmentedText;
import java.util.List;

/** Reads the concepts of the sentences of a job, in one pass over their tokens. */
final class ConceptReader {
    /** By term + 1, its number or its kind. */
    final int[] numbers;
    /** By sentence and one more, where its entries start. */
    final int[] first;
    /** Numbers or kinds of the concepts of the sentences: each once a sentence, a pair before its second term. */
    final int[] entry;
    /** By sentence, how many different terms it has. */
    final int[] contentWords;
    /** By sentence, how many stop words it has, each as often as it stands there. */
    final int[] stopWords;
    /** By sentence and one more, where its recurring terms start. */
    final int[] firstTerm;
    /** Numbers of the recurring terms of the sentences, each once a sentence. */
    final int[] recurringTerm;
    final Pairs pairs;

    private final Terms terms;
    /** By term + 1, 1 where it occurs once: no pair of it recurs. */
    private final byte[] once;
    /** By term + 1, the last sentence that has it, plus one. */
    private final int[] lastSentence;

    /** @param title terms of the titles */
    ConceptReader(List<SegmentedText> texts, Terms terms, int[] title) {
        this.terms = terms;
        int n = terms.sentenceCount();
        int tokens = terms.firstToken(n);
        numbers = new int[terms.termCount() + 1];
        first = new int[n + 1];
        entry = new int[2 * tokens + 1];
        contentWords = new int[n];
        stopWords = new int[n];
        firstTerm = new int[n + 1];
        recurringTerm = new int[tokens + 1];
        once = new byte[numbers.length];
        lastSentence = new int[numbers.length];
        pairs = new Pairs(terms, number(title), entry);
        int s = 0;
        for (SegmentedText text : texts) {
            pairs.startDocument(terms.firstToken(s));
            for (int end = s + text.sentences().size(); s < end; s++) {
                read(s);
            }
        }
    }

    /** Numbers the terms that recur; says which number comes next. */
    private int number(int[] title) {
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
    private void read(int sentence) {
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
