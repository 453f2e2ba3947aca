package dev.precis.term;

import dev.precis.chars.CharHash;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.StringTable;
import java.nio.CharBuffer;

/** A word as it is written, upper and lower case told apart, and its term. */
final class WordForm {
    /** Among the {@link #marks}: the word begins with a capital letter. */
    static final int CAPITAL = 1;
    /** Among the {@link #marks}: the word has several capital letters. */
    static final int ACRONYM = 2;
    /** Among the {@link #marks}: the word begins with a digit. */
    static final int NUMBER = 4;
    /** Among the {@link #marks}: a word by which people speak of themselves or to each other ({@link StigmaWords}). */
    static final int PERSONAL = 8;
    /** Among the {@link #marks}: what a speaker says who looks for a word ({@link StigmaWords}). */
    static final int HESITATION = 16;
    /** Among the {@link #marks}: a word that opens what sets a scene ({@link StigmaWords}). */
    static final int SCENE = 32;
    /** Among the {@link #marks}: a word that says of something that it was so before ({@link StigmaWords}). */
    static final int FORMER = 64;
    /** Among the {@link #marks}: a word that opens what has come of it since ({@link StigmaWords}). */
    static final int CONTRAST = 128;
    /** How many bits the {@link #marks} have. */
    static final int MARK_BITS = 8;

    /** The word, then its term. */
    private final char[] characters;
    private final int length;
    private final int caseless;
    private final int stigma;

    /**
     * The form {@code text[from,to)}.
     *
     * @param term its term, which is empty if the word is a stop word
     * @param stigma what {@link StigmaWords} say of it: their marks, or 0
     */
    WordForm(char[] text, int from, int to, char[] term, int stigma) {
        length = to - from;
        characters = new char[length + term.length];
        System.arraycopy(text, from, characters, 0, length);
        System.arraycopy(term, 0, characters, length, term.length);
        this.stigma = stigma;
        caseless = spelling(CharBuffer.wrap(text, from, length));
    }

    /** A hash of a word that upper and lower case share, and whatever apostrophes it is written with. */
    static int spelling(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + Character.toLowerCase(Punctuation.straightened(word.charAt(i)));
        }
        return hash;
    }

    /** Whether it is the form of {@code text[from,to)}. */
    boolean is(char[] text, int from, int to) {
        return length == to - from && StringTable.same(characters, 0, text, from, to);
    }

    boolean isStopWord() {
        return length == characters.length;
    }

    /** The word's {@link #spelling(CharSequence) spelling}. */
    int caselessHash() {
        return caseless;
    }

    /**
     * What there is to see of the word: the bits {@link #CAPITAL}, {@link #ACRONYM} and {@link #NUMBER}, and those of {@link StigmaWords}.
     */
    int marks() {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += Character.isUpperCase(characters[i]) ? 1 : 0;
        }
        return (Character.isUpperCase(characters[0]) ? CAPITAL : 0) | (count > 1 ? ACRONYM : 0)
                | (Character.isDigit(characters[0]) ? NUMBER : 0) | stigma;
    }

    int length() {
        return length;
    }

    /** Whether a stop, an underscore or a capital stands behind its first character, as in names in code and in few other words. */
    boolean mayHaveParts() {
        return Runs.end(characters, 1, length, c -> c != '.' && c != '_' && !Character.isUpperCase(c)) < length;
    }

    /** The word as it is written. */
    String written() {
        return new String(characters, 0, length);
    }

    String term() {
        return new String(characters, length, characters.length - length);
    }

    /** The number of the term in a table, which is the table's size before the call if it is new. */
    int addTermTo(StringTable terms) {
        return terms.add(characters, length, characters.length, CharHash.of(characters, length, characters.length));
    }

    /** The number of the term in a table; {@link StringTable#ABSENT} if it isn't there or the word is a stop word. */
    int findTermIn(StringTable terms) {
        return terms.find(characters, length, characters.length, CharHash.of(characters, length, characters.length));
    }
}
