package dev.precis.term;

import dev.precis.chars.StringTable;
import dev.precis.language.Languages;
import dev.precis.model.Interruption;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The terms of one job: every token of every document in order, each with its term and its sentence. Sentences are
 * numbered through all documents; stop words keep their place so that neighbours can be told from strangers.
 */
public final class Terms {
    /** The term of a token that is a stop word. */
    public static final int STOP_WORD = -1;

    private final String language;
    private final int documentCount;
    private final int[] firstToken;
    private final int[] word;
    /** Each token's form with its capitals, as the vocabulary writes it. */
    private final int[] written;
    private final int[] start;
    private final int[] end;
    private final int[] termFrequency;
    private final int[] sentenceFrequency;
    private final int[] documentFrequency;
    private final int[] formOfTerm;
    private final Vocabulary vocabulary;
    /** Numbers the terms as they are numbered here; made when a term is first looked for. */
    private StringTable index;

    Terms(String language, int documentCount, int[] firstToken, int[] word, int[] written, int[] start, int[] end,
            int[] termFrequency, int[] sentenceFrequency, int[] documentFrequency, int[] formOfTerm, Vocabulary vocabulary) {
        this.language = language;
        this.documentCount = documentCount;
        this.firstToken = firstToken;
        this.word = word;
        this.written = written;
        this.start = start;
        this.end = end;
        this.termFrequency = termFrequency;
        this.sentenceFrequency = sentenceFrequency;
        this.documentFrequency = documentFrequency;
        this.formOfTerm = formOfTerm;
        this.vocabulary = vocabulary;
    }

    /** Tag of the analysis the terms come from, {@code und} for the one that knows Unicode's rules alone. */
    public String language() {
        return language;
    }

    /** Whether words don't tell enough, so that the terms are pairs of characters: see {@link Languages#readInBigrams}. */
    public boolean areBigrams() {
        return Languages.readInBigrams(language);
    }

    /** Number of documents. */
    public int documentCount() {
        return documentCount;
    }

    /** Number of sentences, through all documents. */
    public int sentenceCount() {
        return firstToken.length - 1;
    }

    /** Number of different terms; they are numbered from 0 in order of first appearance. */
    public int termCount() {
        return formOfTerm.length;
    }

    /** Number of tokens, of all sentences together. */
    public int tokenCount() {
        return start.length;
    }

    /** First token of a sentence. */
    public int firstToken(int sentence) {
        return firstToken[sentence];
    }

    /** The token behind the last one of a sentence, which is the first one of the next. */
    public int endToken(int sentence) {
        return firstToken[sentence + 1];
    }

    /** Number of tokens of a sentence, stop words among them. */
    public int tokenCount(int sentence) {
        return firstToken[sentence + 1] - firstToken[sentence];
    }

    /** The tokens of a sentence, in order. */
    public IntStream tokens(int sentence) {
        return IntStream.range(firstToken[sentence], firstToken[sentence + 1]);
    }

    /** The term of a token, or {@link #STOP_WORD}. */
    public int term(int token) {
        return Math.max(word[token], 0) - 1;
    }

    /**
     * The word of a token, whatever its case: its term + 1; or, below 0, a number that other stop words don't have, save
     * by chance.
     */
    public int word(int token) {
        return word[token];
    }

    /** Offset of a token's first character in its document's visible text. */
    public int start(int token) {
        return start[token];
    }

    /** Offset just past a token's last character in its document's visible text. */
    public int end(int token) {
        return end[token];
    }

    /** Number of sentences a term occurs in, 1 or more. */
    public int sentenceFrequency(int term) {
        return sentenceFrequency[term];
    }

    /** Number of times a term occurs, in all sentences together; 1 or more. */
    public int termFrequency(int term) {
        return termFrequency[term];
    }

    /** Number of documents a term occurs in, 1 or more. */
    public int documentFrequency(int term) {
        return documentFrequency[term];
    }

    /** The term itself, as the analysis writes it: a stem, mostly. */
    public String text(int term) {
        return form(term).term();
    }

    /** A term's word as the texts write it where it comes first. */
    WordForm form(int term) {
        return vocabulary.form(formOfTerm[term]);
    }

    /** What numbers the forms of the words. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The vocabulary's number of the form that a term came with first. */
    int formOf(int term) {
        return formOfTerm[term];
    }

    /** The number of a form's term, {@link StringTable#ABSENT} if it doesn't occur here. */
    int find(WordForm sought) {
        return sought.findTermIn(index());
    }

    private synchronized StringTable index() {
        if (index == null) {
            index = new StringTable();
            for (int first : formOfTerm) {
                Interruption.checkAt(first);
                vocabulary.form(first).addTermTo(index);
            }
        }
        return index;
    }

    /**
     * Traits of a token's word as it is written, as bits that a later step defines. They are remembered with the word, for
     * other texts too, so every call for a language must pass the same function.
     *
     * @param traitsOf computes the traits of a word, never 0
     */
    public int traits(int token, ToIntFunction<String> traitsOf) {
        return vocabulary.traits(Vocabulary.formOfWritten(written[token]), traitsOf);
    }

    /** A number that a token shares with those that are written alike but for capitals, and with no other save by chance. */
    public int spelling(int token) {
        return vocabulary.form(Vocabulary.formOfWritten(written[token])).caselessHash();
    }

    /** Whether two tokens are written alike. */
    public boolean sameForm(int token, int other) {
        return written[token] == written[other];
    }

    /** Whether a token begins with a capital letter. */
    public boolean isCapital(int token) {
        return (written[token] & WordForm.CAPITAL) != 0;
    }

    /** Whether a token begins with a digit. */
    public boolean isNumber(int token) {
        return (written[token] & WordForm.NUMBER) != 0;
    }

    /** Whether a token is a word by which people speak of themselves or to each other, or begins with one: "I", "you're". */
    public boolean isPersonal(int token) {
        return (written[token] & WordForm.PERSONAL) != 0;
    }

    /** Whether a token is what a speaker says who looks for a word: "uh". */
    public boolean isHesitation(int token) {
        return (written[token] & WordForm.HESITATION) != 0;
    }

    /** Whether a token opens what sets a scene: "Standing on the bridge, …". */
    public boolean setsScene(int token) {
        return (written[token] & WordForm.SCENE) != 0;
    }

    /** Whether a token says of something that it was so before: "traditionally". */
    public boolean isFormer(int token) {
        return (written[token] & WordForm.FORMER) != 0;
    }

    /** Whether a token opens what has become of it since: "However", "Today". */
    public boolean isContrast(int token) {
        return (written[token] & WordForm.CONTRAST) != 0;
    }

    /** Whether a token has several capital letters. */
    public boolean isAcronym(int token) {
        return (written[token] & WordForm.ACRONYM) != 0;
    }
}
