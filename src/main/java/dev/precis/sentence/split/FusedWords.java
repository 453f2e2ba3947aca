package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * Tells two words that were glued together where the end of a paragraph, or of a heading, got lost: "la situationL'enquête", "the
 * dayThe ferry", "IL EST TOUCHÉLa disparition". Names have capitals inside as well; but they hardly end in a word that starts sentences
 * and no names, and those of programs that do ("sortBy") end in few such words.
 */
final class FusedWords {
    /** Fewer letters are hardly the last word of anything. */
    private static final int SHORTEST = 3;

    private final char[] text;
    private final SplitterRules rules;
    private final TextWords words;

    FusedWords(char[] text, SplitterRules rules) {
        this.text = text;
        this.rules = rules;
        this.words = new TextWords(text, rules);
    }

    /** Reads words of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        words.over(from, to);
    }

    /** Whether a sentence starts with the capital at {@code at}, right behind a letter of the one that started at {@code sentence}. */
    boolean partAt(int sentence, int at) {
        int end = words.end(at);
        boolean elided = end == at + 1;
        char next = words.at(end);
        if (elided
                ? "'’".indexOf(next) < 0 || !Punctuation.isLetterOrMark(words.at(end + 1))
                : next != ',' && (next != ' ' || words.at(end + 1) == '(')) {
            return false;
        }
        int flags = rules.words().get(text, at, end);
        if ((flags & SplitterRules.STARTS) == 0 || (flags & SplitterRules.ENDS_NAME) != 0
                || Runs.end(text, at + 1, end, Punctuation::isLower) < end) {
            return false;
        }
        int start = words.start(sentence, at);
        if (at - start < SHORTEST || start > sentence && !Punctuation.isSpace(text[start - 1]) && "'’-«“\"(".indexOf(text[start - 1]) < 0) {
            return false;
        }
        boolean goesOn = elided || next == ',' || Punctuation.isLower(words.at(end + 1));
        if (Punctuation.isLower(text[start])) {
            return Runs.end(text, start, at, Punctuation::isLower) == at;
        }
        if (Punctuation.isUpper(text[at - 1])) {
            return Runs.end(text, start, at, Punctuation::isUpper) == at && goesOn;
        }
        return Runs.end(text, start + 1, at, Punctuation::isLower) == at && (elided || end - at >= SHORTEST && goesOn);
    }
}
