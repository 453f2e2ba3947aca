package dev.precis.select;

import dev.precis.chars.WordFile;
import java.util.Set;

/** Words that each tokenizer {@link TokenEstimate} was calibrated with has as one token after a space. */
final class CommonWords {
    private static final Set<String> WORDS = Set.copyOf(WordFile.read(CommonWords.class, "common-words.txt").words("word"));

    private CommonWords() {}

    /** Whether a word, in this very spelling, is one token after a space. */
    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
