package dev.precis.terms;

import java.util.Arrays;

/**
 * Collects the tokens of a job, sentence by sentence. Kept from one job to the next with its arrays, so that a usual
 * text costs no more than the copies it leaves with; not for two threads at once.
 */
final class TermsBuilder {
    /** Arrays for more tokens or terms are not kept: idle builders stay small. */
    private static final int KEPT = 64 * 1024;

    private final String language;
    private final TokenReader tokens;
    /** For each term of the vocabulary its number in this job, plus one; 0 for those that didn't occur yet. */
    private int[] termNumber = new int[4096];

    private int[] firstToken;
    private int sentence;
    private int document;
    private int tokenCount;
    /** Each token's key, then its entry in the vocabulary. */
    private long[] key = new long[1024];
    private int[] word = new int[1024];
    private int[] written = new int[1024];
    private int[] start = new int[1024];
    private int[] end = new int[1024];

    private int termCount;
    /** The vocabulary's number of each term, and of the form it came with first. */
    private int[] known = new int[512];
    private int[] formOfTerm = new int[512];
    private int[] sentenceFrequency = new int[512];
    private int[] lastSentence = new int[512];
    private int[] documentFrequency = new int[512];
    private int[] lastDocument = new int[512];

    TermsBuilder(String language, StemCache stems) {
        this.language = language;
        this.tokens = new TokenReader(language, stems);
    }

    /** The reader that tells the forms. */
    TokenReader tokens() {
        return tokens;
    }

    /** Starts over with a job of some sentences. */
    void start(int sentences) {
        firstToken = new int[sentences + 1];
        sentence = 0;
        document = 0;
    }

    void endDocument() {
        document++;
    }

    void endSentence() {
        firstToken[++sentence] = tokenCount;
    }

    /** Adds the tokens of {@code text[from,to)} to the sentence. */
    void add(String text, int from, int to) {
        int first = tokenCount;
        tokens.read(text, from, to);
        while (tokens.next()) {
            if (tokenCount == word.length) {
                growTokens();
            }
            key[tokenCount] = tokens.key();
            start[tokenCount] = tokens.start();
            end[tokenCount++] = tokens.end();
        }
        // word by word in loops of their own: the processor then waits for the memory of several at a time
        for (int token = first; token < tokenCount; token++) {
            key[token] = tokens.entry(key[token], start[token], end[token]);
        }
        for (int token = first; token < tokenCount; token++) {
            long entry = key[token];
            word[token] = word(Vocabulary.wordOf(entry), entry);
            written[token] = Vocabulary.writtenOf(entry);
            count(word[token]);
        }
    }

    /** The same as {@link Vocabulary#wordOf}, with the number of the term in this job. */
    private int word(int vocabularyWord, long entry) {
        if (vocabularyWord < 0) {
            return vocabularyWord;
        }
        int vocabularyTerm = vocabularyWord - 1;
        if (vocabularyTerm >= termNumber.length) {
            termNumber = Arrays.copyOf(termNumber, vocabularyTerm * 2);
        }
        int number = termNumber[vocabularyTerm];
        return number != 0 ? number : addTerm(vocabularyTerm, entry);
    }

    /** Gives a term the next number; that and one. */
    private int addTerm(int vocabularyTerm, long entry) {
        if (termCount == known.length) {
            growTerms();
        }
        known[termCount] = vocabularyTerm;
        formOfTerm[termCount] = Vocabulary.formOf(entry);
        sentenceFrequency[termCount] = 0;
        lastSentence[termCount] = -1;
        documentFrequency[termCount] = 0;
        lastDocument[termCount] = -1;
        termNumber[vocabularyTerm] = ++termCount;
        return termCount;
    }

    private void count(int word) {
        int number = word - 1;
        if (word > 0 && lastSentence[number] != sentence) {
            lastSentence[number] = sentence;
            sentenceFrequency[number]++;
            if (lastDocument[number] != document) {
                lastDocument[number] = document;
                documentFrequency[number]++;
            }
        }
    }

    private void growTokens() {
        key = Arrays.copyOf(key, tokenCount * 2);
        word = Arrays.copyOf(word, tokenCount * 2);
        written = Arrays.copyOf(written, tokenCount * 2);
        start = Arrays.copyOf(start, tokenCount * 2);
        end = Arrays.copyOf(end, tokenCount * 2);
    }

    private void growTerms() {
        known = Arrays.copyOf(known, termCount * 2);
        formOfTerm = Arrays.copyOf(formOfTerm, termCount * 2);
        sentenceFrequency = Arrays.copyOf(sentenceFrequency, termCount * 2);
        lastSentence = Arrays.copyOf(lastSentence, termCount * 2);
        documentFrequency = Arrays.copyOf(documentFrequency, termCount * 2);
        lastDocument = Arrays.copyOf(lastDocument, termCount * 2);
    }

    /** The terms of the job, which is forgotten here. */
    Terms build() {
        Terms terms = new Terms(language, document, firstToken, Arrays.copyOf(word, tokenCount), Arrays.copyOf(written, tokenCount),
                Arrays.copyOf(start, tokenCount), Arrays.copyOf(end, tokenCount), Arrays.copyOf(sentenceFrequency, termCount),
                Arrays.copyOf(documentFrequency, termCount), Arrays.copyOf(formOfTerm, termCount), tokens.vocabulary());
        for (int number = 0; number < termCount; number++) {
            termNumber[known[number]] = 0;
        }
        termCount = 0;
        tokenCount = 0;
        firstToken = null;
        tokens.finish();
        return terms;
    }

    /** Whether its arrays are small enough to be kept for the next job. */
    boolean isSmall() {
        return word.length <= KEPT && termNumber.length <= KEPT;
    }
}
