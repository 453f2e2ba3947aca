package dev.precis.terms;

import java.util.Arrays;
import java.util.Locale;

/** A word as it is written, upper and lower case told apart, and its term. */
final class Form {
    /** The word, then its term. */
    private final char[] characters;
    private final int length;
    private final int capitals;
    private final boolean capital;
    /** Made when first asked for; two threads that make it make the same. */
    private String lower;

    /** The form {@code text[from,to)} with its term, which is empty if the word is a stop word. */
    Form(char[] text, int from, int to, char[] term) {
        length = to - from;
        characters = Arrays.copyOf(term, length + term.length);
        System.arraycopy(term, 0, characters, length, term.length);
        System.arraycopy(text, from, characters, 0, length);
        capital = Character.isUpperCase(characters[0]);
        int upper = 0;
        for (int i = 0; i < length; i++) {
            upper += Character.isUpperCase(characters[i]) ? 1 : 0;
        }
        capitals = upper;
    }

    /** Whether it is the form of {@code text[from,to)}. */
    boolean is(char[] text, int from, int to) {
        return length == to - from && CharTable.same(characters, 0, text, from, to);
    }

    boolean isStopWord() {
        return length == characters.length;
    }

    /** Whether it begins with a capital letter. */
    boolean isCapital() {
        return capital;
    }

    /** Whether it has several capital letters. */
    boolean isAcronym() {
        return capitals > 1;
    }

    /** The word in lower case. */
    String lower() {
        if (lower == null) {
            lower = new String(characters, 0, length).toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    String term() {
        return new String(characters, length, characters.length - length);
    }

    /** The number of the term in a table, which is the table's size before the call if it is new. */
    int addTermTo(CharTable terms) {
        return terms.add(characters, length, characters.length, CharHash.of(characters, length, characters.length));
    }

    /** The number of the term in a table; {@link CharTable#ABSENT} if it isn't there or the word is a stop word. */
    int findTermIn(CharTable terms) {
        return terms.find(characters, length, characters.length, CharHash.of(characters, length, characters.length));
    }
}
