package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;

/** Tells the blanks of Thai and Lao that end a sentence or a clause from those around names, numbers and signs. */
record SpacedClauses(char[] text, WordTable words) {
    /** A shorter stretch, in letters and signs, is no clause but an item of a list, a name, a title. */
    private static final int SHORTEST = 12;
    /** Of the words that join clauses. */
    private static final int LONGEST_WORD = 8;
    /** Signs that a blank stands before without an end: of repetition, and of an abbreviated name. */
    private static final String TRAILING = "ๆฯໆຯ";

    /** Whether the blank at {@code at} ends the sentence that started at {@code sentence}; no mark stands before {@code end}. */
    boolean partsAt(int sentence, int at, int end) {
        if (at - sentence < SHORTEST || at + SHORTEST >= end || !isLetter(text[at - 1]) || !isLetter(text[at + 1])
                || TRAILING.indexOf(text[at + 1]) >= 0) {
            return false;
        }
        for (int i = 1; i <= SHORTEST; i++) {
            if (text[at + i] == ' ' || text[at - i] == ' ') {
                return false;
            }
        }
        for (int length = 1; length <= LONGEST_WORD; length++) {
            if (joins(at + 1, at + 1 + length) || joins(at - length, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean joins(int from, int to) {
        return (words.get(text, from, to) & SplitterRules.JOINS) != 0;
    }

    static boolean isLetter(char c) {
        return c >= 0xE00 && c <= 0xEFF && Punctuation.isLetterOrMark(c);
    }
}
