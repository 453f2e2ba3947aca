package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which words a text has somewhere in lower case: these are common words, whatever capital they have elsewhere.
 * The words to be told of are noted first, and all looked for in one pass, made on the first question; few texts have any.
 */
final class LowerCaseWords {
    private final CharIndex characters;
    private final Set<String> noted = new HashSet<>();
    /** Those of the noted words that stand in lower case somewhere; null until it is asked for the first time. */
    private Set<String> found;

    LowerCaseWords(CharIndex characters) {
        this.characters = characters;
    }

    /** Notes that {@link #has} may be asked for the text's word at {@code from}. */
    void note(int from, int length) {
        noted.add(lowerCase(from, from + length));
    }

    /** Whether the text has its word at {@code from}, which was noted, somewhere in lower case. */
    boolean has(int from, int length) {
        if (found == null) {
            found = lookForAll();
        }
        return found.contains(lowerCase(from, from + length));
    }

    private Set<String> lookForAll() {
        Set<String> common = new HashSet<>();
        int longest = noted.stream().mapToInt(String::length).max().orElse(0);
        int to = characters.length();
        for (int from = characters.nextLetter(0, to); from < to;) {
            int end = characters.skipLetters(from, to);
            if (end - from <= longest && Punctuation.isLower(characters.at(from))) {
                String word = lowerCase(from, end);
                if (noted.contains(word)) {
                    common.add(word);
                }
            }
            from = characters.nextLetter(end, to);
        }
        return common;
    }

    private String lowerCase(int from, int to) {
        char[] word = new char[to - from];
        for (int i = 0; i < word.length; i++) {
            word[i] = WordTable.lower(characters.at(from + i));
        }
        return new String(word);
    }
}
