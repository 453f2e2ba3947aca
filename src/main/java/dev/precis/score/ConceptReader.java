package dev.precis.score;

import dev.precis.terms.Terms;

/** Reads the concepts of one sentence after the other and counts in how many sentences and documents each stands. */
final class ConceptReader {
    /** By term, its number or its kind. */
    final int[] numbers;
    /** The first number of a pair. */
    final int pairsFrom;
    /** By sentence and one more, where its entries start. */
    final int[] first;
    /** Numbers or kinds of the concepts of the sentences: each once a sentence, a pair before its second term. */
    final int[] entry;
    /** By sentence, how many different terms it has. */
    final int[] contentWords;
    /** By number, or kind, how many sentences hold it; longer than there are numbers. */
    final int[] sentenceFrequency;
    /** The same for documents, null where there is but one. */
    final int[] documentFrequency;

    private final Terms terms;
    private final int[] occurrences;
    private final BigramNumbers pairs;
    private final int[] lastSentence;
    private final int[] lastSentenceOfPair;
    private final int[] lastDocumentOfPair;
    private int size;

    /** @param title terms of the titles */
    ConceptReader(Terms terms, int[] title) {
        this.terms = terms;
        int n = terms.sentenceCount();
        int tokens = terms.firstToken(n);
        int different = terms.termCount();
        occurrences = occurrences(terms, tokens);
        numbers = new int[different];
        for (int term : title) {
            numbers[term] = Concepts.LONE_TITLE_TERM;
        }
        int next = Concepts.KINDS;
        int repeated = 0;
        for (int term = 0; term < different; term++) {
            if (terms.sentenceFrequency(term) > 1) {
                numbers[term] = next++;
            }
            repeated += occurrences[term + 1] > 1 ? occurrences[term + 1] : 0;
        }
        pairsFrom = next;
        // a pair that is looked up has a repeated term on one side at least
        int lookUps = (int) Math.min(2L * repeated, tokens);
        pairs = new BigramNumbers(next, lookUps);
        sentenceFrequency = new int[next + lookUps];
        documentFrequency = terms.documentCount() > 1 ? new int[next + lookUps] : null;
        for (int term = 0; term < different; term++) {
            sentenceFrequency[numbers[term]] = terms.sentenceFrequency(term);
            if (documentFrequency != null) {
                documentFrequency[numbers[term]] = terms.documentFrequency(term);
            }
        }
        first = new int[n + 1];
        entry = new int[2 * tokens];
        contentWords = new int[n];
        lastSentence = new int[different];
        lastSentenceOfPair = new int[lookUps];
        lastDocumentOfPair = documentFrequency == null ? null : new int[lookUps];
    }

    /** How often each term occurs, at its number + 1; stop words, at 0, count as repeated. */
    private static int[] occurrences(Terms terms, int tokens) {
        int[] occurrences = new int[terms.termCount() + 1];
        for (int token = 0; token < tokens; token++) {
            occurrences[terms.term(token) + 1]++;
        }
        occurrences[0] = Integer.MAX_VALUE;
        return occurrences;
    }

    /** Numbers up to this one, exclusive, were given. */
    int next() {
        return pairs.next();
    }

    /**
     * Reads the next sentence.
     *
     * @param text the visible text of its document
     */
    void read(String text, int document, int sentence) {
        int from = terms.firstToken(sentence);
        int to = terms.firstToken(sentence + 1);
        int words = 0;
        int before = Terms.STOP_WORD;
        for (int token = from; token < to; token++) {
            int term = terms.term(token);
            if (token > from && (before >= 0 || term >= 0)) {
                if (occurrences[before + 1] == 1 || occurrences[term + 1] == 1) {
                    entry[size++] = Concepts.LONE_PAIR;
                } else {
                    addPair(pairs.of(word(text, token - 1), word(text, token)), document, sentence);
                }
            }
            if (term >= 0 && lastSentence[term] != sentence + 1) {
                lastSentence[term] = sentence + 1;
                entry[size++] = numbers[term];
                words++;
            }
            before = term;
        }
        contentWords[sentence] = words;
        first[sentence + 1] = size;
    }

    private void addPair(int number, int document, int sentence) {
        int pair = number - pairsFrom;
        if (lastSentenceOfPair[pair] == sentence + 1) {
            return;
        }
        lastSentenceOfPair[pair] = sentence + 1;
        entry[size++] = number;
        sentenceFrequency[number]++;
        if (lastDocumentOfPair != null && lastDocumentOfPair[pair] != document + 1) {
            lastDocumentOfPair[pair] = document + 1;
            documentFrequency[number]++;
        }
    }

    /** A number for the word of a token: above 0 for a term, below for a stop word. Terms forget which one it was, its letters tell. */
    private int word(String text, int token) {
        int term = terms.term(token);
        if (term != Terms.STOP_WORD) {
            return term + 1;
        }
        int hash = 0;
        for (int i = terms.start(token); i < terms.end(token); i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return hash | Integer.MIN_VALUE;
    }
}
