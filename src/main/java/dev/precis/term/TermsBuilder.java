package dev.precis.term;

import dev.precis.model.Interruption;
import dev.precis.source.Source;
import dev.precis.term.lucene.Tokens;
import java.util.Arrays;

/**
 * Collects the tokens of a job, sentence by sentence, and tells their terms document by document. Kept from one job to
 * the next with its arrays, so that a usual text costs no more than the copies it leaves with; not for two threads at once.
 */
final class TermsBuilder {
    /** Arrays for more tokens or terms are not kept: idle builders stay small. */
    private static final int KEPT = 64 * 1024;

    private final String language;
    private final TokenReader reader;
    /** By term of the vocabulary plus one, its number in this job plus two; 0 where it hasn't occurred yet, 1 for stop words. */
    private int[] termNumber = new int[4096];

    private int[] firstToken;
    private int sentence;
    private int firstSentence;
    private int document;
    private Source source;
    private final Tokens tokens = new Tokens();
    /** By token; what is told of them reaches to {@link #told}. */
    private int[] word = new int[1024];
    private int[] written = new int[1024];
    private int told;
    /** Tokens whose look-up takes longer. */
    private int[] missed = new int[1024];

    private int termCount;
    /** By term one place on, stop words counting as the first: the vocabulary's number of it, and of the form it came with first. */
    private int[] known = new int[512];
    private int[] formOfTerm = new int[512];
    /** By term one place on: how often it occurs, and how many sentences have it. */
    private int[] termFrequency = new int[512];
    private int[] sentenceFrequency = new int[512];
    /** One more than the last sentence that has it, 0 for none. */
    private int[] lastSentence = new int[512];
    private int[] documentFrequency = new int[512];

    TermsBuilder(String language, StemCache stems) {
        this.language = language;
        this.reader = new TokenReader(language, stems);
        termNumber[0] = 1;
    }

    /** The reader that tells the forms. */
    TokenReader reader() {
        return reader;
    }

    /** Starts over with a job of some sentences. */
    void start(int sentences) {
        firstToken = new int[sentences + 1];
        sentence = 0;
        document = 0;
    }

    void startDocument(Source itsSource) {
        source = itsSource;
        firstSentence = sentence;
        reader.read(itsSource);
    }

    /** Adds the tokens of {@code visible[from,to)} of the document to the sentence. */
    void add(int from, int to) {
        reader.addTokens(source, from, to, tokens);
    }

    void endSentence() {
        firstToken[++sentence] = tokens.count();
    }

    void endDocument() {
        growTokens();
        lookUp();
        for (int s = firstSentence; s < sentence; s++) {
            number(s);
        }
        told = tokens.count();
        document++;
    }

    /** Puts each token's entry of the vocabulary in the place of its key. */
    private void lookUp() {
        long[] keys = tokens.keys();
        Vocabulary vocabulary = reader.vocabulary();
        int count = vocabulary.findAtOnce(keys, told, tokens.count(), missed);
        for (int i = 0; i < count; i++) {
            Interruption.checkAt(i);
            int token = missed[i];
            keys[token] = reader.entry(keys[token], tokens.start(token), tokens.end(token));
        }
        // one more than there are may be seen: another thread's, who has not yet counted it
        if (vocabulary.size() + 2 > termNumber.length) {
            termNumber = Arrays.copyOf(termNumber, vocabulary.size() * 2);
        }
    }

    /**
     * Numbers the terms of a sentence and counts them. No branch here depends on a token: whether a word is a stop word, or
     * new, can't be predicted, so the next term is written down in any case, and counted where it is one.
     */
    private void number(int s) {
        Interruption.check();
        int from = firstToken[s];
        int to = firstToken[s + 1];
        growTerms(to - from);
        long[] entries = tokens.keys();
        int count = termCount;
        for (int token = from; token < to; token++) {
            long entry = entries[token];
            int itsWord = Vocabulary.wordOf(entry);
            int vocabularyTerm = Math.max(itsWord, 0);
            int found = termNumber[vocabularyTerm];
            int number = found == 0 ? count + 2 : found;
            termNumber[vocabularyTerm] = number;
            known[count + 1] = vocabularyTerm;
            formOfTerm[count + 1] = Vocabulary.formOf(entry);
            count += found == 0 ? 1 : 0;
            int place = number - 1;
            word[token] = place | itsWord & itsWord >> 31;
            written[token] = Vocabulary.writtenOf(entry);
            int last = lastSentence[place];
            int again = s - last >>> 31;
            termFrequency[place]++;
            sentenceFrequency[place] += 1 - again;
            documentFrequency[place] += last <= firstSentence ? 1 : 0;
            lastSentence[place] = s + 1;
        }
        termCount = count;
    }

    private void growTokens() {
        if (word.length < tokens.count()) {
            word = Arrays.copyOf(word, tokens.capacity());
            written = Arrays.copyOf(written, tokens.capacity());
            missed = new int[tokens.capacity()];
        }
    }

    /** Makes room for some terms more, and for one that is written down and not counted. */
    private void growTerms(int more) {
        int needed = termCount + more + 2;
        if (needed > known.length) {
            int length = Math.max(needed, known.length * 2);
            known = Arrays.copyOf(known, length);
            formOfTerm = Arrays.copyOf(formOfTerm, length);
            termFrequency = Arrays.copyOf(termFrequency, length);
            sentenceFrequency = Arrays.copyOf(sentenceFrequency, length);
            lastSentence = Arrays.copyOf(lastSentence, length);
            documentFrequency = Arrays.copyOf(documentFrequency, length);
        }
    }

    /** The terms of the job, which is forgotten here. */
    Terms build() {
        int to = termCount + 1;
        Terms terms = new Terms(language, document, firstToken, Arrays.copyOf(word, tokens.count()), Arrays.copyOf(written, tokens.count()),
                tokens.copyOfStarts(), tokens.copyOfEnds(), Arrays.copyOfRange(termFrequency, 1, to),
                Arrays.copyOfRange(sentenceFrequency, 1, to), Arrays.copyOfRange(documentFrequency, 1, to),
                Arrays.copyOfRange(formOfTerm, 1, to), reader.vocabulary());
        for (int place = 1; place < to; place++) {
            termNumber[known[place]] = 0;
        }
        Arrays.fill(termFrequency, 0, to, 0);
        Arrays.fill(sentenceFrequency, 0, to, 0);
        Arrays.fill(lastSentence, 0, to, 0);
        Arrays.fill(documentFrequency, 0, to, 0);
        termCount = 0;
        told = 0;
        tokens.clear();
        firstToken = null;
        source = null;
        reader.finish();
        return terms;
    }

    /** Whether its arrays are small enough to be kept for the next job. */
    boolean isSmall() {
        return tokens.capacity() <= KEPT && termNumber.length <= KEPT;
    }
}
